import { editDistance } from '../../../shared/nearest';
import { lettersOf } from '../../../shared/fold';

/** Spellings of one sound, longest first; the digits are the classes of consonants. */
const beginnings: readonly [RegExp, string][] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^ps/, 's'],
  [/^x/, 's'],
];
const spellings: readonly [RegExp, string][] = [
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/ght/g, 't'],
  [/gh$/g, ''],
  [/dg(?=[eiy])/g, 'j'],
  [/th/g, 't'],
  [/mb$/g, 'm'],
  [/z/g, 's'],
];
const classes: Readonly<Record<string, string>> = {
  ...of('bfpv', '1'),
  ...of('gjkqsx', '2'),
  ...of('dt', '3'),
  ...of('l', '4'),
  ...of('mn', '5'),
  ...of('r', '6'),
};

function of(letters: string, sign: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, sign]));
}

/**
 * A key of how a last name sounds in English: names that sound alike mostly share it ('Meyer' and 'Maier', 'Smyth' and
 * 'Smith'), and some that do not. Vowels after the first letter fall away, like consonants count as one. '' for no letters.
 */
export function soundKey(name: string): string {
  const text = [...beginnings, ...spellings].reduce((so, [from, to]) => so.replace(from, to), lettersOf(name));
  const first = text.slice(0, 1);
  let key = first;
  let last = classes[first] ?? '';
  for (const letter of text.slice(1)) {
    const sign = classes[letter] ?? '';
    if (sign !== '' && sign !== last) key += sign;
    if (!'hw'.includes(letter)) last = sign;
  }
  return key === first ? key + vowelOf(text.slice(1)) : key;
}

/** Where nothing but vowels follows, they decide: 'Lee', 'Li' and 'Leigh' are alike, 'Lu' is not. */
function vowelOf(vowels: string): string {
  if (/^(ee|ea|ei|ie|i|y|e)/.test(vowels)) return 'i';
  if (/^(oo|ou|ew|u)/.test(vowels)) return 'u';
  return vowels.slice(0, 1);
}

/**
 * Whether two last names are alike to the ear: one key, and written not all too differently, so that 'Garcia' and 'Gross', whose
 * consonants are alike, are not. The order of the two does not matter.
 * @source REC-02
 */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === '' || b === '' || soundKey(a) !== soundKey(b)) return false;
  return editDistance(a, b) <= Math.max(2, Math.ceil(Math.max(a.length, b.length) / 2));
}
