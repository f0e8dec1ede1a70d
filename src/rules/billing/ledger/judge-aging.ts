import { dollars } from '../../../practice/money';
import type { Aging } from '../../situation/accounts';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { age, applyPayments } from './aging';
import { ledgerRules } from './rules';

/** What is open by age; `order` lists what is still open, oldest first. */
export function judgeAging(situation: Aging, context: JudgeContext): Verdict[] {
  const rule = ledgerRules['billing.aging'];
  const from = situation.countedFrom === 'policy' ? context.settings.money.agingCountedFrom : situation.countedFrom;
  const items = situation.items.map(({ id, cents, [from]: since }) => ({ id, cents, since }));
  const dated = items.flatMap(({ since, ...item }) => (since === undefined ? [] : [{ ...item, since }]));
  const strangers = situation.payments.filter(({ to }) => to !== undefined && items.every(({ id }) => id !== to));
  const needs = [
    ...items
      .filter(({ since }) => since === undefined)
      .map(({ id }) =>
        from === 'service'
          ? `What is the date of service of ${id}?`
          : `When did the first statement about ${id} go out?`,
      ),
    ...strangers.map(({ to }) => `Which open item is ${to ?? ''}?`),
  ];
  if (needs.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What the age is counted from, or what was paid for, was not said.',
        needs,
        betterAct: 'Look it up in the account before anybody is called.',
      }),
    ];
  }
  const { open, credit } = applyPayments(dated, situation.payments);
  const buckets = age(open, situation.on ?? context.date, credit);
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      amount: buckets.total,
      figures: { ...buckets },
      order: open.map(({ id }) => id),
      basis: `Open ${dollars(buckets.total)}, of which ${dollars(buckets.over120)} is older than 120 days, counted from ${from === 'service' ? 'the day of service' : 'the first statement'}.`,
      betterAct:
        credit > 0
          ? `${dollars(credit)} was paid beyond what is open: find out whose it is.`
          : 'Work the oldest first: has the payer answered, was the address right, does somebody need help to pay?',
    }),
  ];
}
