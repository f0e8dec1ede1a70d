/** Spellings that are one sound, in the order in which they are heard out of a syllable; capitals stand for sounds that have no letter. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/rrh|rh/g, 'r'],
  [/ph/g, 'f'],
  [/sch|sk/g, 'sk'],
  [/tch/g, 'C'],
  [/ch|ck|q/g, 'k'],
  [/sh|zh/g, 'S'],
  [/[ts]ion|cian/g, 'Sun'],
  [/[st]ia/g, 'Sa'],
  [/th/g, 't'],
  [/wh/g, 'w'],
  [/x/g, 'ks'],
  [/g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/igh/g, 'i'],
  [/([aeou])h/g, '$1'],
  [/ee|ea|ie/g, 'i'],
  [/ew|eu|oo|ou|ue|ui/g, 'u'],
  [/oa|oe|ow|aw|au/g, 'o'],
  [/ai|ay|ei|ey|ae/g, 'e'],
  [/y/g, 'i'],
];

/** What is heard of letters that are silent at the beginning of a word. */
const silentFirst: Readonly<Record<string, string>> = { ps: 's', pn: 'n', pt: 't', kn: 'n', gn: 'n', mn: 'n', x: 'z' };

/** How a word sounds, one sign a sound; hyphens and spaces part what was heard into syllables. */
export function soundOf(written: string): string {
  const syllables = written
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((each) => each !== '');
  const alone = syllables.length > 1;
  return syllables
    .map((syllable) => (alone && /^[^aeiou]{1,2}e$/.test(syllable) ? `${syllable.slice(0, -1)}i` : syllable))
    .map((syllable, index) => hear(syllable, index === 0))
    .join('')
    .replaceAll(/(.)\1+/g, '$1');
}

function hear(syllable: string, first: boolean): string {
  const voiced = first
    ? syllable.replace(/^(?:ps|pn|pt|kn|gn|mn|x)/, (found) => silentFirst[found] ?? found)
    : syllable;
  return sounds.reduce((heard, [letters, sound]) => heard.replaceAll(letters, sound), voiced);
}

const vowels = 'aeiou';
const alike = ['bp', 'pf', 'dt', 'kg', 'fv', 'szSC', 'mn', 'gjC', 'lr'];

/**
 * How far two words are apart by ear, in steps: 1 for another vowel, a vowel more or less, or a consonant made at the same
 * place; 2 for a consonant more or less; 3 for quite another sound. 0 for words that sound the same.
 */
export function soundDistance(one: string, other: string): number {
  return distanceBetween(soundOf(one), soundOf(other));
}

/** The same of two words whose sounds are known. */
export function distanceBetween(a: string, b: string): number {
  let previous = [0];
  for (const sound of b) previous.push((previous.at(-1) ?? 0) + lost(sound));
  for (const sound of a) {
    const current = [(previous[0] ?? 0) + lost(sound)];
    for (let column = 1; column <= b.length; column += 1) {
      const against = b[column - 1] ?? '';
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + replaced(sound, against),
          (previous[column] ?? 0) + lost(sound),
          (current[column - 1] ?? 0) + lost(against),
        ),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

function lost(sound: string): number {
  return vowels.includes(sound) || sound === 'h' || sound === 'w' ? 1 : 2;
}

function replaced(one: string, other: string): number {
  if (one === other) return 0;
  const both = [one, other];
  if (both.every((each) => vowels.includes(each)) || alike.some((set) => both.every((each) => set.includes(each))))
    return 1;
  return 3;
}

/** How far a word may be from what was heard to be thought of at all, in steps, by the sounds that were heard. */
export function withinEar(sound: string): number {
  return Math.max(1, Math.floor(sound.length / 3));
}
