import type { Fact } from '../../practice/acts/fact';
import type { Chart } from '../../practice/chart';
import { type FactSources, factsOf } from '../../practice/facts';

const read = new WeakMap<Chart, { readonly from: FactSources; readonly facts: readonly Fact[] }>();

/** The facts of a chart, read anew only when something has changed that they are read from: judges, handlers and screens ask again and again. */
export function sharableFacts(from: FactSources): readonly Fact[] {
  const known = read.get(from.chart);
  if (
    known &&
    known.from.appointments === from.appointments &&
    known.from.today === from.today &&
    known.from.practice === from.practice
  )
    return known.facts;
  const facts = factsOf(from);
  read.set(from.chart, { from, facts });
  return facts;
}
