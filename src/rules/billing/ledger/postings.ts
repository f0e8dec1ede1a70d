import { ok, refuse, type Result } from '../../../shared/result';

export type PostingKind = 'charge' | 'payment' | 'adjustment' | 'refund';

/** One line of an account. Amounts are cents above zero; the kind says which way they count. */
export interface Posting {
  readonly id: string;
  readonly kind: PostingKind;
  readonly cents: number;
  /** Who paid, or to whom it went back. */
  readonly by: 'patient' | 'payer' | 'practice';
  /** Id of the earlier posting this one takes back. */
  readonly reverses?: string | undefined;
}

/** Why a posting is not entered. */
export type PostingFault =
  /** Another posting has this id. */
  | 'number-taken'
  /** Nothing, or less. */
  | 'no-amount'
  /** What it takes back is not there, or is itself a reversal. */
  | 'nothing-to-reverse'
  /** That posting was taken back before. */
  | 'reversed-before'
  /** A reversal is of the same kind and amount. */
  | 'reverses-another-amount';

/** The postings of an account in order; there is no way to take one out. */
export type Account = readonly Posting[];

/** Enters a posting after those before it, or says why not. @source BIL-15 */
export function post(account: Account, posting: Posting): Result<Account, PostingFault> {
  const fault = faultOf(account, posting);
  return fault === undefined ? ok([...account, posting]) : refuse(fault);
}

/** Takes a posting back by a second one of the same kind and amount; refuses what is not there or was taken back before. */
export function reverse(account: Account, id: string, as: string): Result<Account, PostingFault> {
  const first = account.find((each) => each.id === id);
  if (first === undefined) return refuse('nothing-to-reverse');
  return post(account, { ...first, id: as, reverses: id });
}

/** What was charged, paid, adjusted and given back, reversals taken off, and what is owed; cents, below zero for a credit. */
export interface AccountSums {
  readonly charges: number;
  readonly payments: number;
  readonly payerPaid: number;
  readonly patientPaid: number;
  readonly adjustments: number;
  readonly refunds: number;
  readonly balance: number;
}

/** Adds an account up from an opening balance in cents. @source OPS-09, BIL-11 */
export function sumsOf(account: Account, openingCents = 0): AccountSums {
  const total = (kind: PostingKind, by?: Posting['by']) =>
    account
      .filter((each) => each.kind === kind && (by === undefined || each.by === by))
      .reduce((sum, { cents, reverses }) => sum + (reverses === undefined ? cents : -cents), 0);
  const [charges, payments, adjustments, refunds] = [
    total('charge'),
    total('payment'),
    total('adjustment'),
    total('refund'),
  ];
  return {
    charges,
    payments,
    payerPaid: total('payment', 'payer'),
    patientPaid: total('payment', 'patient'),
    adjustments,
    refunds,
    balance: openingCents + charges - payments - adjustments + refunds,
  };
}

function faultOf(account: Account, { id, kind, cents, reverses }: Posting): PostingFault | undefined {
  if (account.some((each) => each.id === id)) return 'number-taken';
  if (cents <= 0) return 'no-amount';
  if (reverses === undefined) return undefined;
  const first = account.find((each) => each.id === reverses);
  if (first === undefined || first.reverses !== undefined) return 'nothing-to-reverse';
  if (account.some((each) => each.reverses === reverses)) return 'reversed-before';
  return first.kind === kind && first.cents === cents ? undefined : 'reverses-another-amount';
}
