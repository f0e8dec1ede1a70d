import type { DoNotUse, Words } from '../../../practice/words.schema';
import type { TextKind } from '../../situation/words';

/** Something an order never holds, where it stands, and what to write in its place. */
export interface Unsafe {
  /** Where it begins, counted from 0. */
  readonly at: number;
  readonly text: string;
  /** What to write; absent where only who wrote it can say. */
  readonly write?: string;
  /** What it can mean, where that is open. */
  readonly means: readonly string[];
  readonly why: string;
  readonly grave: boolean;
}

/** What who wrote the text says an abbreviation means. */
export type Meant = readonly { readonly abbreviation: string; readonly means: string }[];

const doseUnit =
  /^\s*-?(?:mg|mcg|[µμ]g|g|grams?|milligrams?|micrograms?|ml|milliliters?|units?|international units?|i?u|meq|tabs?|tablets?|caps?|capsules?|pills?|drops?|gtts?|puffs?|%)(?![a-z])(?!\s*\/\s*(?:d?l|mm))/i;
const exactUnit =
  /^\s*-?(?:cm|mm|fr|french|gauge|mmol|mg\s*\/\s*d?l|g\s*\/\s*d?l|mcg\s*\/\s*d?l|meq\s*\/\s*l|u\s*\/\s*l)(?![a-z])/i;
const tubeAfter = /^\s*(?:[a-z-]+\s+){0,2}(?:tube|catheter|ett|cannula|trach|tracheostomy|stent|sheath)\b/i;
const valueBefore =
  /\b(?:inr|ph|hb?a1c|a1c|potassium|k|sodium|na|tsh|creatinine|hemoglobin|hgb|hb|glucose|calcium|magnesium|wbc|platelets?|albumin|bun|egfr|psa|ldl|hdl|bilirubin|lactate|(?:tube|catheter|lesion|nodule|mass)(?: size)?)\s*(?:of|is|was|=|:)?\s*$/i;
const anyDose = new RegExp(`\\d${doseUnit.source.slice(1).replace('|%', '')}`, 'i');
const bareValue = /(?<![\d.,$:])(\d{1,3}(?:,\d{3})+|\d*)\.(\d+)(?![\d.]|,\d)/g;

/** Whether the list binds a text: orders and notes of medicines always, other notes where a dose stands in them. */
export function isBound(text: string, kind: TextKind): boolean {
  if (kind === 'order' || kind === 'medication-note') return true;
  return (kind === 'unknown' || kind === 'desk-note') && anyDose.test(text);
}

/** Everything in a text that an order never holds, first to last; none in a text the list does not bind. @source REC-12 */
export function findUnsafe(text: string, kind: TextKind, words: Words, meant: Meant = []): Unsafe[] {
  if (!isBound(text, kind)) return [];
  const found = [...words.doNotUse.flatMap((item) => findForm(text, item, meant)), ...findZeros(text)];
  return found.toSorted((one, other) => one.at - other.at);
}

/** The text with everything written out that can be without asking; doing it twice changes nothing more. */
export function rewrite(text: string, found: readonly { at: number; text: string; write?: string }[]): string {
  return found
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (whole, { at, text: old, write }) =>
        write === undefined ? whole : `${whole.slice(0, at)}${write}${whole.slice(at + old.length)}`,
      text,
    );
}

/** The letters of an abbreviation alone, in capitals: `q.o.d.` and `QOD` are one. */
export function capitals(form: string): string {
  return form
    .replaceAll('₄', '4')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
}

/** An abbreviation in any of its writings: with points, with spaces after them, with a zero for an O. */
function patternOf(form: string, anyCase: boolean): RegExp {
  const signs = form
    .split('')
    .map((sign) => (sign === '4' ? '[4₄]' : sign === 'O' && form.includes('4') ? '[O0]' : sign));
  const pointed = `${signs.join('\\.\\s?')}\\.?`;
  const plain = signs.join(form.startsWith('Q') || form.includes('4') ? '\\s?' : '');
  return new RegExp(`(?<![A-Za-z./])(?:${pointed}|${plain})(?!\\.?[A-Za-z0-9])`, anyCase ? 'gi' : 'g');
}

function findForm(text: string, item: DoNotUse, meant: Meant): Unsafe[] {
  return item.forms.flatMap((form) => {
    const pattern = item.afterNumber
      ? new RegExp(`(?<=\\d\\s?)${form}(?![a-z0-9]|-\\w)`, 'gi')
      : patternOf(form, item.anyCase);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const after = text
        .slice(match.index + match[0].length)
        .trimStart()
        .toLowerCase();
      if (item.notBefore.some((word) => after.startsWith(word))) return [];
      return [unsafeOf(text, match.index, match[0], item, meant)];
    });
  });
}

function unsafeOf(text: string, at: number, found: string, item: DoNotUse, meant: Meant): Unsafe {
  const told = meant.find(({ abbreviation }) => capitals(abbreviation) === capitals(found))?.means;
  const before = text.slice(0, at);
  const [only, second] = item.means;
  const many = item.many !== undefined && !/(?<![\d.,])1(?:\.0+)?\s*$/.test(before) ? item.many : only;
  const write = told ?? (second === undefined ? many : undefined);
  const glued = /\d$/.test(before) ? ' ' : '';
  return {
    at,
    text: found,
    ...(write === undefined ? {} : { write: `${glued}${write}` }),
    means: second === undefined ? [] : item.means,
    why: item.why,
    grave: item.grave,
  };
}

function findZeros(text: string): Unsafe[] {
  return [...text.matchAll(bareValue)].flatMap((match) => {
    const [number, whole = '', decimals = ''] = match;
    const trailing = decimals.endsWith('0');
    const leading = whole === '';
    if (leading && /[A-Za-z]$/.test(text.slice(0, match.index))) return [];
    if (!leading && (!trailing || mayEndInZero(text, match.index, number))) return [];
    const kept = decimals.replace(/0+$/, '');
    return [
      {
        at: match.index,
        text: number,
        write: `${leading ? '0' : whole}${kept === '' ? '' : `.${kept}`}`,
        means: [],
        why: leading
          ? 'Without a zero before the point .5 is read as 5.'
          : 'With a zero after the point 1.0 is read as 10.',
        grave: true,
      },
    ];
  });
}

/** Laboratory values and sizes of lesions and tubes show how exactly they were measured; doses do not. */
function mayEndInZero(text: string, at: number, number: string): boolean {
  const after = text.slice(at + number.length);
  if (exactUnit.test(after) || tubeAfter.test(after)) return true;
  return valueBefore.test(text.slice(0, at)) && (!doseUnit.test(after) || after.trimStart().startsWith('%'));
}
