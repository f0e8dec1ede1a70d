import budgets from '../../../tests/config/budgets.json';

/** One figure, which a budget bounds. */
export interface Measure {
  /** Its name, as in tests/config/budgets.json. */
  readonly name: keyof typeof budgets;
  readonly value: number;
  /** What something comparable costs without us, measured in the same run. */
  readonly baseline?: number;
  /** What the baseline is, and under what conditions the figure was taken, in a few words. */
  readonly beside?: string;
}

/** A part of `npm run bench`: takes some figures in one go. */
export interface Meter {
  readonly name: string;
  readonly measure: () => Promise<readonly Measure[]>;
}

export interface Judged extends Measure {
  readonly unit: string;
  /** The bound, or null for a figure that is only told. */
  readonly most: number | null;
  readonly met: boolean;
}

/** Holds a figure against its budget; refuses a relative budget whose baseline was not measured. */
export function judge(measure: Measure): Judged {
  const { unit, most } = budgets[measure.name];
  const bound = most === 'baseline' ? measure.baseline : most === null ? null : Number(most);
  if (bound === undefined) throw new Error(`${measure.name}: its budget is relative, and no baseline was measured`);
  return { ...measure, unit, most: bound, met: bound === null || measure.value <= bound };
}

const grouped = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);

/** One line for people: `met      code to a playable desk: 380,000 bytes of 420,000 (baseline 420,000: an empty page)`. */
export function sentence({ name, value, unit, most, met, baseline, beside }: Judged): string {
  const verdict = most === null ? 'told' : met ? 'met' : 'not met';
  const notes = [
    ...(baseline === undefined ? [] : [`baseline ${grouped(baseline)}`]),
    ...(beside === undefined ? [] : [beside]),
  ];
  const after = notes.length === 0 ? '' : ` (${notes.join(': ')})`;
  return `${verdict.padEnd(8)} ${name}: ${grouped(value)} ${unit}${most === null ? '' : ` of ${grouped(most)}`}${after}`;
}

/** Real milliseconds that some work takes at best, after one go that is not counted: whatever else the computer does only adds. */
export function timed(work: () => void, goes: number): number {
  work();
  let best = Infinity;
  for (let go = 0; go < goes; go += 1) {
    const since = performance.now();
    work();
    best = Math.min(best, performance.now() - since);
  }
  return best;
}

/** The middle of some figures; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
