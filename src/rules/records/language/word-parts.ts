import type { Specialty, WordPart, Words } from '../../../practice/words.schema';
import type { ProcedureDeed } from '../../situation/words';
import { oncePer } from '../../../shared/once-per';
import { lettersOf } from './spelling';

/** A medical word taken apart. */
export interface TakenApart {
  readonly parts: readonly WordPart[];
  readonly means?: string;
  readonly service?: Specialty;
  /** A part that says two things, where nothing in the word tells which. */
  readonly open?: WordPart;
  /** Letters that no known part covers. */
  readonly unknown?: string;
}

/** What an ending says is done. */
const deeds: Readonly<Record<string, ProcedureDeed>> = {
  '-tomy': 'cut-into',
  '-stomy': 'open-onto-surface',
  '-ectomy': 'remove',
  '-scopy': 'look-into',
  '-plasty': 'repair',
  '-centesis': 'drain',
  '-rrhaphy': 'stitch',
};

/** Endings that are taken for each other by ear, of which each is another operation. */
const confusedEndings = ['-stomy', '-tomy', '-ectomy'];

/** The one part of a word that was asked about: `-itis`, `cardi/o`, `hyper-`, or any of them without its marks. */
export function partAsked(term: string, words: Words): WordPart | undefined {
  const asked = term.trim().toLowerCase();
  const letters = lettersOf(asked);
  const isSuffix = ({ part }: WordPart) => [letters, letters.replace(/^o(?=[a-z])/, '')].includes(lettersOf(part));
  const isRoot = ({ part }: WordPart) => [lettersOf(part), stemOf(part)].includes(letters);
  const isPrefix = ({ part }: WordPart) => lettersOf(part) === letters;
  if (asked.startsWith('-')) return words.suffixes.find(isSuffix);
  if (asked.endsWith('-')) return words.prefixes.find(isPrefix) ?? words.roots.find(isRoot);
  if (asked.includes('/')) return words.roots.find(isRoot);
  return (
    words.prefixes.find(isPrefix) ??
    words.roots.find(isRoot) ??
    words.suffixes.find(({ part }) => lettersOf(part) === letters)
  );
}

/**
 * The parts that say this: those whose meaning is just that, else those that are also looked up under it, else those that
 * speak of it. Where nothing says several words together, the parts that say each: 'difficult breathing' is dys- and -pnea.
 */
export function partsMeaning(meaning: string, words: Words): WordPart[] {
  const sought = meaning.trim().toLowerCase();
  const whole = saying(sought, words);
  if (whole.length > 0 || !sought.includes(' ')) return whole;
  return [...new Set(sought.split(/\s+/).flatMap((word) => saying(word, words)))];
}

function saying(sought: string, words: Words): WordPart[] {
  const all = [...words.prefixes, ...words.roots, ...words.suffixes];
  const senses = ({ means, also }: WordPart) =>
    [means, also ?? ''].flatMap((each) => each.toLowerCase().split(/, | or /));
  const ways = [
    (part: WordPart) => senses(part).includes(sought),
    ({ called }: WordPart) => called.includes(sought),
    (part: WordPart) => sought.length > 3 && senses(part).some((sense) => sense.split(' ').includes(sought)),
  ];
  return ways.map((way) => all.filter(way)).find((found) => found.length > 0) ?? [];
}

/** Takes a word apart into known parts, fewest first; of several words the last one that is known. What no part covers is named. @source REC-09 */
export function takeApart(written: string, words: Words): TakenApart {
  const several = written.trim().split(/\s+/);
  if (several.length === 1) return takeWordApart(written, words);
  const each = several.map((one) => takeWordApart(one, words));
  return each.findLast(({ unknown }) => unknown === undefined) ?? takeWordApart(written, words);
}

function takeWordApart(written: string, words: Words): TakenApart {
  const letters = lettersOf(written);
  const known = words.words.find(({ word }) => word === letters);
  const parts = known !== undefined && known.parts.length > 0 ? named(known.parts, words) : split(letters, words);
  const service = known?.service ?? parts.find((part) => part.service !== undefined)?.service;
  const open =
    known === undefined && !letters.includes('iatr') ? parts.find(({ also }) => also !== undefined) : undefined;
  if (parts.length === 0 && known === undefined) return partlyKnown(letters, words);
  return {
    parts,
    ...(known === undefined ? {} : { means: known.means }),
    ...(service === undefined ? {} : { service }),
    ...(open === undefined ? {} : { open }),
  };
}

