import type { Turn } from './turns';

/** A row of two ways side by side: the same act, or what only one of them did. */
export interface Row {
  readonly same: boolean;
  readonly yours?: Turn;
  readonly experts?: Turn;
}

/** Nobody compares more turns than these; past them the rest stands as it is. */
const most = 400;

/**
 * Two ways through one encounter, the acts both did in the same order on the same row. What lies between is paired as
 * it comes, so that the table stays short; a pair is never called the same.
 */
export function align(yours: readonly Turn[], experts: readonly Turn[]): readonly Row[] {
  const rows: Row[] = [];
  let [left, right] = [0, 0];
  for (const [one, other] of [
    ...common(yours.slice(0, most), experts.slice(0, most)),
    [yours.length, experts.length] as const,
  ]) {
    rows.push(...between(yours.slice(left, one), experts.slice(right, other)));
    const [mine, theirs] = [yours[one], experts[other]];
    if (mine && theirs) rows.push({ same: true, yours: mine, experts: theirs });
    [left, right] = [one + 1, other + 1];
  }
  return rows;
}

function between(yours: readonly Turn[], experts: readonly Turn[]): Row[] {
  return Array.from({ length: Math.max(yours.length, experts.length) }, (_, index) => {
    const [mine, theirs] = [yours[index], experts[index]];
    return { same: false, ...(mine ? { yours: mine } : {}), ...(theirs ? { experts: theirs } : {}) };
  });
}

/** Pairs of indexes of a longest common run of keys, in order. */
function common(yours: readonly Turn[], experts: readonly Turn[]): (readonly [number, number])[] {
  const width = experts.length + 1;
  const longest = new Uint16Array((yours.length + 1) * width);
  const length = (one: number, other: number): number => longest[one * width + other] ?? 0;
  for (let one = yours.length - 1; one >= 0; one -= 1) {
    for (let other = experts.length - 1; other >= 0; other -= 1) {
      longest[one * width + other] = isSame(yours[one], experts[other])
        ? length(one + 1, other + 1) + 1
        : Math.max(length(one + 1, other), length(one, other + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < yours.length && other < experts.length) {
    if (isSame(yours[one], experts[other])) pairs.push([one++, other++]);
    else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}

function isSame(one: Turn | undefined, other: Turn | undefined): boolean {
  return one !== undefined && one.key === other?.key;
}
