import type { Words } from '../../../practice/words.schema';
import { capitals } from './do-not-use';
import { listedName, nameKey } from './drug-names';
import { american } from './spelling';
import { isNumberWord, plain, spokenNumber } from './spoken-numbers';
import {
  besideDose,
  clipped,
  contracted,
  degrees,
  doseUnits,
  grammarWords,
  longUnits,
  negations,
  ordinalEnds,
  ordinals,
  pronouns,
  scaleNames,
  scales,
  shortAmounts,
  shortUnits,
  sideWords,
  spans,
  unspoken,
} from './transcript-words';

export type TokenKind =
  | 'gap'
  | 'flag'
  | 'number'
  | 'unit'
  | 'sign'
  | 'side'
  | 'negation'
  | 'medicine'
  | 'grammar'
  | 'word';

/** One word, number or mark of a dictation or a transcript. */
export interface Token {
  /** What it is compared by: figures for numbers, short forms for units, small letters. */
  readonly key: string;
  readonly kind: TokenKind;
  /** The point or mark that follows it at once; empty where none does. */
  readonly stop: string;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
  /** A mark or flag that names a time of the recording. */
  readonly timed: boolean;
}

interface Raw {
  readonly text: string;
  readonly stop: string;
  readonly quoted: boolean;
}

const pieces =
  /[A-Za-z](?:\.[A-Za-z])+\.?|(?<=\d\s?)[-–](?=\s?\d)|\[[^\]]*\]|_{2,}|["“”]|(?:\d[\d,]*)?\.?\d+|[A-Za-z]\/[A-Za-z](?![A-Za-z])|[A-Za-zµμ][A-Za-zµμ’']*|[%/°]|(?<=\d)\+/g;

/** Takes a dictation or a transcript apart; numbers, units, contractions and known abbreviations come out alike however they are written. */
export function tokensOf(text: string, words: Words, medicines: readonly string[]): Token[] {
  const named = new Set(medicines.map(nameKey));
  const raw = unfolded(rawOf(text), words);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length;) {
    const here = raw[at];
    if (here === undefined) break;
    const spoken = spokenNumber(raw.slice(at, at + 12).map(({ text: word }) => word.toLowerCase()));
    if (spoken !== undefined) tokens.push(token(spoken.figures, 'number', here));
    else tokens.push(tokenOf(here, tokens.at(-1), raw[at + 1]?.text.toLowerCase(), words, named));
    at += spoken?.took ?? 1;
  }
  return tokens.map((each, index) => besideAmount(each, tokens, index));
}

