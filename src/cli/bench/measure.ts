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
  /** For a budget that is not met yet: what it has come to, which it must not pass. */
  readonly hold?: number;
}

/** Holds a figure against its budget; refuses a relative budget whose baseline was not measured. */
export function judge(measure: Measure): Judged {
  const budget = budgets[measure.name];
  const { unit, most } = budget;
  const bound = most === 'baseline' ? measure.baseline : most === null ? null : Number(most);
  if (bound === undefined) throw new Error(`${measure.name}: its budget is relative, and no baseline was measured`);
  const hold = 'hold' in budget ? { hold: budget.hold } : {};
  return { ...measure, unit, most: bound, met: bound === null || measure.value <= bound, ...hold };
}

/** Whether a figure is a step back: over its budget, and over what it is held at until the budget is met. */
export function isStepBack({ met, hold, value }: Judged): boolean {
  return !met && (hold === undefined || value > hold);
}

const grouped = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);

/** One line for people: `met      code to a playable desk: 380,000 bytes of 420,000 (baseline 420,000: an empty page)`. */
export function sentence({ name, value, unit, most, met, hold, baseline, beside }: Judged): string {
  const verdict = most === null ? 'told' : met ? 'met' : 'not met';
  const notes = [
    ...(baseline === undefined ? [] : [`baseline ${grouped(baseline)}`]),
    ...(beside === undefined ? [] : [beside]),
    ...(met || hold === undefined ? [] : [`held at ${grouped(hold)} until it is`]),
  ];
  const after = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
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
