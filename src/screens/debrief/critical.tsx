import type { ReactNode } from 'react';
import type { Debrief } from '../../session/debrief';
import { spokenClock } from '../../shared/time';
import { Callout } from '../../ui';
import { debriefText } from './debrief.messages';

/** What is never averaged away: each critical failure with what would have been right. First on the page, and apart. */
export function Critical({ debrief }: { debrief: Debrief }): ReactNode {
  const { criticalFailures } = debrief.result;
  if (criticalFailures.length === 0)
    return <Callout kind={debrief.result.passed ? 'good' : 'info'}>{debriefText.say('critical.none')}</Callout>;
  return (
    <section className="debrief-critical" aria-labelledby="critical-title">
      <h2 id="critical-title">{debriefText.say('critical.title')}</h2>
      <ul>
        {criticalFailures.map((item) => (
          <li key={`${item.encounter}/${item.rule}/${item.time}`}>
            <h3>{item.title}</h3>
            <p>
              <a href={`#person-${item.encounter}`}>
                {debriefText.say('critical.who', {
                  title: debrief.encounters.find((one) => one.encounter === item.encounter)?.title ?? item.encounter,
                  clock: spokenClock(item.time),
                })}
              </a>
            </p>
            <p>{item.basis}</p>
            <p>{item.why}</p>
            <p>
              <strong>{debriefText.say('finding.better')}:</strong> {item.betterAct}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
