import { addDays, weekday } from '../../../practice/dates';

/** Whether a date is a business day: Monday to Friday and not among the closed days. */
export function isBusinessDay(date: string, closed: readonly string[] = []): boolean {
  return weekday(date) <= 5 && !closed.includes(date);
}

/** The date so many business days later; the day itself does not count. */
export function addBusinessDays(date: string, days: number, closed: readonly string[] = []): string {
  let at = date;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (isBusinessDay(at, closed)) left -= 1;
  }
  return at;
}

/** Business days from one date to a later one, the first not counted and the last counted; 0 when it is not later. */
export function businessDaysUntil(from: string, to: string, closed: readonly string[] = []): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isBusinessDay(at, closed)) count += 1;
  return count;
}
