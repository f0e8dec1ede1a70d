const british: readonly (readonly [RegExp, string])[] = [
  [/aem/g, 'em'],
  [/oesoph/g, 'esoph'],
  [/oedem/g, 'edem'],
  [/paed/g, 'ped'],
  [/gynaec/g, 'gynec'],
  [/rrhoea/g, 'rrhea'],
  [/pnoea/g, 'pnea'],
  [/leukaem/g, 'leukem'],
  [/tumour/g, 'tumor'],
];

/** A word in small letters and American spelling, with whatever else it holds. */
export function american(written: string): string {
  return british.reduce((word, [from, to]) => word.replaceAll(from, to), written.toLowerCase());
}

/** The letters of a word alone, small, in American spelling: what words are compared by. */
export function lettersOf(written: string): string {
  return american(written.toLowerCase().replaceAll(/[^a-z]/g, ''));
}

/**
 * Whether a text holds one of the clues: words of up to four letters count whole or in the plural, longer ones as the
 * beginning of a word, several words as they stand.
 */
export function holdsClue(text: string, clues: readonly string[]): boolean {
  const small = text.toLowerCase();
  const words = small.split(/[^a-z0-9-]+/);
  return clues.some((clue) =>
    /[ -]/.test(clue)
      ? small.includes(clue)
      : clue.length > 4
        ? words.some((word) => word.startsWith(clue))
        : words.some((word) => word === clue || word === `${clue}s`),
  );
}
