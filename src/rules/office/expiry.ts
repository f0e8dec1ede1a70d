import { addDays, addMonths, daysBetween } from '../../practice/dates';
import type { StockLot } from '../situation/supplies';

/** A lot with the whole days left until its last day; negative when it has expired, none when it never does. */
export interface DatedLot {
  readonly lot: string;
  readonly daysLeft: number | undefined;
}

/**
 * The last day on which a lot may be used: the day printed, or the last of the month where only a month is.
 * @source OPS-02
 */
export function lastDayOf(expires: string): string {
  return expires.length === 7 ? addDays(addMonths(`${expires}-01`, 1), -1) : expires;
}

/**
 * Lots with a known expiry, the one to be used first at the front, of two alike the one that arrived first; expired ones are among them.
 * @source OPS-02
 */
export function byExpiry(lots: StockLot['lots'], on: string): DatedLot[] {
  return lots
    .filter((lot) => isRead(lot))
    .map((lot) => ({ lot: lot.lot, last: lastUse(lot), arrived: lot.arrived }))
    .toSorted((one, other) => compare(one.last, other.last) || compare(one.arrived, other.arrived))
    .map(({ lot, last }) => ({ lot, daysLeft: last === undefined ? undefined : daysBetween(on, last) }));
}

type Lot = StockLot['lots'][number];

/** Whether all that decides how long a lot is good was read. */
export function isRead({ expires, openedOn, openDays }: Lot): boolean {
  return expires !== undefined && (openedOn === undefined || openDays !== undefined);
}

/** The last day printed, or the last after opening where that is earlier; none for what never expires and was not opened. */
function lastUse({ expires, openedOn, openDays }: Lot): string | undefined {
  const printed = expires === undefined || expires === 'never' ? undefined : lastDayOf(expires);
  const opened = openedOn === undefined || openDays === undefined ? undefined : addDays(openedOn, openDays);
  if (printed === undefined || opened === undefined) return printed ?? opened;
  return opened < printed ? opened : printed;
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
