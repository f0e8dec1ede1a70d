import { z } from 'zod';
import { asks, invalid, type NumberFound, valid } from './found';

const day = z.iso.date();

function found(year: string, month: string, date: string): NumberFound {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (day.safeParse(iso).success)
    return valid(`It is ${iso}.`, { year: Number(year), month: Number(month), day: Number(date) });
  return Number(month) > 12
    ? invalid(`There is no month ${month}; the day may have been written first.`)
    : invalid('There is no such day in the calendar.');
}

/** A date as messages send it, CCYYMMDD. @source REC-03 */
export function checkDateSent(typed: string): NumberFound {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(typed.trim()) ?? [];
  if (year === undefined || month === undefined || date === undefined)
    return invalid('In a message a date is eight digits: year, month, day.');
  return /^(19|20)/.test(year) ? found(year, month, date) : invalid('The year comes first, in four digits.');
}

/** A date as data keep it, YYYY-MM-DD. @source REC-03 */
export function checkDateKept(typed: string): NumberFound {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim()) ?? [];
  return year === undefined || month === undefined || date === undefined
    ? invalid('In data a date is YYYY-MM-DD.')
    : found(year, month, date);
}

/** A date on a form, MM/DD/YYYY: the month comes first. What could be read two ways is asked about. @source REC-03 */
export function checkDateOnForm(typed: string): NumberFound {
  const written = typed.trim();
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(written) ?? [];
  if (month === undefined || date === undefined || year === undefined)
    return /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(written)
      ? asks('Dots or dashes between the parts: elsewhere the day comes first.', 'Which of the first two is the month?')
      : invalid('On a form a date is MM/DD/YYYY.');
  return year.length === 2
    ? asks('The year has two digits.', 'Which year is it, in four digits?')
    : found(year, month, date);
}
