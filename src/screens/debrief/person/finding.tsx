import type { ReactNode } from 'react';
import { competencies, type Evidence } from '../../../session/debrief';
import { spokenClock } from '../../../shared/time';
import { Badge, classes, type Tone } from '../../../ui';
import { debriefText } from '../debrief.messages';
import { groundsOf } from '../grounds';

const tones: Readonly<Record<Evidence['outcome'], Tone>> = {
  met: 'green',
  partly: 'mustard',
  missed: 'mustard',
  breach: 'coral',
};
const groundTones: Readonly<Record<ReturnType<typeof groundsOf>[number]['kind'], Tone>> = {
  law: 'teal',
  contract: 'mustard',
  standard: 'plain',
  policy: 'plain',
};

/** One decision as it was judged: what happened, under which rule, resting on what, and what would have been better. */
export function Finding({ item }: { item: Evidence }): ReactNode {
  const { outcome, severity, critical } = item;
  const isMet = outcome === 'met';
  return (
    <article className={classes('finding-sheet', critical && 'finding-sheet-critical')}>
      <p className="finding-head">
        <Badge tone={tones[outcome]} icon={isMet ? 'check' : 'warning'}>
          {debriefText.say(`outcome.${outcome}`)}
        </Badge>
        {!isMet && severity !== 'none' && (
          <Badge tone={critical ? 'coral' : 'plain'}>{debriefText.say(`severity.${severity}`)}</Badge>
        )}
        <span className="screen-quiet">{spokenClock(item.time)}</span>
      </p>
      <h5>{item.title}</h5>
      <p>{item.basis}</p>
      <dl className="finding-facts">
        {item.done !== '' && (
          <div>
            <dt>{debriefText.say('finding.did')}</dt>
            <dd>{capital(item.done)}</dd>
          </div>
        )}
        {!isMet && item.betterAct !== '' && (
          <div className="finding-better">
            <dt>{debriefText.say('finding.better')}</dt>
            <dd>{item.betterAct}</dd>
          </div>
        )}
        <div>
          <dt>{debriefText.say('finding.why')}</dt>
          <dd>{item.why}</dd>
        </div>
        <div>
          <dt>{debriefText.say('finding.rests')}</dt>
          <dd>
            {groundsOf(item).map((ground) => (
              <span key={ground.kind} className="finding-ground">
                <Badge tone={groundTones[ground.kind]}>{debriefText.say(`ground.${ground.kind}`)}</Badge>{' '}
                {ground.cites.join('; ')}
              </span>
            ))}
          </dd>
        </div>
        {!isMet && (
          <div className="finding-counts">
            <dt>{debriefText.say('finding.counts')}</dt>
            <dd>{item.competencies.map((id) => competencies[id]).join(', ')}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
