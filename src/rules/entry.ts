import type { Mark } from './authority';

/** One entry of the rule tables that the rules are written from. */
export interface Entry {
  readonly about: string;
  /** The best and the other marks of what was checked for it, best first. */
  readonly marks: readonly Mark[];
}

/** An entry by what it is about and its marks. */
export const entry = (about: string, ...marks: Mark[]): Entry => ({ about, marks });
