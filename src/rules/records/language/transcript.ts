import type { Words } from '../../../practice/words.schema';
import { align, isSame, type Step } from './align';
import { areAlike } from './look-alikes';
import { stemOf, type Token, type TokenKind, tokensOf } from './transcript-tokens';
import { opposites, saidMarks, scaleNames } from './transcript-words';

/** What kind of thing went wrong between the dictation and the transcript. */
export type SlipKind =
  | 'negation'
  | 'side'
  | 'number'
  | 'medicine'
  | 'term'
  | 'invented'
  | 'flag'
  | 'quote'
  | 'finding'
  | 'words'
  | 'mark'
  | 'grammar';

/** One difference: what was said, what was typed, and how much harm lies in it; `none` for what may be mended. */
export interface Slip {
  readonly kind: SlipKind;
  readonly harm: 'none' | 'minor' | 'serious' | 'critical';
  readonly said: string;
  readonly typed: string;
}

/** A dictation as it is weighed. */
export interface Dictated {
  readonly said: string;
  readonly typed: string;
  readonly medicines: readonly string[];
  readonly clashes: readonly string[];
  readonly bothSidesMeant: boolean;
}

/** Every difference between what was said and what was typed, each with its harm; none where both are the same. @source REC-13 */
export function compareTranscript(dictated: Dictated, words: Words): Slip[] {
  const [said, typed] = [dictated.said, dictated.typed].map((text) => tokensOf(text, words, dictated.medicines));
  const steps = align(said ?? [], typed ?? []);
  const besideGaps = new Set<Step>();
  const gaps = steps.flatMap((step, index) => (step.said?.kind === 'gap' ? gapAt(steps, index, besideGaps) : []));
  const rest = steps.filter((step) => step.said?.kind !== 'gap' && !besideGaps.has(step));
  const flags = rest.filter((step) => step.said === undefined && step.typed?.kind === 'flag').length;
  const unflagged = toBeFlagged(dictated).slice(flags);
  return [
    ...gaps,
    ...rest.flatMap((step, index) => (isMended(rest, index) ? [mended(step)] : slipOf(step, words))),
    ...unflagged.map((word): Slip => ({ kind: 'flag', harm: 'serious', said: word, typed: 'no flag' })),
  ];
}

const marks: readonly TokenKind[] = ['gap', 'flag'];
const idle: readonly TokenKind[] = ['gap', 'flag', 'grammar'];
const harmful: readonly TokenKind[] = ['number', 'unit', 'medicine', 'side', 'negation'];

/** What became of a gap in the recording: filled, closed, left blank with or without its time. */
function gapAt(steps: readonly Step[], index: number, beside: Set<Step>): Slip[] {
  const gap = steps[index];
  if (gap?.said === undefined) return [];
  const around = [...insertedFrom(steps, index, -1).toReversed(), gap, ...insertedFrom(steps, index, 1)];
  for (const step of around) beside.add(step);
  const typed = around.flatMap((step) => step.typed ?? []);
  const filled = typed.filter(({ kind }) => !idle.includes(kind));
  const said = gap.said.key;
  if (filled.length > 0) {
    const harm = filled.some(({ kind }) => harmful.includes(kind)) ? 'critical' : 'serious';
    return [{ kind: 'invented', harm, said, typed: filled.map(({ key }) => key).join(' ') }];
  }
  const left = typed.filter(({ kind }) => marks.includes(kind));
  if (left.length === 0) return [{ kind: 'flag', harm: 'serious', said, typed: 'no trace' }];
  const untimed = gap.said.timed && !left.some(({ timed }) => timed);
  return untimed ? [{ kind: 'mark', harm: 'minor', said, typed: 'no time' }] : [];
}

/** The steps beside a gap that were only typed, as far as they reach. */
function insertedFrom(steps: readonly Step[], index: number, way: 1 | -1): Step[] {
  const found: Step[] = [];
  for (let at = index + way; ; at += way) {
    const step = steps[at];
    if (step === undefined || step.said !== undefined) return found;
    found.push(step);
  }
}

