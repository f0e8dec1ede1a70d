import type { Deposit, PettyCash } from '../../situation/reconciliation';

/** The new balance of all accounts, in cents: previous + charges − payments − adjustments. @source OPS-09 */
export function newBalance(day: {
  readonly previousCents: number;
  readonly chargesCents: number;
  readonly paymentsCents: number;
  readonly adjustmentsCents: number;
}): number {
  return day.previousCents + day.chargesCents - day.paymentsCents - day.adjustmentsCents;
}

type Method = Deposit['posted'][number]['method'];

/** What was counted against what was posted, in cents. A difference below zero is too much. */
export interface Counted {
  readonly cash: number;
  readonly checks: number;
  readonly cards: number;
  readonly receipts: number;
  readonly posted: number;
  readonly difference: number;
  readonly depositSlip: number;
  /** Posted less counted by way of paying, where postings are listed. */
  readonly byMethod: Readonly<Record<Method, number>> | undefined;
  /** Postings that may be the difference: of its amount, in the way of paying that falls short. */
  readonly suspects: readonly string[];
}

/** Holds the money of a day against its postings; the change fund is counted back first. @source OPS-09 */
export function countDay(
  day: Pick<Deposit, 'checksCents' | 'cardsCents' | 'posted' | 'postedCents'> & {
    readonly drawerStartCents: number;
    readonly drawerCountedCents: number;
  },
): Counted {
  const counted = {
    cash: day.drawerCountedCents - day.drawerStartCents,
    check: day.checksCents,
    card: day.cardsCents,
  };
  const receipts = counted.cash + counted.check + counted.card;
  const sum = (method?: Method) =>
    day.posted
      .filter((each) => method === undefined || each.method === method)
      .reduce((total, { cents }) => total + cents, 0);
  const listed = day.posted.length > 0;
  const posted = listed ? sum() : (day.postedCents ?? receipts);
  const byMethod = listed
    ? {
        cash: sum('cash') - counted.cash,
        check: sum('check') - counted.check,
        card: sum('card') - counted.card,
      }
    : undefined;
  return {
    cash: counted.cash,
    checks: counted.check,
    cards: counted.card,
    receipts,
    posted,
    difference: posted - receipts,
    depositSlip: counted.cash + counted.check,
    byMethod,
    suspects: day.posted
      .filter(({ method, cents }) => byMethod !== undefined && cents > 0 && byMethod[method] === cents)
      .map(({ id }) => id),
  };
}

/** Cash and receipts against the fund, in cents; undefined where the receipts were not added up and could matter. @source OPS-08 */
export function countBox(
  box: Pick<PettyCash, 'receipts' | 'receiptsCents'> & { readonly fundCents: number; readonly cashCents: number },
) {
  const listed = box.receipts.reduce((total, { cents }) => total + cents, 0);
  const known = box.receipts.length > 0 || box.receiptsCents !== undefined;
  if (!known && box.cashCents < box.fundCents) return undefined;
  const receipts = box.receipts.length > 0 ? listed : (box.receiptsCents ?? 0);
  const unsigned = box.receipts.filter(({ signed }) => !signed);
  const accounted = box.cashCents + receipts;
  return {
    cash: box.cashCents,
    receipts,
    accounted,
    short: Math.max(0, box.fundCents - accounted),
    over: Math.max(0, accounted - box.fundCents),
    unsigned: unsigned.reduce((total, { cents }) => total + cents, 0),
    unsignedIds: unsigned.map(({ id }) => id),
  };
}
