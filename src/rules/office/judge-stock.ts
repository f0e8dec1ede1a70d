import type { JudgeContext } from '../situation/context';
import { type Receiving, receivingActs, type StockLot } from '../situation/supplies';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import type { Duty, Wrong } from './duties';
import { byExpiry, type DatedLot } from './expiry';
import { suppliesRules } from './supplies.rules';
import { asks, steps, weigh, type Scheme } from './weigh';

const expiry = suppliesRules['office.expiry'];

/** Which lot goes first: `order` without those expired, `figures` the days left of each, and how many are `soon` or `expired`. */
export function judgeStockLot(situation: StockLot, context: JudgeContext): Verdict[] {
  const { lots, used, on = context.date } = situation;
  const dated = byExpiry(lots, on);
  const good = dated.filter(({ daysLeft }) => daysLeft === undefined || daysLeft >= 0);
  const expired = dated.filter(({ daysLeft }) => (daysLeft ?? 0) < 0);
  const soon = good.filter(({ daysLeft }) => (daysLeft ?? Infinity) <= context.settings.office.expirySoonDays);
  const said = {
    order: good.map(({ lot }) => lot),
    figures: {
      ...Object.fromEntries(dated.flatMap(({ lot, daysLeft }) => (daysLeft === undefined ? [] : [[lot, daysLeft]]))),
      soon: soon.length,
      expired: expired.length,
    },
  };
  const unread = lots.filter(({ expires }) => expires === undefined).map(({ lot }) => lot);
  const asked = used === undefined ? unread : unread.filter((lot) => lot === used || good.length === 0);
  if (asked.length > 0 || (used !== undefined && !lots.some(({ lot }) => lot === used))) {
    const which = asked.length > 0 ? asked : [used ?? ''];
    const questions = which.map((lot) => `What expiry is printed on ${lot}?`);
    return [{ ...asks(expiry, context, 'The expiry of a lot was not read.', ...questions), ...said }];
  }
  return [
    verdictOf(expiry, context, {
      ...said,
      ...(used === undefined ? listed(expired, soon) : taken(used, good, expired)),
    }),
  ];
}

type Said = Pick<Answer, 'verdict' | 'severity' | 'basis' | 'betterAct' | 'outcome'>;

function listed(expired: readonly DatedLot[], soon: readonly DatedLot[]): Said {
  const names = (lots: readonly DatedLot[]): string => lots.map(({ lot }) => lot).join(', ');
  return {
    verdict: 'computed',
    severity: 'none',
    basis: [
      'What expires first goes out first.',
      ...(soon.length > 0 ? [`Soon: ${names(soon)}.`] : []),
      ...(expired.length > 0 ? [`Expired: ${names(expired)}.`] : []),
    ].join(' '),
    betterAct:
      expired.length > 0
        ? `Take ${names(expired)} off the shelf, mark it, and tell the nurse.`
        : 'Put the first of them in front, and flag what is soon.',
  };
}

function taken(used: string, good: readonly DatedLot[], expired: readonly DatedLot[]): Said {
  const betterAct = 'Look at the date each time; take what expires first; mark what has expired and set it apart.';
  if (expired.some(({ lot }) => lot === used))
    return { verdict: 'breached', outcome: 'breach', severity: 'critical', basis: `${used} had expired.`, betterAct };
  const first = good[0];
  const days = good.find(({ lot }) => lot === used)?.daysLeft;
  if (first !== undefined && first.daysLeft !== days)
    return {
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: `${first.lot} expires before ${used}.`,
      betterAct,
    };
  return { verdict: 'met', outcome: 'met', severity: 'none', basis: `${used} is good and expires first.`, betterAct };
}

type Act = (typeof receivingActs.ids)[number];

/** Whether a delivery is what was ordered, and whether it was received as it should be: `figures` hold what is good less what was ordered. */
export function judgeReceiving(situation: Receiving, context: JudgeContext): Verdict[] {
  const { lines, done, on = context.date } = situation;
  const rule = suppliesRules['office.receiving'];
  const wrongLines = lines.filter(
    (line) => (line.received !== undefined && good(line) !== line.ordered) || (line.expires ?? on) < on,
  );
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

function good({ received = 0, damaged }: Receiving['lines'][number]): number {
  return Math.max(0, received - damaged);
}

function schemeFor({ lines, orderedBySame }: Receiving, differs: boolean): Scheme<Act, keyof typeof suppliesRules> {
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
    more: orderedBySame ? [same] : [],
  };
}