function rawOf(text: string): Raw[] {
  let quoted = false;
  const raw: Raw[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const stop = /^[.,:;?!]/.exec(text.slice(index + piece.length))?.[0] ?? '';
    if (/^["“”]$/.test(piece)) quoted = piece === '“' || (piece === '"' && !quoted);
    else raw.push({ text: piece, stop, quoted });
  }
  return raw;
}

/** Writes contractions and abbreviations with one meaning out, and takes fillers and possessives off. */
function unfolded(raw: readonly Raw[], words: Words): Raw[] {
  return raw.flatMap(({ text, stop, quoted }, at): Raw[] => {
    const small = text.toLowerCase().replace('’', "'");
    const out = (list: readonly string[]): Raw[] =>
      list.map((each, index) => ({ text: each, stop: index === list.length - 1 ? stop : '', quoted }));
    const [before, next] = [raw[at - 1], raw[at + 1]].map((each) => each?.text.toLowerCase() ?? '');
    if (unspoken.has(small)) return [];
    if (next === 'day' && ['a', 'per', 'each', 'every'].includes(small)) return [];
    if (small === 'day' && ['a', 'per', 'each', 'every'].includes(before ?? '')) return out(['daily']);
    if (small === 'new' && (next === 'paragraph' || next === 'line')) return [];
    if (before === 'new' && (small === 'paragraph' || small === 'line')) return [];
    if (ordinalEnds.has(small) && /\d$/.test(before ?? '')) return [];
    if (degrees.has(small) && Object.hasOwn(scales, next ?? '')) return [];
    const scale = scales[small];
    if (scale !== undefined && (degrees.has(before ?? '') || /\d$/.test(before ?? ''))) return out([scale]);
    if (Object.hasOwn(clipped, small)) return out((clipped[small] ?? small).split(' '));
    if (small === 'cannot' || small === "can't") return out(['can', 'not']);
    if (small === "won't") return out(['will', 'not']);
    if (/^[a-z]+n't$/.test(small)) return out([small.slice(0, -3), 'not']);
    const [whole = '', ending = ''] = small.split("'");
    const full = contracted[ending];
    if (full !== undefined && pronouns.has(whole)) return out([whole, full]);
    if (small === '+') return out(['plus']);
    if (small === 'of' && before === 'out') return [];
    if (/^(?:it|he|she|that|there)'s$/.test(small)) return out([small.slice(0, -2), 'is']);
    if (/'s?$/.test(small)) return out([text.replace(/[’']s?$/, '')]);
    const meaning = writtenOut(text, words);
    return meaning === undefined ? [{ text, stop, quoted }] : out(meaning.split(/[ -]/));
  });
}

/** An abbreviation with one meaning written out; with points it may be in small letters. */
function writtenOut(text: string, words: Words): string | undefined {
  const pointed = text.includes('.');
  const same = (short: string, anyCase: boolean): boolean =>
    pointed || anyCase ? capitals(short) === capitals(text) : short === text;
  const desk = words.abbreviations.find(
    ({ short, anyCase, meanings }) => meanings.length === 1 && same(short, anyCase),
  );
  if (desk !== undefined) return desk.meanings[0]?.means;
  const listed = words.doNotUse.find(
    ({ forms, anyCase, means, afterNumber }) =>
      means.length === 1 && !afterNumber && forms.some((form) => same(form, anyCase)),
  );
  return listed?.means[0];
}

function token(key: string, kind: TokenKind, { text, stop, quoted }: Raw): Token {
  return { key, kind, stop, quoted, timed: /\d:\d\d/.test(text) };
}

function tokenOf(
  raw: Raw,
  before: Token | undefined,
  after: string | undefined,
  words: Words,
  named: ReadonlySet<string>,
): Token {
  const small = american(raw.text);
  const afterNumber = before?.kind === 'number';
  if (raw.text.startsWith('['))
    return token(small, /inaudible|unclear|unintelligible|^\[\?+\]$/.test(small) ? 'gap' : 'flag', raw);
  if (raw.text.startsWith('__')) return token('__', 'gap', raw);
  if (/\d/.test(small)) return token(plain(small.startsWith('.') ? `0${small}` : small), 'number', raw);
  if (small === '%' || (small === 'percent' && afterNumber)) return token('%', 'sign', raw);
  if (small === '/' || (['over', 'out'].includes(small) && afterNumber && isNumber(after)))
    return token('/', 'sign', raw);
  if (['-', '–', 'to'].includes(small) && (afterNumber || before?.kind === 'unit') && isNumber(after))
    return token('to', 'sign', raw);
  if (['by', 'x', '×'].includes(small) && afterNumber && isNumber(after)) return token('x', 'sign', raw);
  if (['times', 'x', '×'].includes(small) && isNumber(after)) return token('times', 'sign', raw);
  if (afterNumber && after !== 'old' && Object.hasOwn(spans, small)) return token(spans[small] ?? small, 'unit', raw);
  if (Object.hasOwn(ordinals, small)) return token(ordinals[small] ?? small, 'number', raw);
  if (Object.hasOwn(shortUnits, small) && (afterNumber || small.length > 2))
    return token(shortUnits[small] ?? small, 'unit', raw);
  if (afterNumber && Object.hasOwn(shortAmounts, small)) return token(shortAmounts[small] ?? small, 'unit', raw);
  if (degrees.has(small)) return token('degree', 'unit', raw);
  if (scaleNames.has(small)) return token(small, 'unit', raw);
  if (longUnits.has(small)) return token(small.replace(/ches$/, 'ch').replace(/s$/, ''), 'unit', raw);
  if (sideWords.has(small) && isSide(small, before?.key, after)) return token(small, 'side', raw);
  if (negations.has(small)) return token(small, 'negation', raw);
  if (named.has(nameKey(small)) || listedName(small, words) !== undefined)
    return token(nameKey(small), 'medicine', raw);
  if (grammarWords.has(small)) return token(small, 'grammar', raw);
  return token(small, 'word', raw);
}

const isNumber = (word: string | undefined): boolean => word !== undefined && (/^\d/.test(word) || isNumberWord(word));

/** 'Right away' and 'all right' name no side. */
function isSide(small: string, before: string | undefined, after: string | undefined): boolean {
  if (small !== 'right') return true;
  return before !== 'all' && !['away', 'now', 'after', 'before'].includes(after ?? '');
}

/** The word before an amount with a unit of dose is a medicine, unless it is one that stands there in any sentence. */
function besideAmount(each: Token, tokens: readonly Token[], index: number): Token {
  if (each.kind === 'word' && isAllergen(tokens, index)) return { ...each, kind: 'medicine' };
  if (each.kind !== 'word' || besideDose.has(each.key) || tokens[index + 1]?.kind !== 'number') return each;
  return doseUnits.has(tokens[index + 2]?.key ?? '') ? { ...each, kind: 'medicine' } : each;
}

/** What stands after 'allergic to': harms when taken for something else, as a medicine does. */
function isAllergen(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.key === 'to' && /^allerg(?:ic|y|ies)$/.test(tokens[index - 2]?.key ?? '');
}

/** The stem two forms of one word share: 'arm' and 'arms', 'deny' and 'denies'. */
export function stemOf(key: string): string {
  if (key.length < 4) return key;
  return key
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ing|ed|es|s)$/, (ending) => (key.length - ending.length < 3 || key.endsWith('ss') ? ending : ''))
    .replace(/e$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
}
