import type { AccessOffers } from '../../situation/access-offers';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { transportRules } from './rules';

type Need = AccessOffers['needs'][number];
const rule = transportRules['scheduling.access-offers'];

/** What is offered, in the order it is said, and to whom. @source SCH-26 */
const offers: readonly (readonly [string, readonly Need[]])[] = [
  ['mid-morning', ['frail']],
  ['longer-slot', ['frail', 'wheelchair', 'slow-walking']],
  ['ground-floor', ['wheelchair', 'slow-walking']],
  ['large-print', ['low-vision']],
  ['companion-with-permission', ['companion']],
  ['ride-by-broker', ['medicaid-ride']],
  ['no-stacked-trips', ['frail', 'medicaid-ride']],
];

/** What a patient with these needs is offered when booking, and whether several visits may be laid on one day. */
export function judgeAccessOffers(asked: AccessOffers, context: JudgeContext): Verdict[] {
  return written([answer(asked)], context);
}

function answer({ needs, sameDayVisits, wantsOneTrip }: AccessOffers): Found {
  const order = offers.filter(([, to]) => to.some((need) => needs.includes(need))).map(([offer]) => offer);
  const tired = order.includes('no-stacked-trips') && sameDayVisits > 1;
  if (tired && wantsOneTrip === 'unknown')
    return { ...asking(rule, 'Would you rather come once for all, or on different days?'), order };
  if (tired && wantsOneTrip === 'no')
    return {
      rule,
      verdict: 'invalid',
      severity: 'minor',
      basis: `${sameDayVisits} visits on one day are too much for this patient, who did not ask for it.`,
      order,
      betterAct: 'Book different days.',
    };
  return {
    rule,
    verdict: 'computed',
    severity: 'none',
    basis: `Offered: ${order.join(', ') || 'what everybody is offered'}.`,
    order,
    betterAct: 'Offer, do not decide: the patient says what suits, and whom to have along.',
  };
}
