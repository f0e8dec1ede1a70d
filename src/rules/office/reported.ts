/**
 * The words of a message as they stand, and as the person whom they are about would say them: 'my husband cannot catch his
 * breath' is listed as 'can't catch my breath'. For lists that hold what callers say of themselves. @source OPS-06
 */
export function reported(words: string): string[] {
  const own = words.replace(/\b(?:his|her|their)\b/gi, 'my').replace(/\b(?:he|she|they)\b/gi, 'I');
  return own === words ? [words] : [words, own];
}
