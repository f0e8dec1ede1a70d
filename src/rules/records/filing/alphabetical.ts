import { lettersOf, unaccented, wordSet } from '../../../shared/fold';
import type { FilingOrder } from '../../situation/filing';
import { nameParts } from '../names/file-name';

export type FilingItem = FilingOrder['items'][number];

/** What a name is filed by: units compared one after the other, then what only breaks ties. */
interface FilingKey {
  readonly units: readonly string[];
  readonly ties: readonly (readonly string[])[];
}

/**
 * The units a name is filed by, in order, in lower case: for a person last name, first name, middle names; for a business its
 * words as written, with 'the' last. Undefined when it has no name at all.
 * @source REC-05
 */
export function filingUnits(item: FilingItem, commaless: FilingOrder['commaless']): readonly string[] | undefined {
  return keyOf(item, commaless)?.units;
}

function keyOf(written: FilingItem, commaless: FilingOrder['commaless']): FilingKey | undefined {
  const item = placeApart(written);
  const business =
    item.kind === 'business' || (item.kind === 'unknown' && item.last === undefined && isBusiness(item.name ?? ''));
  const person = business ? undefined : personOf(item, commaless);
  const units = person?.units ?? businessUnits(item.name ?? item.last ?? '');
  if (units.length === 0) return undefined;
  const place = [item.city, item.state, item.street, item.house].map((part) => wordsOf(part ?? ''));
  return { units, ties: [person?.suffix ?? [], person?.title ?? [], ...place] };
}

/** 'Ann Lee (Pine Falls)' as a name and its place. */
function placeApart(item: FilingItem): FilingItem {
  const [, name, city] = /^(.*\S)\s*\(([^()]+)\)$/.exec(item.name ?? '') ?? [];
  return name === undefined || city === undefined ? item : { city, ...item, name };
}

function personOf(item: FilingItem, commaless: FilingOrder['commaless']) {
  const read = nameParts(item.name ?? '', 1, commaless === 'last-name-first');
  const last = item.last === undefined ? read.last.join('') : item.last;
  const given =
    item.first === undefined && item.last === undefined ? read.given : [item.first ?? '', item.middle ?? ''];
  const units = [lettersOf(last), ...given.flatMap((words) => words.split(/\s+/)).map(lettersOf)].filter(
    (unit) => unit !== '',
  );
  return { units, suffix: [suffixKey(item.suffix ?? read.suffix)], title: [lettersOf(item.title ?? read.title ?? '')] };
}

/** Numbers of a suffix before its words: II, III, Jr, Sr. */
function suffixKey(suffix = ''): string {
  const text = lettersOf(suffix);
  const roman = ['ii', 'iii', 'iv', 'v'].indexOf(text);
  if (roman >= 0) return `0${roman}`;
  return { junior: 'jr', senior: 'sr' }[text] ?? text;
}

const signs: Readonly<Record<string, string>> = {
  '&': ' and ',
  '%': ' percent ',
  '#': ' number ',
  $: ' dollar ',
  '+': ' plus ',
};
const businessWords = wordSet(`
  agency and associates association auto bakery bank board brothers bureau cafe cardiology center centre clinic co company
  corp corporation county dental dentistry department dermatology doctors drugs enterprises foundation group health hospice
  hospital hotel imaging inc incorporated industries institute insurance international lab laboratories laboratory labs
  library llc llp ltd medical medicine motors museum mutual national of office optical orthopedics partners pediatrics
  pharmacy physicians plan plumbing practice products radiology realty rental rentals rehab rehabilitation restaurant school service services shop society
  solutions sons store studio supplies supply surgery surgical systems technologies the therapy towing university vision wellness
`);

/** Whether a name as written is read as that of a business: a word, a sign or a number in it says so. */
export function isBusiness(name: string): boolean {
  return /[&\d]/.test(name) || wordsOf(name).some((word) => businessWords.has(word));
}

function businessUnits(name: string): string[] {
  const spelled = [...name].map((sign) => signs[sign] ?? sign).join('');
  const words = spelled
    .split(/\s+/)
    .map((word) => ordinal(lettersOf(word)))
    .filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? [...words.slice(1), 'the'] : words;
}

/** '1st' as the number 1. */
function ordinal(word: string): string {
  return word.replace(/^(\d+)(st|nd|rd|th|d)$/, '$1');
}

function wordsOf(text: string): string[] {
  return unaccented(text)
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '');
}

/** Below zero when one unit comes first: nothing before something, numbers before letters and by size. */
function compareUnits(one = '', other = ''): number {
  if (one === other) return 0;
  const [a, b] = [one, other].map((unit) => (/^\d+$/.test(unit) ? unit.replace(/^0+(?=\d)/, '') : undefined));
  if (a !== undefined && b !== undefined && a.length !== b.length) return a.length - b.length;
  if (one !== '' && other !== '' && (a === undefined) !== (b === undefined)) return a === undefined ? 1 : -1;
  const [first, second] = [a ?? one, b ?? other];
  return first < second ? -1 : first > second ? 1 : 0;
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const by = compareUnits(one[index], other[index]);
    if (by !== 0) return by;
  }
  return 0;
}

/**
 * Items in alphabetical filing order; those of one name, suffix, title and place are told apart by how they are written, so the
 * answer does not depend on the order they came in. Items without a name are left out.
 * @source REC-05
 */
export function inAlphabeticalOrder(
  items: readonly FilingItem[],
  commaless: FilingOrder['commaless'],
): readonly FilingItem[] {
  return items
    .flatMap((item) => {
      const key = keyOf(item, commaless);
      return key === undefined ? [] : [{ item, key, written: labelOf(item) }];
    })
    .toSorted((one, other) => {
      const lists = [one.key.units, ...one.key.ties].map(
        (list, index) => [list, [other.key.units, ...other.key.ties][index] ?? []] as const,
      );
      const by = lists.map(([a, b]) => compareLists(a, b)).find((each) => each !== 0);
      return by ?? (one.written < other.written ? -1 : one.written > other.written ? 1 : 0);
    })
    .map(({ item }) => item);
}

/** What an item is called in the answer: its id, or what is written. */
export function labelOf(item: FilingItem): string {
  const parts = [item.last, [item.first, item.middle].filter((part) => part !== undefined).join(' '), item.suffix];
  return item.id ?? item.name ?? item.number ?? parts.filter((part) => part !== undefined && part !== '').join(', ');
}
