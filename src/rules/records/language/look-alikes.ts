import type { LookAlikeGroup, Words } from '../../../practice/words.schema';
import { holdsValue } from './measured';
import { soundDistance, soundOf } from './sound';
import { holdsClue, lettersOf } from './spelling';

type Sense = LookAlikeGroup['terms'][number];

/** What a word that was caught may be. */
export interface Alike {
  readonly group: LookAlikeGroup;
  /** The sense nearest to what was caught. */
  readonly caught: Sense;
  /** What was caught is spelled as on the list, not only like it by ear. */
  readonly spelled: boolean;
  /** The one sense that the rest of the sentence points to. */
  readonly decided?: Sense;
}

/** The look-alikes of a word or number, and what the words around it decide; undefined when it is on no list. @source REC-10 */
export function lookAlikeOf(term: string, around: string, words: Words): Alike | undefined {
  const found = exact(term, words) ?? within(term, words) ?? byEar(term, words);
  if (found === undefined) return undefined;
  const pointed = found.group.terms.filter(
    ({ clues, values }) => holdsClue(around, clues) || holdsValue(around, values),
  );
  const [decided, second] = pointed;
  return { ...found, ...(decided === undefined || second !== undefined ? {} : { decided }) };
}

/** The senses in order: what the sentence decides, what was caught, the rest as listed. */
export function inOrder({ group, caught, decided }: Alike): Sense[] {
  const first = decided === undefined ? [caught] : [decided, caught];
  return [...new Set([...first, ...group.terms])];
}

/** Two words that are on one list as taken for each other. */
export function areAlike(one: string, other: string, words: Words): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return (
    a !== b && words.lookAlikes.some(({ terms }) => [a, b].every((each) => terms.some(({ term }) => term === each)))
  );
}

/** How a sense is called in an answer: by its meaning too, where two are spelled alike. */
export function nameOf(sense: Sense, { group }: Alike): string {
  const same = group.terms.filter(({ term }) => term === sense.term).length > 1;
  return same ? `${sense.term} (${sense.means})` : sense.term;
}

function exact(term: string, words: Words): Omit<Alike, 'decided'> | undefined {
  const letters = lettersOf(term);
  const digits = term.trim();
  for (const group of words.lookAlikes) {
    const caught = group.terms.find((sense) => sense.term === letters || sense.means === digits);
    if (caught !== undefined) return { group, caught, spelled: true };
  }
  return undefined;
}

/** The first word or number of several that is on a list: 'fifteen milligrams', '13 units'. */
function within(term: string, words: Words): Omit<Alike, 'decided'> | undefined {
  const several = term.trim().split(/\s+/);
  if (several.length === 1) return undefined;
  for (const each of several) {
    const found = exact(each, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byEar(term: string, words: Words): Omit<Alike, 'decided'> | undefined {
  if (words.words.some(({ word }) => word === lettersOf(term))) return undefined;
  const most = soundOf(term).length >= 6 ? 2 : 1;
  let best: { readonly found: Omit<Alike, 'decided'>; readonly distance: number } | undefined;
  for (const group of words.lookAlikes) {
    for (const caught of group.terms) {
      const distance = soundDistance(term, caught.term);
      if (distance > most || (best !== undefined && best.distance <= distance)) continue;
      best = { found: { group, caught, spelled: false }, distance };
    }
  }
  return best?.found;
}
