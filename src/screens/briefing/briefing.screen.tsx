import { useEffect, useState, type ReactNode } from 'react';
import type { Practice } from '../../session/desk.view';
import { spokenDate } from '../../session/desk.view';
import type { Preferences } from '../../session/preferences';
import type { PackPage, Settings } from '../../session/shift.view';
import { parseClock } from '../../session/shift.view';
import { spokenClock } from '../../shared/time';
import { Button, Callout, useAnnounce, type ShortcutAction } from '../../ui';
import { StorageNotice } from '../fault/storage-notice';
import { ScreenFrame } from '../frame/screen-frame';
import { useScreen } from '../frame/use-screen';
import { SettingsButton } from '../settings/settings-button';
import '../style/briefing.css';
import { briefingText } from './briefing.messages';
import { Controls } from './controls';
import { HowPlayed } from './how-played';
import { Policies } from './policies';
import { StaffList } from './staff-list';

export interface BriefingScreenProps {
  readonly page: PackPage;
  readonly practice: Practice;
  readonly settings: Settings;
  readonly seed: number;
  readonly code?: string;
  /** Simulated seconds since midnight at which a shift that was begun before goes on. */
  readonly resumedAt?: number;
  /** What became of a save that could not be used, in one sentence. */
  readonly notice?: string | null;
  readonly storage: 'saved' | 'saving' | 'memory';
  /** Whether the picture of the room is there; `still` where only a still picture can be shown. */
  readonly room: 'loading' | 'ready' | 'still';
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly shortcuts: readonly ShortcutAction[];
  /** The click that also lets sound begin. */
  readonly onBegin: () => void;
  readonly onHome?: () => void;
}

/** What a secretary is told before the door opens. */
export function BriefingScreen(props: BriefingScreenProps): ReactNode {
  const { page, practice, settings, resumedAt, notice, storage, preferences, onPreferences, shortcuts, onHome } = props;
  const heading = useScreen(briefingText.say('title', { title: page.title }));
  const when = briefingText.say('when', {
    date: spokenDate(page.date),
    from: spokenClock(parseClock(page.from) ?? 0),
    to: spokenClock(parseClock(page.to) ?? 0),
  });
  return (
    <ScreenFrame
      className="briefing"
      actions={<SettingsButton preferences={preferences} onPreferences={onPreferences} shortcuts={shortcuts} />}
      {...(onHome === undefined ? {} : { onHome })}
    >
      <div className="briefing-top">
        <div>
          <p className="briefing-when">{`${practice.name} · ${when}`}</p>
          <h1 ref={heading} tabIndex={-1}>
            {page.title}
          </h1>
        </div>
        <Begin {...props} />
      </div>
      {typeof notice === 'string' && <Callout kind="warn">{notice}</Callout>}
      {resumedAt !== undefined && (
        <Callout kind="good">{briefingText.say('goOn.at', { clock: spokenClock(resumedAt) })}</Callout>
      )}
      <StorageNotice storage={storage} />
      <div className="briefing-columns">
        <div className="briefing-main">
          <section className="briefing-letter" aria-labelledby="briefing-letter">
            <h2 id="briefing-letter">{briefingText.say('letter')}</h2>
            <p className="briefing-you">
              {briefingText.say('you', { name: practice.you.name, role: practice.you.role.toLowerCase() })}
            </p>
            {page.briefing.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
          <section className="briefing-sheet" aria-labelledby="briefing-objectives">
            <h2 id="briefing-objectives">{briefingText.say('objectives')}</h2>
            <ul className="screen-list">
              {page.objectives.map((objective) => (
                <li key={objective.id}>{objective.text}</li>
              ))}
            </ul>
          </section>
          <Policies policies={practice.policies} />
        </div>
        <div className="briefing-side">
          <HowPlayed
            settings={settings}
            seed={props.seed}
            {...(props.code === undefined ? {} : { code: props.code })}
          />
          <StaffList practice={practice} from={parseClock(page.from) ?? 0} to={parseClock(page.to) ?? 0} />
          <Controls shortcuts={shortcuts} own={preferences.shortcuts} />
        </div>
      </div>
    </ScreenFrame>
  );
}

/** The button that opens the door, and what it waits for. */
function Begin({ room, resumedAt, onBegin }: BriefingScreenProps): ReactNode {
  const announce = useAnnounce();
  const [wasLoading] = useState(room === 'loading');
  useEffect(() => {
    if (wasLoading && room !== 'loading') announce(briefingText.say(`room.${room}`));
  }, [wasLoading, room, announce]);
  return (
    <div className="briefing-begin">
      <Button
        variant="ink"
        size="large"
        icon="door"
        unavailable={room === 'loading' ? briefingText.say('room.wait') : undefined}
        onClick={onBegin}
      >
        {briefingText.say(resumedAt === undefined ? 'begin' : 'goOn')}
      </Button>
      <p className="screen-quiet">{`${briefingText.say(`room.${room}`)} ${briefingText.say('sound')}`}</p>
    </div>
  );
}
