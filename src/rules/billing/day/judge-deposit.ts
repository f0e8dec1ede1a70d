import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { Deposit } from '../../situation/reconciliation';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { type Counted, countDay } from './day-money';
import { dayRules } from './rules';

/** Whether counted, posted and deposited agree; `order` names the postings that may be the difference. */
export function judgeDeposit(day: Deposit, context: JudgeContext): Verdict[] {
  const { drawerStartCents, drawerCountedCents } = day;
  const deeds = [...judgeDeeds(day, context), ...judgeHands(day, context)];
  if (drawerStartCents === undefined || drawerCountedCents === undefined) {
    return [
      ...deeds,
      verdictOf(dayRules['billing.deposit'], context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'The drawer was not counted, in the morning and at the close.',
        needs: [
          ...(drawerStartCents === undefined ? ['What was in the drawer in the morning?'] : []),
          ...(drawerCountedCents === undefined ? ['What is in the drawer now?'] : []),
        ],
        betterAct: 'Count the change fund back first, then the rest.',
      }),
    ];
  }
  return [...deeds, judgeCount(day, countDay({ ...day, drawerStartCents, drawerCountedCents }), context)];
}

function judgeCount({ depositedCents }: Deposit, counted: Counted, context: JudgeContext): Verdict {
  const { difference, byMethod, suspects, receipts, depositSlip } = counted;
  const missing = Math.max(0, difference);
  const over = Math.max(0, -difference);
  const depositShort = depositSlip - (depositedCents ?? depositSlip);
  const crossed = byMethod !== undefined && Object.values(byMethod).some((each) => each !== 0);
  const faults = [
    ...(missing > 0 ? [`${dollars(missing)} is posted and not there`] : []),
    ...(over > 0 ? [`${dollars(over)} is there and not posted`] : []),
    ...(difference === 0 && crossed ? ['the sum is right, and the ways of paying are not'] : []),
    ...(depositShort === 0
      ? []
      : [`the slip is ${dollars(Math.abs(depositShort))} ${depositShort > 0 ? 'below' : 'above'} cash and checks`]),
  ];
  return verdictOf(dayRules['billing.deposit'], context, {
    verdict: faults.length === 0 ? 'computed' : 'invalid',
    severity: faults.length === 0 ? 'none' : 'minor',
    amount: receipts,
    order: suspects,
    figures: {
      cash: counted.cash,
      checks: counted.checks,
      cards: counted.cards,
      receipts,
      posted: counted.posted,
      missing,
      over,
      depositSlip,
      depositShort,
      ...(byMethod === undefined
        ? {}
        : { cashMissing: byMethod.cash, checksMissing: byMethod.check, cardsMissing: byMethod.card }),
    },
    basis:
      faults.length === 0
        ? `${dollars(receipts)} counted and posted; ${dollars(depositSlip)} on the slip.`
        : `${faults.join('; ')}.`,
    betterAct:
      faults.length === 0
        ? 'Deposit it today.'
        : 'Look for one copay of that amount, taken and not posted, posted and not taken, or posted under another way of paying; note what stays open and tell the manager.',
  });
}

function judgeDeeds({ did }: Deposit, context: JudgeContext): Verdict[] {
  const hidden = did.includes('hid-difference') || did.includes('evened-out');
  const overnight = did.includes('held-overnight');
  if (!hidden && !overnight && !did.includes('checks-not-stamped')) return [];
  return [
    verdictOf(dayRules['billing.deposit'], context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: hidden ? 'serious' : 'minor',
      basis: hidden
        ? 'A difference was hidden.'
        : overnight
          ? 'Cash was kept overnight without a log.'
          : 'Checks were not stamped “for deposit only”.',
      ...(hidden ? { routeTo: 'manager' } : {}),
      betterAct: hidden
        ? 'Tell the manager today, with the count as it was.'
        : overnight
          ? 'Deposit daily; what has to stay is counted by two, locked away and logged.'
          : 'Stamp every check when it comes in.',
    }),
  ];
}

function judgeHands({ takenBy, postedBy, depositedBy }: Deposit, context: JudgeContext): Verdict[] {
  if (takenBy === undefined || takenBy !== postedBy || postedBy !== depositedBy) return [];
  return [
    verdictOf(dayRules['billing.separate-hands'], context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'serious',
      basis: 'One person took, posted and deposited.',
      routeTo: 'manager',
      betterAct: 'Have another one post or deposit, and two count.',
    }),
  ];
}