const mended = ({ said, typed }: Step): Slip => ({
  kind: 'grammar',
  harm: 'none',
  said: said?.key ?? '',
  typed: typed?.key ?? '',
});

/**
 * What may be put right although it is more than grammar alone: a mark said aloud and typed as a mark, a second 'no' after
 * a 'not' that stayed, a date, a word or a medicine moved by a few places.
 */
function isMended(steps: readonly Step[], index: number): boolean {
  const { said, typed } = steps[index] ?? {};
  if (said !== undefined && typed === undefined && Object.hasOwn(saidMarks, said.key)) {
    const before = steps.slice(0, index).findLast((step) => step.typed !== undefined);
    return before?.typed?.stop === saidMarks[said.key];
  }
  if (said?.kind === 'negation' && ['any', 'a', 'an'].includes(typed?.key ?? '')) {
    const before = steps.slice(Math.max(0, index - 4), index);
    return before.some((step) => step.said?.key === 'not' && step.typed?.key === 'not');
  }
  if (isStammer(steps, index)) return true;
  const alone = said ?? typed;
  if (alone === undefined || (said !== undefined && typed !== undefined)) return false;
  if (alone.quoted || !['number', 'word', 'medicine'].includes(alone.kind)) return false;
  return [-4, -3, -2, 2, 3, 4].some((away) => {
    const other = alone.kind === 'number' && Math.abs(away) > 2 ? undefined : steps[index + away];
    const there = said === undefined ? other?.said : other?.typed;
    return there?.key === alone.key && (other?.said === undefined || other.typed === undefined);
  });
}

/** The most words that are taken for one start that was made twice. */
const longestStart = 4;

/**
 * Whether a word was dropped that had only been said twice in a row, alone or with its neighbours: 'she she was', 'it is it
 * is'. A number said twice may be two numbers, and stays.
 */
function isStammer(steps: readonly Step[], index: number): boolean {
  const here = steps[index]?.said;
  if (here === undefined || steps[index]?.typed !== undefined || here.quoted) return false;
  const dropped = ({ said, typed }: Step): boolean => said !== undefined && typed === undefined;
  for (let length = 1; length <= longestStart; length += 1)
    for (let from = Math.max(0, index - length + 1); from <= index; from += 1) {
      const run = steps.slice(from, from + length);
      if (run.length < length || !run.every(dropped) || run.some(({ said }) => said?.kind === 'number')) continue;
      if (isKeptBeside(steps, run, from, length) || isKeptBeside(steps, run, from, -length)) return true;
    }
  return false;
}

/** Whether what was dropped was said beside it once more, or several times, and typed there once. */
function isKeptBeside(steps: readonly Step[], run: readonly Step[], from: number, stride: number): boolean {
  for (let at = from + stride; at >= 0; at += stride) {
    const beside = steps.slice(at, at + run.length);
    if (beside.length < run.length || !run.every(({ said }, index) => said?.key === beside[index]?.said?.key))
      return false;
    if (beside.every(({ typed }) => typed !== undefined)) return true;
  }
  return false;
}

const critical: Readonly<Partial<Record<TokenKind, SlipKind>>> = {
  negation: 'negation',
  side: 'side',
  medicine: 'medicine',
  number: 'number',
  unit: 'number',
};

function slipOf({ said, typed }: Step, words: Words): Slip[] {
  if (said !== undefined && typed !== undefined) return isSame(said, typed) ? [] : changed(said, typed, words);
  const token = said ?? typed;
  if (token === undefined || token.kind === 'flag') return [];
  const slip = { said: said?.key ?? '', typed: typed?.key ?? '' };
  const grave = critical[token.kind];
  if (grave !== undefined) return [{ kind: grave, harm: 'critical', ...slip }];
  if (token.kind === 'gap') return [{ kind: 'mark', harm: 'minor', ...slip }];
  if (said?.quoted === true) return [{ kind: 'quote', harm: 'serious', ...slip }];
  return token.kind === 'grammar'
    ? [{ kind: 'grammar', harm: 'none', ...slip }]
    : [{ kind: 'words', harm: 'serious', ...slip }];
}

