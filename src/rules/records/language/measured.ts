import type { PointingValue } from '../../../practice/words.schema';

/** What may stand between the name of a measurement and its number: 'pulse was only 48', 'BP: 182/104'. */
const between = String.raw`(?:[\s:=,]|of|is|was|at|in|the|about|around|only|just|up|down|to|today|now|still|measured)*`;

/**
 * Whether a text holds a measured value on the side of its bound that points to a word: 'heart rate 42' for a slow
 * heartbeat. Of a pressure the upper number counts; a value between the bounds points to nothing. @source REC-10
 */
export function holdsValue(text: string, values: readonly PointingValue[]): boolean {
  return values.some(({ of, below, above }) =>
    measured(text, of).some(
      (value) => (below !== undefined && value < below) || (above !== undefined && value > above),
    ),
  );
}

/** The numbers that stand after or before one of the names, of two with a stroke the first. */
function measured(text: string, names: readonly string[]): number[] {
  const any = names.map((name) => name.replaceAll('/', String.raw`\/`)).join('|');
  const after = new RegExp(String.raw`\b(?:${any})\b${between}(\d{1,4})`, 'gi');
  const before = new RegExp(String.raw`(?<![\d/.])(\d{1,4})(?:\s*\/\s*\d+)?\s*(?:${any})\b`, 'gi');
  return [...text.matchAll(after), ...text.matchAll(before)].map(([, digits]) => Number(digits));
}
