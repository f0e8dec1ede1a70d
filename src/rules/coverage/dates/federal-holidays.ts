import { addDays, weekday } from '../../../practice/dates';

const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'] as const;
/** Month, weekday (1 is Monday) and which of them in the month; -1 is the last. */
const moving = [
  ['01', 1, 3],
  ['02', 1, 3],
  ['05', 1, -1],
  ['09', 1, 1],
  ['10', 1, 2],
  ['11', 4, 4],
] as const;

/**
 * The days on which federal holidays are kept in these years: one on a Saturday on the Friday before, one on a Sunday on
 * the Monday after; sorted.
 * @source 5 USC 6103
 */
export function federalHolidays(fromYear: number, toYear: number): string[] {
  const kept: string[] = [];
  // The next New Year's Day may be kept on the last day of the year before it.
  for (let year = fromYear; year <= toYear + 1; year += 1) {
    for (const day of fixed) {
      const date = `${year}-${day}`;
      const on = weekday(date);
      kept.push(addDays(date, on === 6 ? -1 : on === 7 ? 1 : 0));
    }
    for (const [month, day, which] of moving) kept.push(whichWeekday(`${year}-${month}`, day, which));
  }
  return kept.filter((date) => Number(date.slice(0, 4)) >= fromYear && Number(date.slice(0, 4)) <= toYear).sort();
}

/** The first, second … or last (-1) of a weekday in a month. */
function whichWeekday(month: string, day: number, which: number): string {
  const first = `${month}-01`;
  let date = addDays(first, (day - weekday(first) + 7) % 7);
  if (which > 0) return addDays(date, 7 * (which - 1));
  while (addDays(date, 7).startsWith(month)) date = addDays(date, 7);
  return date;
}
