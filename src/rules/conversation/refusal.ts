import type { Act } from '../../practice/acts/act';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { openingRules } from './opening.rules';
import { isWayOn, type Talk } from './talk';

type Decline = Extract<Act, { verb: 'decline' }>;

const reasonsExplained = new Set([
  'privacy-of-patients',
  'who-may-hear',
  'how-we-check',
  'results-come-from-clinicians',
  'nurse-decides',
  'late-policy',
  'copay-due',
  'work-note-process',
  'misdirected-pages',
]);

/** Whether each thing refused came with a reason and a way on; "policy" alone is no reason. One verdict for each thing refused. */
export function judgeRefusals(talk: Talk, context: JudgeContext): Verdict[] {
  const declines = new Map<string, Decline>();
  for (const { act } of talk.said)
    if (act.verb === 'decline' && !hasReason(declines.get(act.what))) declines.set(act.what, act);
  const explained = talk.said.some(({ act }) => act.verb === 'explain' && reasonsExplained.has(act.topic));
  const way = talk.done.some(({ act }) => isWayOn(act));
  return [...declines.values()].map((decline) => {
    const reason = explained || hasReason(decline);
    const wayOn = way || decline.what === 'gift';
    return finding(openingRules['conversation.refusal-explained'], context, {
      outcome: reason && wayOn ? 'met' : reason || wayOn ? 'partly' : 'missed',
      basis:
        reason && wayOn
          ? 'The reason was said and a way on was shown.'
          : reason
            ? 'The reason was said, but no way on.'
            : wayOn
              ? 'A way on was shown, but no reason that explains it.'
              : 'It was refused without reason or way on.',
      betterAct: 'Say why in one plain sentence, then what the person can do instead, today if possible.',
      done: `refused: ${decline.what}`,
    });
  });
}

function hasReason(decline: Decline | undefined): boolean {
  return decline !== undefined && decline.reason !== 'none' && (decline.reason !== 'policy' || decline.what === 'gift');
}
