import type { ListedCoverage } from '../../situation/payer-order';

/** Which of two coverages pays first, and why; or what has to be asked. */
export type Precedence =
  | { readonly first: 'one' | 'other'; readonly why: string; readonly facts: readonly string[] }
  | { readonly needs: string; readonly facts: readonly string[] };

/** The same answer with the two coverages told the other way round. */
export function reversed(found: Precedence): Precedence {
  return 'needs' in found ? found : { ...found, first: found.first === 'one' ? 'other' : 'one' };
}

/** The longer in force pays first; of the same day, the plans share. */
export function byLength(one: ListedCoverage, other: ListedCoverage): Precedence | undefined {
  if (one.since === undefined || other.since === undefined) return undefined;
  if (one.since === other.since)
    return {
      needs: 'Nothing tells the two plans apart: they share, and the biller settles with both.',
      facts: ['INS-18'],
    };
  return {
    first: one.since < other.since ? 'one' : 'other',
    why: 'The plan that has been in force longer pays first.',
    facts: ['INS-18'],
  };
}
