/** One stretch of speech without a pause, as lower-case words. */
export type Clause = readonly string[];

const small: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
};

/** Cuts what was said into clauses of lower-case words: punctuation ends a clause, apostrophes and accents fall away. */
export function clauses(said: string): Clause[] {
  return said
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/\bcan ?not\b/g, 'cant')
    .split(/[.,;:!?()"–—…]+|\bbut\b/)
    .map((part) => part.split(/[^a-z0-9]+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/** Reads 'six' or '6' as a whole number from 0 to 99; undefined for any other word. */
export function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,2}$/.test(word) ? Number(word) : small[word];
}

/** Whether a spoken word is a form of a listed one: itself, or with an ending such as -s, -ed, -ing, -ness. */
export function isFormOf(spoken: string, listed: string): boolean {
  if (spoken === listed) return true;
  if (listed.length < 4) return false;
  const stem = listed.endsWith('e') ? listed.slice(0, -1) : listed;
  return spoken.startsWith(stem) && /^(e|s|es|d|ed|ing|ness|ful|y)$/.test(spoken.slice(stem.length));
}

/**
 * Where a listed phrase begins in a clause: word for word, or for phrases of two words or more all of them in any order
 * with at most two other words between ("pain in my chest" for "chest pain"). Undefined when it is not there.
 */
export function findPhrase(clause: Clause, phrase: Clause): number | undefined {
  if (phrase.length === 0) return undefined;
  const reach = phrase.length === 1 ? 1 : phrase.length + 2;
  for (let start = 0; start < clause.length; start += 1) {
    const stretch = clause.slice(start, start + reach);
    const opens = phrase.some((listed) => isFormOf(stretch[0] ?? '', listed));
    if (opens && holdsAll(stretch, phrase)) return start;
  }
  return undefined;
}

const negators = new Set(['no', 'not', 'without', 'never', 'denies', 'deny', 'dont', 'doesnt', 'didnt', 'isnt', 'havent', 'hasnt', 'arent', 'wasnt', 'nor']);

/** Words after which "never" and "not" deny nothing: "never had chest pain like this". */
const comparisons = new Set(['like', 'such', 'before', 'bad', 'worse', 'sure', 'going', 'stopping']);

/** Whether a word of denial stands in the same clause up to four words before the place, and is no part of the phrase itself. */
export function isDenied(clause: Clause, at: number): boolean {
  if (clause.some((word) => comparisons.has(word))) return false;
  return clause.slice(Math.max(0, at - 4), at).some((word) => negators.has(word));
}

function holdsAll(stretch: Clause, phrase: Clause): boolean {
  const left = [...stretch];
  return phrase.every((listed) => {
    const found = left.findIndex((spoken) => isFormOf(spoken, listed));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}
