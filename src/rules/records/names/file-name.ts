import { lettersOf, wordSet } from '../../../shared/fold';
import { isKnownGivenName } from '../duplicates/nicknames';

/** The parts of a name as files have them. */
export interface NameParts {
  readonly last: readonly string[];
  readonly given: readonly string[];
  readonly suffix?: string;
  readonly title?: string;
}

const suffixes = wordSet(`
  jr sr junior senior ii iii iv v
`);
const titles = wordSet(`
  dr doctor mr mrs ms miss mx prof professor rev reverend fr sr sra srta hon capt captain col maj
  sgt lt mayor senator judge sister brother father mother pope rabbi imam pastor
`);
/** Titles that, with one name and no more, stand as written: Sister Agnes. */
const religious = wordSet(`
  sister brother father mother pope
`);
const degrees = wordSet(`
  md do phd rn np pa dds dmd esq cpa mba jd dvm od lpn ma pharmd rph dpm dc psyd dnp aprn fnp crna cnm msn bsn facp lcsw
`);
/** Words that begin a last name and belong to it. */
const prefixes = wordSet(`
  d da das de del della den der des di dos du el fitz ibn il l la las le les lo los mac mc o
  san santa saint st ste te ten ter van vande vander von zu zum zur
`);
/** Words that do so in lower case only: with a capital they are first names or initials as well. */
const lowerCasePrefixes = wordSet(`
  a al ap bar ben bin bint do e y
`);

/**
 * The parts of a name as it is written, with the first or, where there is a comma, the last name first. Titles and degrees are
 * told apart; `lastNames` is how many words at the end are last names where nothing else says so.
 */
export function nameParts(written: string, lastNames = 1, lastFirst = false): NameParts {
  const [before = '', ...after] = written.split(',').map((piece) => piece.trim());
  const tail = after.filter((piece) => piece !== '' && !isRank(piece) && !isTitle(piece));
  const extra = after.filter((piece) => isRank(piece) || isTitle(piece));
  const commaed = hasLastFirst(written);
  const { words, title, suffix } = stripped([...before.split(/\s+/), ...(commaed ? [] : extra)]);
  if (commaed) {
    const given = stripped(tail.join(' ').split(/\s+/));
    const [rank, degree] = [extra.find(isRank), extra.find((piece) => !isRank(piece))];
    return parts(words, given.words, suffix ?? given.suffix ?? rank, title ?? given.title ?? degree);
  }
  if (lastFirst) {
    const end = lastNameEnd(words);
    return parts(words.slice(0, end), words.slice(end), suffix, title);
  }
  if (words.length === 1 && title !== undefined && religious.has(lettersOf(title)))
    return parts([title], words, suffix, undefined);
  const start = lastNameStart(words, lastNames);
  return parts(words.slice(start), words.slice(0, start), suffix, title);
}

function parts(
  last: readonly string[],
  given: readonly string[],
  suffix: string | undefined,
  title: string | undefined,
): NameParts {
  return { last, given, ...(suffix === undefined ? {} : { suffix }), ...(title === undefined ? {} : { title }) };
}

const isRank = (word: string) => suffixes.has(lettersOf(word));
/** 'MD', 'M.D.' and 'PhD', but not 'Do' or 'Ma', which are names. */
const isDegree = (word: string) =>
  degrees.has(lettersOf(word)) && (word.toUpperCase() === word || /\.|\p{Ll}\p{Lu}/u.test(word));
const isTitle = (word: string) => titles.has(lettersOf(word)) || isDegree(word.trim());

/** Takes titles from the front and suffixes and degrees from the end. */
function stripped(all: readonly string[]): { words: string[]; title?: string; suffix?: string } {
  const words = all.filter((word) => lettersOf(word) !== '');
  let title: string | undefined;
  let suffix: string | undefined;
  while (words.length > 1 && titles.has(lettersOf(words[0] ?? ''))) title ??= words.shift();
  while (words.length > 1) {
    const word = words.at(-1) ?? '';
    if (isRank(word) && !(lettersOf(word) === 'v' && words.length < 3)) suffix ??= word;
    else if (isDegree(word) && words.length > 2) title ??= word;
    else break;
    words.pop();
  }
  return { words, ...(title === undefined ? {} : { title }), ...(suffix === undefined ? {} : { suffix }) };
}

function lastNameStart(words: readonly string[], lastNames: number): number {
  let start = Math.max(words.length - lastNames, Math.min(1, words.length - 1));
  while (start > 1 && isPrefix(words[start - 1] ?? '')) start -= 1;
  return start;
}

function lastNameEnd(words: readonly string[]): number {
  let end = 0;
  while (end < words.length - 2 && isPrefix(words[end] ?? '')) end += 1;
  return end + 1;
}

const isPrefix = (word: string) => (prefixes.has(lettersOf(word)) || lowerCasePrefixes.has(word)) && !isInitial(word);
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

/** Whether a name leaves open which of its words are last names: the first name is first, and a middle word may be either. */
export function leavesLastNamesOpen(written: string): boolean {
  if (hasLastFirst(written)) return false;
  return nameParts(written)
    .given.slice(1)
    .some((word) => !isInitial(word) && !isKnownGivenName(word));
}

function hasLastFirst(written: string): boolean {
  return written
    .split(',')
    .slice(1)
    .some((piece) => piece.trim() !== '' && !isRank(piece) && !isTitle(piece));
}

/** 'LAST, FIRST MIDDLE, SUFFIX' as the file has it; `keepMarks` keeps hyphens, apostrophes and accents. */
export function fileName({ last, given, suffix }: NameParts, keepMarks: boolean): string {
  const written = (words: readonly string[]) =>
    words
      .map((word) => (keepMarks ? word.replaceAll(/[’ʼ`´]/g, "'").replaceAll(/[^\p{L}\p{N}'-]/gu, '') : plain(word)))
      .join(' ')
      .toUpperCase();
  return [written(last), written(given), written(suffix === undefined ? [] : [suffix])]
    .filter((part) => part !== '')
    .join(', ');
}

function plain(word: string): string {
  return word.split('-').map(lettersOf).join(' ');
}
