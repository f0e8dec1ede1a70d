import type { LedgerEntry, PracticeRecord } from '../../practice/world';
import { newBalance } from '../../rules/billing/day/day-money';
import { type Account, sumsOf } from '../../rules/billing/ledger/postings';
import { oncePer } from '../../shared/once-per';

/** The ledger's entries as postings of an account; a plan is an agreement and moves no money. */
export function accountOf(ledger: readonly LedgerEntry[]): Account {
  return ledger.flatMap(({ id, kind, cents }) =>
    kind === 'plan' ? [] : [{ id, kind, cents, by: 'patient' as const }],
  );
}

/** The day so far, over all accounts. Money in cents. */
export interface DaySheet {
  /** What patients owed when the doors opened. */
  readonly before: number;
  readonly charges: number;
  readonly payments: number;
  readonly byMethod: Readonly<Record<'card' | 'cash' | 'check', number>>;
  /** Before, with the charges and without the payments. */
  readonly now: number;
}

/** The day sheet of a record, made anew only when something was written. @source OPS-09 */
export const daySheetOf = oncePer((record: PracticeRecord): DaySheet => {
  const { charges, payments } = sumsOf(accountOf(record.ledger));
  const paid = (of: (entry: LedgerEntry) => boolean) =>
    record.ledger.filter((entry) => entry.kind === 'payment' && of(entry)).reduce((sum, { cents }) => sum + cents, 0);
  const owed = Object.values(record.charts).reduce((sum, { balanceCents }) => sum + balanceCents, 0);
  const before = owed + paid((entry) => entry.for === 'balance');
  return {
    before,
    charges,
    payments,
    byMethod: {
      card: paid(({ method }) => method === 'card'),
      cash: paid(({ method }) => method === 'cash'),
      check: paid(({ method }) => method === 'check'),
    },
    now: newBalance({ previousCents: before, chargesCents: charges, paymentsCents: payments, adjustmentsCents: 0 }),
  };
});
