import { oncePer } from '../../shared/once-per';

/** One stretch of speech without a pause, as lower-case words. */
export type Clause = readonly string[];

const small: Readonly<Record<string, number>> = {
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

/** Cuts what was said into clauses of lower-case words: punctuation ends a clause; apostrophes, the 's after a word and accents fall away. */
export function clauses(said: string): Clause[] {
  const out: Clause[] = [];
  for (const part of plain(said).split(/[.,;:!?()"–—…]+|\bbut\b/)) {
    const words = part.split(/[^a-z0-9]+/).filter((word) => word !== '');
    if (words.length > 0) out.push(words);
  }
  return out;
}

function plain(said: string): string {
  return said
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/\bcan ?not\b/g, 'cant')
    .replaceAll(/\bany more\b/g, 'anymore');
}

/** Reads 'six' or '6' as a whole number from 0 to 99; undefined for any other word. */
export function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,2}$/.test(word) ? Number(word) : small[word];
}

/** Whether a spoken word is a form of a listed one: itself, or with an ending such as -s, -ed, -ing, -ness. */
function isFormOf(spoken: string, listed: string): boolean {
  if (spoken === listed) return true;
  if (listed.length < 4) return spoken === `${listed}s` && listed.length === 3;
  const stem = stemOf(listed);
  return spoken.startsWith(stem) && endings.has(spoken.slice(stem.length));
}

const endings = new Set(['', 'e', 's', 'es', 'd', 'ed', 'ing', 'ness', 'ful', 'y']);

function stemOf(listed: string): string {
  return listed.length >= 4 && listed.endsWith('e') ? listed.slice(0, -1) : listed;
}

/** A phrase of a list, read once. */
export interface Phrase {
  readonly phrase: string;
  readonly words: Clause;
  /** Stems that must all have been spoken, the longest first: lets most phrases be passed over quickly. */
  readonly stems: readonly string[];
}

/** Reads the phrases of a list; empty ones are left out. */
export function readPhrases(list: readonly string[]): Phrase[] {
  return list.flatMap((phrase) => {
    const [words] = clauses(phrase);
    if (!words) return [];
    const stems = words.map(stemOf).toSorted((one, other) => other.length - one.length);
    return [{ phrase, words, stems }];
  });
}

/** One clause of what was said, with the sentence it stood in. */
export interface Said {
  readonly quote: string;
  readonly clause: Clause;
  readonly text: string;
}

/** Reads what was said, sentence by sentence. */
export function readSaid(words: readonly string[]): Said[] {
  return words.flatMap((quote) => clauses(quote).map((clause) => ({ quote, clause, text: ` ${clause.join(' ')}` })));
}

/** A place where a phrase was said, and whether it is in doubt: denied, or its words a little apart. */
export interface Hit extends Said {
  readonly phrase: string;
  readonly doubtful: boolean;
}

/** Every stem that a word of what was said may be a form of. */
const stemsIn = oncePer((said: readonly Said[]): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of new Set(said.flatMap(({ clause }) => clause)))
    for (const ending of endings) if (word.endsWith(ending)) stems.add(word.slice(0, word.length - ending.length));
  return stems;
});

/** Every place where one of the phrases was said, in the order of the list. */
export function findAll(said: readonly Said[], phrases: readonly Phrase[]): Hit[] {
  const hits: Hit[] = [];
  const spoken = stemsIn(said);
  for (const { phrase, words, stems } of phrases) {
    if (!stems.every((stem) => spoken.has(stem))) continue;
    for (const one of said) {
      const found = findPhrase(one.clause, words);
      if (found) hits.push({ ...one, phrase, doubtful: !found.exact || isDenied(one.clause, found.at) });
    }
  }
  return hits;
}

/** Where a listed phrase was found in a clause, and whether word for word or with one other word in between. */
interface Found {
  readonly at: number;
  readonly exact: boolean;
}

/** Finds a listed phrase in a clause, its words in order, with at most one other word between them; word for word is preferred. */
function findPhrase(clause: Clause, phrase: Clause): Found | undefined {
  const exact = clause.findIndex((_, at) => standsAt(clause, phrase, at, 0));
  if (exact >= 0) return { at: exact, exact: true };
  const loose = phrase.length < 2 ? -1 : clause.findIndex((_, at) => standsAt(clause, phrase, at, 1));
  return loose < 0 ? undefined : { at: loose, exact: false };
}

const negators = new Set([
  'no',
  'not',
  'nothing',
  'without',
  'never',
  'denies',
  'deny',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'havent',
  'hasnt',
  'arent',
  'wasnt',
  'nor',
]);

/** Words after which "never" and "not" deny nothing: "never had chest pain like this". */
const comparisons = new Set(['like', 'such', 'before', 'bad', 'worse', 'sure', 'going', 'stopping']);

/** Whether a word of denial stands in the same clause up to four words before the place, and is no part of the phrase itself. */
function isDenied(clause: Clause, at: number): boolean {
  if (clause.some((word) => comparisons.has(word))) return false;
  return clause.slice(Math.max(0, at - 4), at).some((word) => negators.has(word));
}

function standsAt(clause: Clause, phrase: Clause, at: number, spare: number): boolean {
  let place = at;
  let left = spare;
  for (const [order, listed] of phrase.entries()) {
    while (order > 0 && left > 0 && place < clause.length && !isFormOf(clause[place] ?? '', listed)) {
      place += 1;
      left -= 1;
    }
    if (!isFormOf(clause[place] ?? '', listed)) return false;
    place += 1;
  }
  return phrase.length > 0;
}
