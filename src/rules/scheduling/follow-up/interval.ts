import { addDays, addMonths } from '../../../practice/dates';

/** An interval as ordered: so many days or months, or from so many to so many. */
export interface Interval {
  readonly unit: 'days' | 'months';
  readonly least: number;
  readonly most: number;
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const units: readonly (readonly [RegExp, Interval['unit'], number])[] = [
  [/^(d|day|days)$/, 'days', 1],
  [/^(w|wk|wks|week|weeks)$/, 'days', 7],
  [/^(m|mo|mos|mon|month|months)$/, 'months', 1],
  [/^(y|yr|yrs|year|years)$/, 'months', 12],
];

const unitOfAdverb: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
};

/**
 * Reads an interval in the clinician's words: 'RTC 6 wk', '4-6 weeks', 'in three months'. Undefined where the words give no
 * single interval, such as 'as needed' or two of them.
 * @source SCH-21
 */
export function readInterval(order: string): Interval | undefined {
  const found = [
    ...order
      .toLowerCase()
      .replaceAll(/(\d)([a-z])/g, '$1 $2')
      .replaceAll(/([a-z])(\d)/g, '$1 $2')
      .replaceAll(/\b(daily|weekly|monthly|yearly|annually|annual)\b/g, (word) => `one ${unitOfAdverb[word] ?? word}`)
      .matchAll(
        /\b(\d{1,3}|[a-z]+)(?:\s*(?:-|–|to)\s*(\d{1,3}|[a-z]+))?\s*\b(d|days?|w|wks?|weeks?|m|mos?|mon|months?|y|yrs?|years?)\b/g,
      ),
  ].flatMap(([, from, to, unit]) => {
    const least = count(from);
    const most = to === undefined ? least : count(to);
    const known = units.find(([pattern]) => pattern.test(unit ?? ''));
    if (least === undefined || most === undefined || known === undefined || most < least) return [];
    return [{ unit: known[1], least: least * known[2], most: most * known[2] }];
  });
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : words[text];
  return number === undefined || number === 0 ? undefined : number;
}

/** The date one interval later, counted `times` over from the same day so that month ends do not drift. */
export function after(date: string, { unit, least }: Pick<Interval, 'unit' | 'least'>, times = 1): string {
  return unit === 'days' ? addDays(date, least * times) : addMonths(date, least * times);
}

/** Weeks from one usual visit in pregnancy to the next, by completed weeks: four before 28, two before 36, then one. */
export function prenatalWeeks(weeksPregnant: number): 4 | 2 | 1 {
  if (weeksPregnant < 28) return 4;
  return weeksPregnant < 36 ? 2 : 1;
}
