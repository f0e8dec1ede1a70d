import type { WordPart, Words } from '../../../practice/words.schema';
import { oncePer } from '../../../shared/once-per';
import { distanceBetween, soundOf, withinEar } from './sound';
import { lettersOf } from './spelling';
import { stemOf } from './word-parts';

/** A spelling that fits what was heard, and how far it is from it by ear. */
export interface Spelling {
  readonly word: string;
  readonly distance: number;
}

interface Sounded {
  readonly word: string;
  readonly sound: string;
}

const sounded = (all: readonly string[]): Sounded[] =>
  [...new Set(all)].map((word) => ({ word, sound: soundOf(word) }));
const wholeWords = oncePer((words: Words) => sounded(words.words.map(({ word }) => word)));
const madeWords = oncePer((words: Words) =>
  sounded(words.roots.flatMap((root) => words.suffixes.map((suffix) => joined(root, suffix)))),
);

/**
 * The spellings that fit what was heard, best first: whole words of the list, or, where none is near, words put together
 * of one root and one ending. `slack` is how much farther than the best one may be. @source REC-09
 */
export function spellingsOf(heard: string, words: Words, slack: number): Spelling[] {
  const whole = fitting(heard, wholeWords(words), slack);
  return whole.length > 0 ? whole : fitting(heard, madeWords(words), slack);
}

function fitting(heard: string, candidates: readonly Sounded[], slack: number): Spelling[] {
  const sound = soundOf(heard);
  const most = withinEar(sound);
  const near = candidates
    .filter((each) => Math.abs(each.sound.length - sound.length) <= most)
    .map((each): Spelling => ({ word: each.word, distance: distanceBetween(sound, each.sound) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((one, other) => one.distance - other.distance || (one.word < other.word ? -1 : 1));
  const best = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= best + slack);
}

function joined(root: WordPart, suffix: WordPart): string {
  const ending = lettersOf(suffix.part);
  return `${/^[aeiou]/.test(ending) ? stemOf(root.part) : lettersOf(root.part)}${ending}`;
}
