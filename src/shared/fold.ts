const joined: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** A text in lower case without accents, as names are compared: 'Núñez' and 'NUNEZ' are one. Other signs stay as they are. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => joined[letter] ?? letter);
}

/** Only the letters and digits of a text, without case, accents, spaces or punctuation: "O'Neil-Ramos" is 'oneilramos'. */
export function lettersOf(text: string): string {
  return unaccented(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text, as a set to look words up in. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
