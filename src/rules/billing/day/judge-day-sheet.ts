import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { DaySheet } from '../../situation/reconciliation';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { newBalance } from './day-money';
import { dayRules } from './rules';

/** The new balance of a day sheet, and by how much the one it shows is off. */
export function judgeDaySheet(day: DaySheet, context: JudgeContext): Verdict[] {
  const is = newBalance(day);
  const difference = (day.newCents ?? is) - is;
  return [
    verdictOf(dayRules['billing.day-sheet'], context, {
      verdict: difference === 0 ? 'computed' : 'invalid',
      severity: difference === 0 ? 'none' : 'minor',
      amount: is,
      figures: { newBalance: is, difference },
      basis:
        difference === 0
          ? `${dollars(day.previousCents)} + ${dollars(day.chargesCents)} − ${dollars(day.paymentsCents)} − ${dollars(day.adjustmentsCents)} = ${dollars(is)}.`
          : `The sheet shows ${dollars(day.newCents ?? is)}, and it comes to ${dollars(is)}.`,
      betterAct:
        difference === 0
          ? 'Carry it over to tomorrow.'
          : 'Go through the day’s postings for that amount, for half of it, and for two digits changed round; close with a note if it stays.',
    }),
  ];
}
