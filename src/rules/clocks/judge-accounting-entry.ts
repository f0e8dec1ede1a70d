import { addMonths } from '../../practice/dates';
import type { AccountingEntryCase } from '../situation/clock';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { clocksRules } from './rules';

const notListed: readonly AccountingEntryCase['kind'][] = [
  'treatment-payment-operations',
  'to-patient',
  'authorised',
  'incidental',
  'family-in-care',
];

/**
 * Whether a disclosure belongs on the list a patient may ask for, and whether it was logged.
 * @source 45 CFR 164.528(a)(1); PRV-44
 */
export function judgeAccountingEntry(situation: AccountingEntryCase, context: JudgeContext): Verdict[] {
  const rule = clocksRules['clocks.accounting-entry'];
  const tooOld =
    situation.on !== undefined &&
    situation.requested !== undefined &&
    situation.on < addMonths(situation.requested, -72);
  const listed = !notListed.includes(situation.kind);
  const betterAct = 'Log date, recipient, what and why at the moment of the release.';
  if (!listed || tooOld) {
    return [
      verdictOf(rule, context, {
        verdict: 'computed',
        severity: 'none',
        basis: listed
          ? 'Not listed: it lies more than six years before the request.'
          : 'Not listed: disclosures of this kind are left out.',
        betterAct: listed
          ? 'Leave it off the list; what lies within the six years is listed.'
          : 'Nothing has to be logged for the list; pass a request for it to the privacy officer.',
      }),
    ];
  }
  if (situation.logged === false) {
    return [
      verdictOf(rule, context, {
        verdict: 'missed',
        outcome: 'missed',
        severity: 'serious',
        basis: 'It belongs on the list and was not logged.',
        betterAct,
      }),
    ];
  }
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      ...(situation.logged ? { outcome: 'met' as const } : {}),
      severity: 'none',
      basis: 'Listed: date, recipient, what was told and why.',
      betterAct,
    }),
  ];
}
