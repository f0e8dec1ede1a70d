const small: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Whether a word, in small letters, is part of a spoken number. */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(small, word) || Object.hasOwn(tens, word) || Object.hasOwn(scales, word);
}

/** A spoken number in figures, and how many of the words it took; undefined where no number begins. */
export interface Spoken {
  readonly figures: string;
  readonly took: number;
}

/**
 * Reads a number off the beginning of the words, as clinicians say it: 'one hundred twenty', 'one ten' (110), 'two point
 * five', 'point five', 'nineteen eighty', and single figures one after the other ('one five' is 15).
 */
export function spokenNumber(words: readonly string[]): Spoken | undefined {
  const whole = wholeNumber(words);
  const at = whole?.took ?? 0;
  if (words[at] === 'point' || words[at] === 'decimal') {
    const decimals = digitsFrom(words.slice(at + 1));
    if (decimals !== '')
      return { figures: plain(`${whole?.figures ?? '0'}.${decimals}`), took: at + 1 + decimals.length };
  }
  return whole;
}

/** A number in figures without commas and without zeros that say nothing: '1,000.50' is '1000.5'. */
export function plain(figures: string): string {
  const [whole = '', decimals = ''] = figures.replaceAll(',', '').split('.');
  const kept = decimals.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '') || '0'}${kept === '' ? '' : `.${kept}`}`;
}

function digitsFrom(words: readonly string[]): string {
  let digits = '';
  for (const word of words) {
    const value = Object.hasOwn(small, word) ? small[word] : word === 'oh' ? 0 : undefined;
    if (value === undefined || value > 9) return digits;
    digits += String(value);
  }
  return digits;
}

function wholeNumber(words: readonly string[]): Spoken | undefined {
  let total = 0;
  let group = 0;
  let last = -1;
  let took = 0;
  for (const [index, word] of words.entries()) {
    if (
      word === 'and' &&
      took > 0 &&
      Object.hasOwn(scales, words[index - 1] ?? '') &&
      valueOf(words[index + 1]) !== undefined
    ) {
      took += 1;
      continue;
    }
    const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
    const value = valueOf(word);
    if (word === 'oh' && took > 0 && last < 20 && valueOf(words[index + 1]) !== undefined) {
      group *= 10;
      last = 0;
    } else if (scale !== undefined) {
      group = Math.max(1, group) * scale;
      if (scale === 1000) {
        total += group;
        group = 0;
      }
      last = scale;
    } else if (value !== undefined && index === took) {
      group = added(group, value, last, took === 0);
      last = value;
    } else break;
    took += 1;
  }
  return took === 0 ? undefined : { figures: String(total + group), took };
}

function valueOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return Object.hasOwn(small, word) ? small[word] : Object.hasOwn(tens, word) ? tens[word] : undefined;
}

/** Adds the next word to a number: after a hundred or a ten it fills up, else it is said behind what was said. */
function added(group: number, value: number, last: number, first: boolean): number {
  if (first || last >= 100) return group + value;
  if (last >= 20 && last % 10 === 0 && value > 0 && value < 10) return group + value;
  return group * (value < 10 ? 10 : 100) + value;
}
