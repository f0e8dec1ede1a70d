import type { Remittance } from '../../situation/claims';

export type Adjustment = Remittance['adjustments'][number];

/** What a payer says of one line of a claim: billed is paid and all adjustments. Money in cents. */
export interface RemittanceLine {
  readonly code: string;
  readonly billedCents: number;
  readonly paidCents: number;
  readonly adjustments: readonly Adjustment[];
}

const groups = ['PR', 'CO', 'OA', 'PI'] as const;

/** A line that is denied as a whole under a group and reason. */
export function denied(code: string, billedCents: number, group: Adjustment['group'], reason: string): RemittanceLine {
  return { code, billedCents, paidCents: 0, adjustments: kept([{ group, code: reason, cents: billedCents }]) };
}

/** Adjustments that amount to something, the patient’s first, then by reason. */
export function kept(adjustments: readonly Adjustment[]): Adjustment[] {
  return adjustments
    .filter(({ cents }) => cents !== 0)
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || Number(a.code) - Number(b.code));
}

/** All lines as one remittance, like reasons added up, as it is posted and judged. */
export function together(lines: readonly RemittanceLine[]): Omit<RemittanceLine, 'code'> {
  const sums = new Map<string, Adjustment>();
  for (const each of lines.flatMap(({ adjustments }) => adjustments)) {
    const key = `${each.group}-${each.code}`;
    sums.set(key, { ...each, cents: each.cents + (sums.get(key)?.cents ?? 0) });
  }
  return {
    billedCents: sum(lines.map(({ billedCents }) => billedCents)),
    paidCents: sum(lines.map(({ paidCents }) => paidCents)),
    adjustments: kept([...sums.values()]),
  };
}

/** What stands under a group, of some reasons or of all, in cents. */
export function under(
  { adjustments }: Pick<RemittanceLine, 'adjustments'>,
  group: Adjustment['group'],
  ...reasons: string[]
): number {
  return sum(
    adjustments
      .filter((each) => each.group === group && (reasons.length === 0 || reasons.includes(each.code)))
      .map(({ cents }) => cents),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, cents) => total + cents, 0);
}
