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

/** The letters of a word alone, small, in American spelling: what words are compared by. */
export function lettersOf(written: string): string {
  const letters = written.toLowerCase().replaceAll(/[^a-z]/g, '');
  return british.reduce((word, [from, to]) => word.replaceAll(from, to), letters);
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
