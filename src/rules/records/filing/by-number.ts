import type { FilingOrder } from '../../situation/filing';

export type NumberScheme = Exclude<FilingOrder['scheme'], 'alphabetical'>;

/**
 * The groups of digits in the order in which a scheme reads them: 12-34-56 is 56, 34, 12 by terminal digit and 34, 12, 56 by
 * middle digit. Groups are as written, or pairs from the right. Empty when there is no digit.
 * @source REC-05
 */
export function readingOrder(number: string, scheme: NumberScheme): readonly string[] {
  const written = number.match(/\d+/g) ?? [];
  if (scheme === 'numeric') return written.length === 0 ? [] : [written.join('')];
  const groups = written.length === 1 ? pairs(written[0] ?? '') : written;
  if (scheme === 'terminal-digit') return groups.toReversed();
  const middle = Math.floor((groups.length - 1) / 2);
  return [groups[middle] ?? '', ...groups.slice(0, middle).toReversed(), ...groups.slice(middle + 1)].filter(
    (group) => group !== '',
  );
}

/** Last pair, middle pair, and whatever stands before them. */
function pairs(digits: string): string[] {
  return [digits.slice(0, -4), digits.slice(-4, -2), digits.slice(-2)].filter((group) => group !== '');
}

/** Below zero when one number is filed first. Of numbers that read alike the shorter one is, then the lower text. */
export function compareNumbers(one: string, other: string, scheme: NumberScheme): number {
  const [a, b] = [readingOrder(one, scheme), readingOrder(other, scheme)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const by = compareDigits(a[index] ?? '', b[index] ?? '');
    if (by !== 0) return by;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareDigits(one: string, other: string): number {
  const [a, b] = [one, other].map((digits) => digits.replace(/^0+(?=\d)/, ''));
  if (a === undefined || b === undefined) return 0;
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
