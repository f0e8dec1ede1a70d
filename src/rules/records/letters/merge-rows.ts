import { lettersOf } from '../../../shared/fold';
import type { Letter } from '../../situation/letters';
import { sameAddress } from '../duplicates/same-address';

type Row = NonNullable<Letter['list']>[number];

/** How merged letters compare with their list. */
export interface MergedRows {
  /** Names on letters that carry another's address, or none. */
  readonly wrong: readonly string[];
  /** By how many rows the addresses have slipped, where all the wrong ones have slipped alike; 0 otherwise. */
  readonly shift: number;
}

/**
 * Compares merged letters with the list they were merged from, name by name, however names and addresses are written. Somebody
 * who is not on the list is wrong.
 * @source REC-14
 */
export function compareMerge(list: readonly Row[], letters: readonly Row[]): MergedRows {
  const wrong = letters.filter(
    (letter) => !list.some((row) => sameName(row, letter) && sameAddress(row.address, letter.address)),
  );
  const slips = wrong.flatMap((letter) => {
    const own = list.findIndex((row) => sameName(row, letter));
    const taken = list.findIndex((row) => sameAddress(row.address, letter.address));
    return own < 0 || taken < 0 ? [] : [taken - own];
  });
  const [shift = 0] = slips;
  return {
    wrong: wrong.map(({ name }) => name),
    shift: wrong.length > 1 && slips.every((each) => each === shift) ? shift : 0,
  };
}

function sameName(one: Row, other: Row): boolean {
  return lettersOf(one.name) === lettersOf(other.name);
}
