/** What a paper is good for: valid; void, when an element makes it nothing; not enough, when something beside it is missing. */
export type Standing = 'valid' | 'void' | 'not-enough';

/** What a look at a paper finds. */
export interface PaperCheck {
  readonly standing: Standing;
  /** The element that decides, in a sentence. */
  readonly decides: string;
  /** Everything that is wrong or missing, each a thing to be put right; empty when valid. */
  readonly defects: readonly string[];
}

/** A valid paper. */
export function valid(decides: string): PaperCheck {
  return { standing: 'valid', decides, defects: [] };
}

/** A paper that is nothing, because of these elements; the first decides. Valid when there are none. */
export function voidIf(defects: readonly string[], otherwise: string): PaperCheck {
  const [first] = defects;
  return first === undefined ? valid(otherwise) : { standing: 'void', decides: first, defects };
}

/** A paper that alone is not enough, because these are missing. Valid when there are none. */
export function notEnoughIf(defects: readonly string[], otherwise: string): PaperCheck {
  const [first] = defects;
  return first === undefined ? valid(otherwise) : { standing: 'not-enough', decides: first, defects };
}

/** Keeps the sentences whose condition holds. */
export function those(...pairs: readonly (readonly [boolean, string])[]): string[] {
  return pairs.filter(([holds]) => holds).map(([, say]) => say);
}
