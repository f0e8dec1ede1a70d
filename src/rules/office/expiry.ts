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
    .flatMap(({ lot, expires, arrived }) =>
      expires === undefined ? [] : [{ lot, last: expires === 'never' ? undefined : lastDayOf(expires), arrived }],
    )
    .toSorted((one, other) => compare(one.last, other.last) || compare(one.arrived, other.arrived))
    .map(({ lot, last }) => ({ lot, daysLeft: last === undefined ? undefined : daysBetween(on, last) }));
}

function compare(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return one < other ? -1 : 1;
}
