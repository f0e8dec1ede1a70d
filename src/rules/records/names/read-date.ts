import { unaccented } from '../../../shared/fold';
import type { DateFormat } from '../../situation/names-and-dates';

/** What a written date says: one day (ISO), or what has to be asked, or that there is no such day. */
export type DateReading =
  | { readonly kind: 'read'; readonly date: string; readonly how: string }
  | { readonly kind: 'ask'; readonly question: string; readonly why: string }
  | { readonly kind: 'none'; readonly why: string };

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

/**
 * Reads a date as written. What can be read in two ways, has a year of two digits or the months beyond twelve is to be asked
 * about, unless where it stands decides.
 * @source REC-03
 */
export function readDate(written: string, stands: DateFormat['stands']): DateReading {
  const text = unaccented(written).trim();
  const spelled = readSpelled(text);
  if (spelled !== undefined) return spelled;
  const numbers = text.match(/\d+/g) ?? [];
  const [a = '', b = '', c = ''] = numbers;
  if (numbers.length === 1) return readRun(a, stands);
  if (numbers.length !== 3) return askFor('It is not a whole date.');
  if (a.length === 4) return dayOr(a, b, c, 'The year stands first, then month and day.');
  if (c.length === 2 || c.length === 1)
    return { kind: 'ask', question: 'Which year is it, in four digits?', why: 'The year has two digits.' };
  if (c.length !== 4) return askFor('There is no year in it.');
  return readPair(a, b, c, stands);
}

/** Day and month as two numbers before a year. */
function readPair(a: string, b: string, year: string, stands: DateFormat['stands']): DateReading {
  const monthFirst = isoOf(year, a, b);
  const dayFirst = isoOf(year, b, a);
  if (monthFirst === undefined && dayFirst === undefined)
    return { kind: 'none', why: 'There is no such day in the calendar.' };
  const byForm = stands === 'form' ? monthFirst : stands === 'day-first-form' ? dayFirst : undefined;
  const decided = stands === 'form' || stands === 'day-first-form';
  if (decided && byForm !== undefined)
    return {
      kind: 'read',
      date: byForm,
      how: `The form says that the ${stands === 'form' ? 'month' : 'day'} is first.`,
    };
  if (decided) {
    const other = monthFirst ?? dayFirst ?? '';
    return {
      kind: 'ask',
      question: `Is it ${spoken(other)}?`,
      why: 'It does not fit the form it stands on, though it would the other way about.',
    };
  }
  if (monthFirst !== undefined && dayFirst !== undefined && monthFirst !== dayFirst)
    return {
      kind: 'ask',
      question: `Is it ${spoken(monthFirst)} or ${spoken(dayFirst)}?`,
      why: 'It can be read with the month first or with the day first.',
    };
  return { kind: 'read', date: monthFirst ?? dayFirst ?? '', how: 'It can be read in one way only.' };
}

/** A run of digits: CCYYMMDD, or MMDDYYYY from a form. */
function readRun(digits: string, stands: DateFormat['stands']): DateReading {
  if (digits.length !== 8) return askFor('It is not a whole date with a year of four digits.');
  const data = isoOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  const form = isoOf(digits.slice(4), digits.slice(0, 2), digits.slice(2, 4));
  const chosen = stands === 'form' ? form : data;
  if (chosen !== undefined && (stands === 'form' || stands === 'data' || form === undefined))
    return { kind: 'read', date: chosen, how: stands === 'form' ? 'Month, day, year.' : 'Year, month, day.' };
  if (data === undefined && form === undefined) return { kind: 'none', why: 'There is no such day in the calendar.' };
  const either = [data, form].filter((date) => date !== undefined).map(spoken);
  return {
    kind: 'ask',
    question: `Is it ${either.join(' or ')}?`,
    why: 'Eight digits can stand in more than one order.',
  };
}

/** A date with the name of its month; undefined when no month is named. */
function readSpelled(text: string): DateReading | undefined {
  const words = text.match(/[a-z]+/g) ?? [];
  const month = months.findIndex((names) => words.some((word) => names.includes(word)));
  if (month < 0) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  if (year === undefined)
    return { kind: 'ask', question: 'Which year is it, in four digits?', why: 'The year is not there in full.' };
  if (day === undefined || numbers.length !== 2) return askFor('It names no day.');
  return dayOr(year, String(month + 1), day, 'The month is named.');
}

function askFor(why: string): DateReading {
  return { kind: 'ask', question: 'Which day, which month by name, and which year in four digits?', why };
}

function dayOr(year: string, month: string, day: string, how: string): DateReading {
  const date = isoOf(year, month, day);
  return date === undefined
    ? { kind: 'none', why: 'There is no such day in the calendar.' }
    : { kind: 'read', date, how };
}

/** The ISO date; undefined when the calendar has no such day. */
function isoOf(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  if (y < 1 || d < 1 || d > length) return undefined;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function spoken(date: string): string {
  const name = months[Number(date.slice(5, 7)) - 1]?.[0] ?? '';
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
}
