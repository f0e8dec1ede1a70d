import type { ReactNode, RefObject } from 'react';
import type { Debrief } from '../../session/debrief';
import { spokenDate } from '../../session/desk.view';
import type { Settings } from '../../session/shift.view';
import { Icon } from '../../ui';
import { sayHow } from '../frame/how';
import { debriefText } from './debrief.messages';
import type { Expert } from './use-expert';

/** The head of a debrief: which shift it was, whether it was passed, and why. */
export function Verdict({
  heading,
  debrief,
  settings,
  code,
  expert,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  debrief: Debrief;
  settings: Settings;
  code?: string | undefined;
  expert: Expert;
}): ReactNode {
  const { result, title, date } = debrief;
  const { score, standard, passed } = result;
  const facts = [debriefText.say('facts', { date: spokenDate(date), how: sayHow(settings), seed: result.seed })];
  if (code !== undefined) facts.push(debriefText.say('code', { code }));
  return (
    <section className="debrief-verdict" aria-labelledby="debrief-title">
      <div className={passed ? 'debrief-stamp debrief-stamp-passed' : 'debrief-stamp'}>
        <p className="debrief-score">
          <span className="ff-hidden">{debriefText.say('score')}</span>
          <output aria-label={debriefText.say('score')}>{score}</output>
        </p>
        <p className="debrief-of" aria-hidden="true">
          / 100
        </p>
      </div>
      <div className="debrief-verdict-words">
        <p className="screen-quiet">{facts.join(' · ')}</p>
        <h1 id="debrief-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="debrief-outcome">
          <Icon name={passed ? 'check' : 'warning'} /> {debriefText.say(passed ? 'passed' : 'notPassed')}
        </p>
        <ul className="debrief-reasons">
          {reasons(debrief).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p role="status">{sayExpert(expert)}</p>
      </div>
      <svg className="debrief-scale" aria-hidden="true" width="100%" height="22">
        <rect className="estimate-ground" x="0" y="6" width="100%" height="10" rx="5" />
        <rect className="debrief-scale-fill" x="1" y="6" width={`${Math.max(1, score - 1)}%`} height="10" rx="5" />
        <rect className="debrief-scale-standard" x={`${standard}%`} y="0" width="4" height="22" rx="2" />
      </svg>
    </section>
  );
}

function reasons({ result }: Debrief): string[] {
  const { score, standard, passed, criticalFailures } = result;
  if (passed) return [debriefText.say('why.passed', { standard })];
  return [
    debriefText.say(score < standard ? 'why.below' : 'score.standard', { standard }),
    ...(criticalFailures.length === 0 ? [] : [debriefText.say('why.critical', { count: criticalFailures.length })]),
  ];
}

function sayExpert(expert: Expert): string {
  if (expert === 'working') return debriefText.say('expert.working');
  return expert === 'none'
    ? debriefText.say('expert.none')
    : debriefText.say('expert.score', { score: expert.result.score });
}
