import type { BreachCase } from '../situation/clock';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { judgeDeadline } from './judge-deadline';
import { clocksRules } from './rules';

const exceptions: Readonly<Record<Exclude<BreachCase['exception'], 'none'>, string>> = {
  'good-faith-in-role': 'somebody here saw it in good faith, within their role, and took it no further',
  'between-authorised-colleagues':
    'it slipped between two people here who may both see such information, and went no further',
  'recipient-could-not-keep-it': 'whoever got it could not have kept it',
};

/**
 * Whether something that went wrong is a breach to be notified. The presumption is that it is.
 * @source 45 CFR 164.402; PRV-39
 */
export function judgeBreach(situation: BreachCase, context: JudgeContext): Verdict[] {
  const rule = clocksRules['clocks.breach'];
  const none = noBreach(situation);
  if (none !== undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'computed',
        severity: 'none',
        basis: `No breach to be notified: ${none}.`,
        betterAct: 'The privacy officer writes down why, and keeps it.',
      }),
    ];
  }
  const [due] = judgeDeadline(
    {
      question: 'deadline',
      of: 'breach-notice',
      extended: false,
      ...(situation.discovered === undefined ? {} : { from: situation.discovered }),
    },
    context,
  );
  return [
    verdictOf(rule, context, {
      verdict: 'route',
      severity: 'serious',
      basis: situation.assessed
        ? 'The assessment does not show a low probability of compromise: it is a breach.'
        : 'It is presumed a breach; the four factors have not been weighed in writing.',
      needs: [
        ...(situation.assessed
          ? []
          : ['A written assessment: what data, who got it, whether it was seen, how far the risk was reduced.']),
        ...(due?.needs ?? []),
      ],
      routeTo: 'privacy-officer',
      ...(due?.due === undefined ? {} : { due: due.due }),
      betterAct:
        'Tell the privacy officer now, facts only, with the report of the machine; the officer assesses and notifies.',
    }),
  ];
}

function noBreach(situation: BreachCase): string | undefined {
  if (situation.allowed) return 'it was allowed';
  if (situation.secured) return 'the data were secured';
  if (situation.exception !== 'none') return exceptions[situation.exception];
  return situation.assessed && situation.lowProbability
    ? 'the written assessment shows a low probability of compromise'
    : undefined;
}
