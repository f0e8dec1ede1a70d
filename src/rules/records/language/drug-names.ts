import type { Words } from '../../../practice/words.schema';
import { editDistance } from '../../../shared/nearest';
import { oncePer } from '../../../shared/once-per';
import { soundDistance, soundOf } from './sound';

/** The letters of a medicine's name, small: what names are compared by. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** A name on the look-alike list as the list prints it, with the names it is taken for. */
export interface ListedName {
  readonly name: string;
  readonly confusedWith: readonly string[];
}

const byName = (one: string, other: string): number => (nameKey(one) < nameKey(other) ? -1 : 1);

const listed = oncePer((words: Words): readonly string[] =>
  [...new Set(words.medicines.flatMap(({ names }) => names))].toSorted(byName),
);

/** The name as printed on the look-alike list, and what it is taken for, also with a strength or another name beside it; undefined when it is on no list. @source REC-11 */
export function listedName(name: string, words: Words): ListedName | undefined {
  const all = listed(words);
  const own = [name, ...name.split(/[\s(),/]+/)]
    .map((each) => all.find((one) => nameKey(one) === nameKey(each)))
    .find((each) => each !== undefined);
  if (own === undefined) return undefined;
  const others = words.medicines.flatMap(({ names }) => (names.includes(own) ? names : []));
  return { name: own, confusedWith: [...new Set(others)].filter((each) => each !== own).toSorted(byName) };
}

/** The names on the list that begin with these letters, by the alphabet. */
export function namesBeginning(letters: string, words: Words): string[] {
  const key = nameKey(letters);
  return listed(words).filter((each) => nameKey(each).startsWith(key));
}

/** The names on the list that a name may be a misspelling of, by the alphabet. */
export function namesLike(name: string, words: Words): string[] {
  const key = nameKey(name);
  if (key.length < 5) return [];
  return listed(words).filter(
    (each) =>
      editDistance(key, nameKey(each)) <= 2 || soundDistance(name, each) <= Math.floor(soundOf(name).length / 6),
  );
}

/** The letters of which only a beginning was caught: `clon…`, `clon-something`; undefined for a whole name. */
export function beginningOf(name: string): string | undefined {
  const cut = name.trim().replace(/[-\s]*something$/i, '…');
  return /(?:…|\.{2,}|-|–)$/.test(cut) ? cut.replaceAll(/[^a-z0-9]/gi, '') : undefined;
}
