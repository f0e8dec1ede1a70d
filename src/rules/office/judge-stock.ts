import type { JudgeContext } from '../situation/context';
import type { StockLot } from '../situation/supplies';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import { byExpiry, type DatedLot, isRead } from './expiry';
import { suppliesRules } from './supplies.rules';
import { asks } from './weigh';

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
  const unread = lots.filter((lot) => !isRead(lot)).map(({ lot }) => lot);
  const asked = used === undefined ? unread : unread.filter((lot) => lot === used || good.length === 0);
  if (asked.length > 0 || (used !== undefined && !lots.some(({ lot }) => lot === used))) {
    const which = asked.length > 0 ? asked : [used ?? ''];
    const questions = which.map((lot) => `What expiry is printed on ${lot}, and, once opened, for how many days?`);
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
