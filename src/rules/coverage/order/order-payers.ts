import type { ListedCoverage, PayerOrderCase } from '../../situation/payer-order';
import { compare } from './compare';
import type { Precedence } from './precedence';

/** The payers in the order they are billed, or what has to be asked before there is one. */
export type PayerOrder =
  | { readonly order: readonly string[]; readonly why: readonly string[]; readonly facts: readonly string[] }
  | { readonly needs: readonly string[]; readonly facts: readonly string[] };

/**
 * Puts coverages in the order they are billed. It does not depend on the order they are given in; where the rules leave it
 * open, or point in a circle, the answer is what to ask.
 * @source INS-09, INS-11, INS-12, INS-18, INS-19, INS-20
 */
export function orderPayers(situation: PayerOrderCase): PayerOrder {
  const asked = accidentUnknown(situation);
  if (asked !== undefined) return { needs: [asked], facts: ['INS-12'] };
  const listed = concerned(situation);
  const pairs = listed.flatMap((one, at) =>
    listed.slice(at + 1).map((other) => ({ one, other, found: settle(one, other, listed, situation) })),
  );
  const facts = [...new Set(pairs.flatMap(({ found }) => found.facts))];
  const needs = [...new Set(pairs.flatMap(({ found }) => ('needs' in found ? [found.needs] : [])))];
  if (needs.length > 0) return { needs, facts };
  const wins = (coverage: ListedCoverage) =>
    pairs.filter(({ one, other, found }) => 'first' in found && (found.first === 'one' ? one : other) === coverage)
      .length;
  const order = listed.toSorted((one, other) => wins(other) - wins(one));
  if (new Set(order.map(wins)).size < order.length)
    return { needs: ['The rules point in a circle: which payer do the plans themselves name first?'], facts };
  const why = [...new Set(pairs.flatMap(({ found }) => ('first' in found ? [found.why] : [])))];
  return { order: order.map(({ id }) => id), why, facts };
}

const carrierFor: Readonly<Record<PayerOrderCase['visitFor'], readonly ListedCoverage['kind'][]>> = {
  illness: [],
  'work-injury': ['workers-comp'],
  'motor-accident': ['no-fault', 'liability'],
  'other-accident': ['liability'],
  unknown: [],
};
const carriers: readonly ListedCoverage['kind'][] = ['workers-comp', 'no-fault', 'liability'];

function accidentUnknown({ coverages, visitFor }: PayerOrderCase): string | undefined {
  return visitFor === 'unknown' && coverages.some(({ kind }) => carriers.includes(kind))
    ? 'Is today’s visit for an injury from work or from an accident?'
    : undefined;
}

/** The coverages that concern this visit, by name; a work injury is the carrier's alone. */
function concerned({ coverages, visitFor }: PayerOrderCase): ListedCoverage[] {
  const fitting = coverages.filter(({ kind }) => !carriers.includes(kind) || carrierFor[visitFor].includes(kind));
  const comp = fitting.filter(({ kind }) => kind === 'workers-comp');
  return (comp.length > 0 ? comp : fitting).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A plan that pays before Medicare pays before one that pays after it, whatever the two say of each other. */
function settle(
  one: ListedCoverage,
  other: ListedCoverage,
  listed: readonly ListedCoverage[],
  situation: PayerOrderCase,
): Precedence {
  const medicare = listed.find(({ kind }) => kind === 'medicare');
  if (medicare && one.kind === 'group' && other.kind === 'group') {
    const [mine, theirs] = [one, other].map((plan) => compare(medicare, plan, situation));
    if (mine && theirs && 'first' in mine && 'first' in theirs && mine.first !== theirs.first)
      return {
        first: mine.first === 'other' ? 'one' : 'other',
        why: 'A plan that pays before Medicare pays before one that pays after it.',
        facts: ['INS-20'],
      };
  }
  return compare(one, other, situation);
}
