import { addDays, addMonths } from '../../../practice/dates';

/** An interval as ordered: so many days or months, or from so many to so many. */
export interface Interval {
  readonly unit: 'days' | 'months';
  readonly least: number;
  readonly most: number;
}

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numbers: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const unit = '(?:h|hrs?|hours?|d|days?|w|wks?|weeks?|fortnights?|m|mos?|mon|months?|y|yrs?|years?)';
const units: readonly (readonly [RegExp, Interval['unit'], number])[] = [
  [/^d/, 'days', 1],
  [/^w/, 'days', 7],
  [/^f/, 'days', 14],
  [/^m/, 'months', 1],
  [/^y/, 'months', 12],
];
const range = `(\\d{1,3})(?:\\s*(${unit})?\\s*(?:-|–|to|or)\\s*(\\d{1,3}))?`;

const ofAdverb: Readonly<Record<string, string>> = {
  daily: '1 day',
  weekly: '1 week',
  monthly: '1 month',
  quarterly: '3 months',
  yearly: '1 year',
  annually: '1 year',
  annual: '1 year',
};

/** What is no whole number of days or months, or several times in one: half a year, 1.5 months, twice a week, bi-weekly. */
const uneven =
  /\b(half|twice|thrice|semi|bi|biw|tiw|couple|few|several)\b|\d\s*[./]\s*\d|\b\d+\s*(x|times|visits?|sessions?)?\s*(\/|\bper\b|\ban?\b|\beach\b|\bevery\b)\s*(d|day|w|wk|week|m|mo|month|y|yr|year)\b|\b\d+\s*(x|times)\s*(weekly|monthly|daily|d|day|w|wk|week|mo|month)\b/;

/**
 * Reads an interval in the clinician's words: 'RTC 6 wk', '4-6 weeks', 'in three months', 'every other week', 'weekly for 6
 * weeks' (how long it goes on is no interval). Undefined where the words give no single interval: 'as needed', 'twice a
 * week', two of them.
 * @source SCH-21
 */
export function readInterval(order: string): Interval | undefined {
  const plain = inFigures(order.toLowerCase());
  if (uneven.test(plain)) return undefined;
  const once = plain
    .replaceAll(/\b(daily|weekly|monthly|quarterly|yearly|annually|annual)\b/g, (word) => ofAdverb[word] ?? word)
    .replaceAll(new RegExp(`\\b(?:for|over|x)\\s*${range}\\s*${unit}\\b`, 'g'), ' ')
    .replaceAll(new RegExp(`\\b(?:an?|every|each|per|q)\\s*(${unit})\\b`, 'g'), '1 $1');
  const found = [...once.matchAll(new RegExp(`\\b${range}\\s*(${unit})\\b`, 'g'))].map(
    ([, from = '', first, to = from, each = '']) => intervalOf(Number(from), Number(to), first ?? each, each),
  );
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function inFigures(text: string): string {
  return text
    .replaceAll(/(\d)([a-z])/g, '$1 $2')
    .replaceAll(/([a-z])(\d)/g, '$1 $2')
    .replaceAll(/\b([a-z]+ty)[-\s]([a-z]+)\b/g, (whole, ten: string, one: string) => {
      const [left, right] = [numbers.get(ten), numbers.get(one)];
      return left === undefined || right === undefined || right > 9 ? whole : String(left + right);
    })
    .replaceAll(/\b[a-z]+\b/g, (word) => numbers.get(word)?.toString() ?? word)
    .replaceAll(/\b(every|each|q)\s+(other|second|third|fourth|\d+\s*(?:nd|rd|th))\b/g, (_, __, which: string) =>
      nth(which),
    )
    .replaceAll(/\bbetween\s+(\d+)\s+and\s+(\d+)\b/g, '$1-$2');
}

function nth(which: string): string {
  const named = { other: '2', second: '2', third: '3', fourth: '4' }[which];
  return named ?? which.replace(/\D+$/, '');
}

/** Undefined, too, for a range over two units, such as 2 weeks to 3 months. */
function intervalOf(least: number, most: number, first: string, text: string): Interval | undefined {
  if (least === 0 || most < least || first[0] !== text[0]) return undefined;
  if (text.startsWith('h'))
    return least % 24 === 0 && most % 24 === 0 ? { unit: 'days', least: least / 24, most: most / 24 } : undefined;
  const known = units.find(([pattern]) => pattern.test(text));
  return known && { unit: known[1], least: least * known[2], most: most * known[2] };
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
