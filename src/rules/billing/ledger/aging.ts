import { daysBetween } from '../../../practice/dates';

/** Something open since a day, in cents. */
export interface OpenItem {
  readonly id: string;
  readonly cents: number;
  readonly since: string;
}

/** What is open by age in days, and what was paid beyond it, in cents. */
export interface Buckets {
  readonly current: number;
  readonly days31to60: number;
  readonly days61to90: number;
  readonly days91to120: number;
  readonly over120: number;
  readonly total: number;
  readonly credit: number;
}

/**
 * Takes payments off open items: what names an item off that one first, everything else off the oldest. Gives what is
 * still open, oldest first, and what was paid beyond it.
 */
export function applyPayments(
  items: readonly OpenItem[],
  payments: readonly { readonly cents: number; readonly to?: string | undefined }[],
): { readonly open: readonly OpenItem[]; readonly credit: number } {
  let open = items.toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
  let loose = 0;
  for (const { cents, to } of payments) {
    const at = open.findIndex(({ id }) => id === to);
    const taken = Math.min(cents, open[at]?.cents ?? 0);
    open = open.map((item, place) => (place === at ? { ...item, cents: item.cents - taken } : item));
    loose += cents - taken;
  }
  open = open.map((item) => {
    const taken = Math.min(loose, item.cents);
    loose -= taken;
    return { ...item, cents: item.cents - taken };
  });
  return { open: open.filter(({ cents }) => cents > 0), credit: loose };
}

/** Sorts open items into 0 to 30 days, 31 to 60, 61 to 90, 91 to 120 and more, on a day. @source BIL-11 */
export function age(open: readonly OpenItem[], on: string, credit = 0): Buckets {
  const between = (from: number, to: number) =>
    open
      .filter(({ since }) => {
        const days = daysBetween(since, on);
        return days >= from && days <= to;
      })
      .reduce((sum, { cents }) => sum + cents, 0);
  return {
    current: between(Number.NEGATIVE_INFINITY, 30),
    days31to60: between(31, 60),
    days61to90: between(61, 90),
    days91to120: between(91, 120),
    over120: between(121, Number.POSITIVE_INFINITY),
    total: open.reduce((sum, { cents }) => sum + cents, 0),
    credit,
  };
}
