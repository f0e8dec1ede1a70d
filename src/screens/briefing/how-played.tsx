import type { ReactNode } from 'react';
import type { Settings } from '../../session/shift.view';
import { Badge } from '../../ui';
import { sayHow } from '../frame/how';
import { briefingText } from './briefing.messages';

/** How this shift is played: mode, pace, seed, and what that means for the player. */
export function HowPlayed({ settings, seed, code }: { settings: Settings; seed: number; code?: string }): ReactNode {
  const how = sayHow(settings);
  return (
    <section className="briefing-sheet" aria-labelledby="briefing-how">
      <h2 id="briefing-how">{briefingText.say('how')}</h2>
      <p className="briefing-badges">
        <Badge tone="teal">{how.charAt(0).toUpperCase() + how.slice(1)}</Badge>
        <Badge>{briefingText.say('seed', { seed })}</Badge>
        {code !== undefined && <Badge>{briefingText.say('code', { code })}</Badge>}
      </p>
      <ul className="screen-list">
        <li>{briefingText.say(settings.pace === 'untimed' ? 'how.untimed' : 'how.clock')}</li>
        <li>{briefingText.say(settings.mode === 'learn' ? 'how.learn' : 'how.later')}</li>
        <li>{briefingText.say(settings.mode === 'test' ? 'how.pause.test' : 'how.pause')}</li>
      </ul>
    </section>
  );
}