function changed(said: Token, typed: Token, words: Words): Slip[] {
  const slip = { said: said.key, typed: typed.key };
  if (typed.kind === 'gap') return [{ kind: 'mark', harm: 'minor', ...slip }];
  if ([said.key, typed.key].includes('degree') && [said.key, typed.key].some((key) => scaleNames.has(key)))
    return [{ kind: 'grammar', harm: 'none', ...slip }];
  const sameStem = stemOf(said.key) === stemOf(typed.key);
  if (said.kind === 'negation' && typed.kind === 'negation') {
    if (isOpposite(said.key, typed.key)) return [{ kind: 'negation', harm: 'critical', ...slip }];
    return [sameStem ? { kind: 'grammar', harm: 'none', ...slip } : { kind: 'finding', harm: 'serious', ...slip }];
  }
  const grave = critical[said.kind] ?? critical[typed.kind];
  if (grave !== undefined) return [{ kind: grave, harm: 'critical', ...slip }];
  if (areAlike(said.key, typed.key, words) || isOpposite(said.key, typed.key) || isOtherOperation(said.key, typed.key))
    return [{ kind: 'term', harm: 'critical', ...slip }];
  if (said.quoted) return [{ kind: 'quote', harm: 'serious', ...slip }];
  if (
    said.kind === 'grammar' ||
    (said.kind === 'word' && typed.kind === 'word' && (sameStem || isAdverb(said.key, typed.key)))
  )
    return [{ kind: 'grammar', harm: 'none', ...slip }];
  return [{ kind: 'words', harm: 'serious', ...slip }];
}

/** An adjective put right as its adverb: 'healing good', 'breathing easy'. */
function isAdverb(said: string, typed: string): boolean {
  return (said === 'good' && typed === 'well') || typed === `${said.replace(/y$/, 'i')}ly`;
}

/** One word with another of the endings that sound alike: each is another operation. */
function isOtherOperation(one: string, other: string): boolean {
  const ending = /(?:ectomy|ostomy|otomy)$/;
  return ending.test(one) && ending.test(other) && one.replace(ending, '') === other.replace(ending, '');
}

/** Two words of which one says the opposite of the other: pairs of the field, and one word with and without 'ab', 'un', 'hyper', 'hypo'. */
function isOpposite(one: string, other: string): boolean {
  const [a, b] = [one, other].map(stemOf);
  if (a === undefined || b === undefined) return false;
  if (opposites.some((pair) => pair.map(stemOf).includes(a) && pair.map(stemOf).includes(b) && a !== b)) return true;
  const bare = (word: string): string =>
    word.replace(
      /^(?:hyper|hypo|tachy|brady|ante|retro|pre|post|intra|inter|extra|supra|infra|ab|ad|un|in|non|dis|a)(?=.{4})/,
      '',
    );
  return a !== b && (bare(a) === b || bare(b) === a || (bare(a) === bare(b) && bare(a) !== a && bare(b) !== b));
}

/** What has to be flagged: what clashes with the chart, and things named on the left in one sentence and on the right in another. */
function toBeFlagged({ said, clashes, bothSidesMeant }: Dictated): string[] {
  const sides = new Map<string, Set<string>>();
  for (const sentence of said.toLowerCase().split(/[.!?\n]+/)) {
    const named = [...sentence.matchAll(/\b(left|right)\s+([a-z]{3,})/g)].filter(([, , noun = '']) => noun !== 'away');
    if (new Set(named.map(([, side]) => side)).size !== 1) continue;
    for (const [, side = '', noun = ''] of named)
      sides.set(stemOf(noun), (sides.get(stemOf(noun)) ?? new Set()).add(side));
  }
  const both = bothSidesMeant ? [] : [...sides].filter(([, named]) => named.size > 1).map(([noun]) => noun);
  const others = clashes
    .map((clash) => clash.toLowerCase())
    .filter((clash) => !both.some((noun) => clash.includes(noun)));
  return [...both, ...others];
}
