import { percentOf } from '../../../practice/money';

/** One service and the benefit that applies to it. Money in whole cents. */
export interface Benefit {
  readonly billedCents: number;
  /** The contract price, or what the plan recognises for a clinician without a contract. */
  readonly allowedCents: number;
  /** False when the plan pays nothing at all for it. */
  readonly covered: boolean;
  /** Whether what is above the allowed amount may be billed: no in the network, and no where a law protects. */
  readonly balanceBillable: boolean;
  readonly deductible: { readonly applies: boolean; readonly left: Limit };
  readonly coinsurancePercent: number;
  readonly copayCents: number;
  /** `instead`: a copay and nothing else; `after-deductible`: the copay in place of coinsurance; `added`: on top of both. */
  readonly copayIs: 'instead' | 'after-deductible' | 'added';
  /** What is left until the out-of-pocket limit; no limit when both are absent. */
  readonly outOfPocketLeft: Limit;
}

/** What is left of a yearly amount: for the person, for the family, and how the two count together. */
export interface Limit {
  readonly personCents?: number;
  readonly familyCents?: number;
  /** Embedded: whichever of the two is reached first. Aggregate: the family's alone, for everybody. */
  readonly form: 'embedded' | 'aggregate';
}

/** Who bears what of the billed amount, in cents; the parts add up to it. */
export interface CostShare {
  readonly deductible: number;
  readonly coinsurance: number;
  readonly copay: number;
  /** The whole charge, where the plan does not cover the service. */
  readonly notCovered: number;
  /** Deductible, coinsurance, copay and what is not covered, together. */
  readonly patient: number;
  readonly plan: number;
  /** Written off by contract or by law (CO-45). */
  readonly adjustment: number;
  /** May be billed to the patient beyond the share. */
  readonly balance: number;
}

/**
 * Splits a billed amount into the patient's share, the plan's share, the adjustment and what may be balance-billed, in
 * cents. Deductible first, coinsurance on the rest, never above what is left out of pocket. Coinsurance is rounded half up
 * to the cent. What a plan does not cover is the patient's as a whole.
 * @source INS-16
 */
export function costShare(benefit: Benefit): CostShare {
  const { billedCents, covered, balanceBillable } = benefit;
  if (!covered) return { ...nothing, notCovered: billedCents, patient: billedCents };
  const allowed = Math.min(billedCents, benefit.allowedCents);
  const above = billedCents - allowed;
  const limit = left(benefit.outOfPocketLeft) ?? allowed;
  const deductible = Math.min(deductiblePart(benefit, allowed), limit);
  const { coinsurance, copay } = rest(benefit, allowed, deductible, limit - deductible);
  const patient = deductible + coinsurance + copay;
  return {
    deductible,
    coinsurance,
    copay,
    notCovered: 0,
    patient,
    plan: allowed - patient,
    adjustment: balanceBillable ? 0 : above,
    balance: balanceBillable ? above : 0,
  };
}

const nothing: CostShare = {
  deductible: 0,
  coinsurance: 0,
  copay: 0,
  notCovered: 0,
  patient: 0,
  plan: 0,
  adjustment: 0,
  balance: 0,
};

function deductiblePart({ deductible, copayIs, copayCents }: Benefit, allowed: number): number {
  if (!deductible.applies || (copayIs === 'instead' && copayCents > 0)) return 0;
  return Math.min(left(deductible.left) ?? 0, allowed);
}

function rest(benefit: Benefit, allowed: number, deductible: number, room: number) {
  const { copayCents, copayIs, coinsurancePercent } = benefit;
  const remaining = allowed - deductible;
  const inPlaceOfCoinsurance = copayIs !== 'added' && copayCents > 0;
  const coinsurance = inPlaceOfCoinsurance ? 0 : Math.min(percentOf(remaining, coinsurancePercent), room);
  const copay = Math.min(copayCents, remaining - coinsurance, room - coinsurance);
  return { coinsurance, copay };
}

/** What is left of a limit, in cents; undefined where there is none. */
export function left({ personCents, familyCents, form }: Limit): number | undefined {
  if (form === 'aggregate') return familyCents ?? personCents;
  if (personCents === undefined || familyCents === undefined) return personCents ?? familyCents;
  return Math.min(personCents, familyCents);
}

/**
 * What the second payer adds, in cents. Standard coordination: what it would have paid alone, up to what the first payer
 * left of the allowed amount. Non-duplication: only what it would have paid alone beyond what the first payer paid.
 * @source INS-18
 */
export function secondaryPays(claim: {
  readonly allowedCents: number;
  readonly primaryPaidCents: number;
  readonly secondaryAloneCents: number;
  readonly method: 'standard' | 'non-duplication';
}): number {
  const { allowedCents, primaryPaidCents, secondaryAloneCents, method } = claim;
  return method === 'standard'
    ? Math.max(0, Math.min(secondaryAloneCents, allowedCents - primaryPaidCents))
    : Math.max(0, secondaryAloneCents - primaryPaidCents);
}