/** What is known of a word that the parts do not cover: its beginning and its ending, and the letters between. */
function partlyKnown(letters: string, words: Words): TakenApart {
  const all = pieces(words).filter((piece) => piece.letters.length > 2);
  const longest = (found: readonly Piece[]): Piece | undefined =>
    found.toSorted((one, other) => other.letters.length - one.letters.length)[0];
  const ending = longest(all.filter((piece) => piece.stage === 'suffix' && letters.endsWith(piece.letters)));
  const rest = ending === undefined ? letters : letters.slice(0, -ending.letters.length);
  const beginning = longest(all.filter((piece) => piece.stage !== 'suffix' && rest.startsWith(piece.letters)));
  const unknown = beginning === undefined ? rest : rest.slice(beginning.letters.length);
  return { parts: [beginning, ending].flatMap((piece) => (piece === undefined ? [] : [piece.part])), unknown };
}

function named(forms: readonly string[], words: Words): WordPart[] {
  const all = [...words.prefixes, ...words.roots, ...words.suffixes];
  return forms.flatMap((form) => all.find(({ part }) => part === form) ?? []);
}

/** A root without its combining vowel: 'cardi' of `cardi/o`. */
export const stemOf = (part: string): string => part.split('/')[0] ?? '';

interface Piece {
  readonly part: WordPart;
  readonly letters: string;
  readonly stage: 'prefix' | 'root' | 'suffix';
}

/** Once for each list of words, the pieces a word can be made of: a root with its vowel, without it, or with its last vowel run into an ending; a long beginning also without its last vowel. */
const pieces = oncePer((words: Words): readonly Piece[] => [
  ...words.prefixes.flatMap((part) => {
    const letters = lettersOf(part.part);
    const short = letters.length > 4 ? [letters.replace(/[aio]$/, '')] : [];
    return [letters, ...short].map((each): Piece => ({ part, letters: each, stage: 'prefix' }));
  }),
  ...words.roots.flatMap((part) => {
    const stem = stemOf(part.part);
    const run = stem.endsWith('i') ? [stem.slice(0, -1)] : [];
    return [lettersOf(part.part), stem, ...run].map((letters): Piece => ({ part, letters, stage: 'root' }));
  }),
  ...words.suffixes.map((part): Piece => ({ part, letters: lettersOf(part.part), stage: 'suffix' })),
]);

/** Fewest parts that cover the word: beginnings, then roots, then one ending; none when they do not cover it. */
function split(letters: string, words: Words): WordPart[] {
  const all = pieces(words);
  const found = cover(letters, 'prefix', all, new Map());
  return found === undefined ? [] : [...found];
}

const stages = ['prefix', 'root', 'suffix'];

function cover(
  rest: string,
  from: Piece['stage'],
  all: readonly Piece[],
  memo: Map<string, readonly WordPart[] | undefined>,
): readonly WordPart[] | undefined {
  const key = `${from}:${rest}`;
  if (memo.has(key)) return memo.get(key);
  let best: readonly WordPart[] | undefined;
  for (const piece of all) {
    if (stages.indexOf(piece.stage) < stages.indexOf(from) || !rest.startsWith(piece.letters)) continue;
    const after = rest.slice(piece.letters.length);
    if ((piece.stage === 'suffix') !== (after === '')) continue;
    const tail = after === '' ? [] : cover(after, piece.stage, all, memo);
    if (tail !== undefined && (best === undefined || tail.length + 1 < best.length)) best = [piece.part, ...tail];
  }
  memo.set(key, best);
  return best;
}

/** What the ending of a word says is done; undefined where it names no operation. */
export function deedOf({ parts }: TakenApart): ProcedureDeed | undefined {
  const ending = parts.at(-1)?.part ?? '';
  return Object.hasOwn(deeds, ending) ? deeds[ending] : undefined;
}

/** The same word with each of the endings that are taken for each other, itself first; itself alone where it has none of them. */
export function siblings(word: string, words: Words): string[] {
  const { parts } = takeApart(word, words);
  const ending = parts.at(-1)?.part ?? '';
  if (!confusedEndings.includes(ending)) return [word];
  const letters = lettersOf(word);
  const own = lettersOf(ending);
  const stem = letters.slice(0, -own.length).replace(/o$/, '');
  const others = confusedEndings
    .filter((each) => each !== ending)
    .map((each) => `${stem}${each === '-ectomy' ? '' : 'o'}${each.slice(1)}`);
  return [word, ...others];
}
