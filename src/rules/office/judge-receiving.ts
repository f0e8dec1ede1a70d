import type { JudgeContext } from '../situation/context';
import { type Receiving, receivingActs } from '../situation/supplies';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import type { Duty, Wrong } from './duties';
import { suppliesRules } from './supplies.rules';
import { asks, type Scheme, steps, weigh } from './weigh';

type Act = (typeof receivingActs.ids)[number];

/** Whether a delivery is what was ordered, and whether it was received as it should be: `figures` hold what is good less what was ordered. */
export function judgeReceiving(situation: Receiving, context: JudgeContext): Verdict[] {
  const { lines, done, on = context.date } = situation;
  const rule = suppliesRules['office.receiving'];
  const wrongLines = lines.filter((line) => isOff(line) || (line.expires ?? on) < on);
  const scheme = schemeFor(situation, wrongLines.length > 0);
  const uncounted = lines.filter(({ received }) => received === undefined).map(({ item }) => item);
  if (lines.length === 0) return done === undefined ? [steps(scheme, context)] : weigh(scheme, done, context);
  if (uncounted.length > 0 && done === undefined)
    return [
      asks(rule, context, 'A slip says what was sent, not what came.', `How many came of ${uncounted.join(', ')}?`),
    ];
  const weighed = done === undefined ? [] : weigh(scheme, done, context);
  const verdict = done !== undefined ? 'computed' : wrongLines.length > 0 ? 'invalid' : 'valid';
  return [
    ...weighed,
    verdictOf(rule, context, {
      verdict,
      severity: 'none',
      basis:
        wrongLines.length > 0
          ? `Not as ordered: ${wrongLines.map(({ item }) => item).join(', ')}.`
          : 'What was ordered came, whole and in date.',
      order: wrongLines.map(({ item }) => item),
      figures: Object.fromEntries(
        lines.flatMap((line) => (line.received === undefined ? [] : [[line.item, good(line) - line.ordered]])),
      ),
      betterAct:
        wrongLines.length > 0
          ? 'Note it on the slip before signing, set apart what is damaged or expired, and tell whoever orders.'
          : 'Date it and put it behind what is older.',
    }),
  ];
}

/** Whether what was counted is not what was ordered, or not what the slip says. */
function isOff(line: Receiving['lines'][number]): boolean {
  if (line.received === undefined) return false;
  return good(line) !== line.ordered || (line.slip ?? line.received) !== line.received;
}

function good({ received = 0, damaged }: Receiving['lines'][number]): number {
  return Math.max(0, received - damaged);
}

function schemeFor(
  { lines, orderedBySame, doneIsAll }: Receiving,
  differs: boolean,
): Scheme<Act, keyof typeof suppliesRules> {
  const under = 'office.receiving';
  const cold = lines.some((line) => line.cold);
  const duties: Duty<Act, typeof under>[] = [
    ...(cold
      ? [
          {
            act: 'cold-items-first',
            under,
            left: 'serious',
            say: 'Cold things first, into the refrigerator or to the nurse.',
          } as const,
        ]
      : []),
    { act: 'compared-slip-and-order', under, left: 'minor', say: 'Compare slip, order and box.' },
    { act: 'looked-for-damage', under, left: 'minor', say: 'Look for damage before you sign.' },
    { act: 'looked-at-expiry', under, left: 'minor', say: 'Read the expiry of everything.' },
    ...(differs
      ? [
          {
            act: 'noted-difference',
            under,
            left: 'minor',
            say: 'Write down what does not fit, and tell whoever orders.',
          } as const,
        ]
      : []),
    { act: 'wrote-date', under, left: 'minor', say: 'Write the day on it.' },
    { act: 'put-behind-older', under, left: 'minor', say: 'Put it behind what expires earlier.' },
  ];
  const wrongs: Wrong<Act, typeof under>[] = [
    { act: 'signed-unopened', under, severity: 'minor', say: 'Open and count before you sign.' },
    { act: 'shelved-expired', under, severity: 'serious', say: 'Set apart what has expired.' },
    { act: 'put-in-front', under, severity: 'minor', say: 'Put it behind what expires earlier.' },
    { act: 'left-cold-items', under, severity: 'critical', say: 'Cold things first, before any paper.' },
  ];
  const same = {
    id: 'same-person',
    kind: 'late',
    under,
    severity: 'minor',
    basis: 'The one who ordered also received.',
    say: 'One orders, another receives.',
  } as const;
  return {
    rules: suppliesRules,
    main: under,
    terms: receivingActs.terms,
    duties,
    wrongs,
    partial: !doneIsAll,
    more: orderedBySame ? [same] : [],
  };
}
