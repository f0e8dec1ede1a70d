import budgets from '../../../tests/config/budgets.json';

/** One figure that a budget bounds. */
export interface Measure {
  /** Its name, as in tests/config/budgets.json. */
  readonly name: keyof typeof budgets;
  readonly value: number;
  /** What the same thing costs without us, where the budget is relative to that. */
  readonly baseline?: number;
}

/** A part of `npm run bench`: takes some figures in one go. */
export interface Meter {
  readonly name: string;
  readonly measure: () => Promise<readonly Measure[]>;
}

export interface Judged extends Measure {
  readonly unit: string;
  readonly most: number;
  readonly met: boolean;
}

/** Holds a figure against its budget; refuses a relative budget whose baseline was not measured. */
export function judge(measure: Measure): Judged {
  const { unit, most } = budgets[measure.name];
  const bound = most === 'baseline' ? measure.baseline : Number(most);
  if (bound === undefined) throw new Error(`${measure.name}: its budget is relative, and no baseline was measured`);
  return { ...measure, unit, most: bound, met: measure.value <= bound };
}

const grouped = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);

/** One line for people: `ok   code to a playable desk: 380,000 bytes of 420,000 (baseline 420,000)`. */
export function sentence({ name, value, unit, most, met, baseline }: Judged): string {
  const beside = baseline === undefined ? '' : ` (baseline ${grouped(baseline)})`;
  return `${met ? 'ok  ' : 'OVER'} ${name}: ${grouped(value)} ${unit} of ${grouped(most)}${beside}`;
}
