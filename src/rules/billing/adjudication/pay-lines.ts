import { type Benefit, costShare, type Limit, secondaryPays } from '../../coverage/share/cost-share';
import { denied, kept, type RemittanceLine } from './remittance';

/** One service of a claim and the plan’s terms for it. Money in cents. */
export interface PricedLine {
  readonly code: string;
  readonly billedCents: number;
  readonly allowedCents: number;
  readonly covered: boolean;
  readonly deductibleApplies: boolean;
  readonly coinsurancePercent: number;
  readonly copayCents: number;
  readonly copayIs: Benefit['copayIs'];
  readonly medicallyNeeded: boolean;
  readonly includedInAnother: boolean;
  /** What the payer before this one paid; undefined when this one is the first. */
  readonly otherPayerPaidCents?: number | undefined;
}

/** Under which terms the lines are paid. */
export interface Terms {
  readonly network: 'in-network' | 'out-of-network';
  readonly protected: boolean;
  readonly outOfNetworkBenefits: boolean;
  readonly coordination: 'standard' | 'non-duplication';
}

/** What is left of the year’s limits. */
export interface Limits {
  readonly deductibleLeft: Limit;
  readonly outOfPocketLeft: Limit;
}

/**
 * Pays the lines of a claim one after another, each from what the lines before have left of the limits. Of several copays
 * the highest is due, once; a line without its copay bears the rest of its terms.
 * @source BIL-09, INS-16, INS-18
 */
export function payLines(
  lines: readonly PricedLine[],
  terms: Terms,
  limits: Limits,
): { readonly lines: readonly RemittanceLine[]; readonly after: Limits } {
  const withCopay = copayLine(lines.map((line) => (refusal(line, terms) === undefined ? line.copayCents : 0)));
  let after = limits;
  const paid: RemittanceLine[] = [];
  for (const [at, line] of lines.entries()) {
    const refused = refusal(line, terms);
    if (refused !== undefined) {
      paid.push(denied(line.code, line.billedCents, refused.group, refused.code));
      continue;
    }
    const { remittance, deductible, patient } = payLine(at === withCopay ? line : withoutCopay(line), terms, after);
    after = {
      deductibleLeft: less(after.deductibleLeft, deductible),
      outOfPocketLeft: less(after.outOfPocketLeft, patient),
    };
    paid.push(remittance);
  }
  return { lines: paid, after };
}

/** What is left of a limit after an amount has counted towards it, for the person and for the family. */
export function less({ personCents, familyCents, form }: Limit, cents: number): Limit {
  return {
    form,
    ...(personCents === undefined ? {} : { personCents: Math.max(0, personCents - cents) }),
    ...(familyCents === undefined ? {} : { familyCents: Math.max(0, familyCents - cents) }),
  };
}

function refusal(line: PricedLine, terms: Terms): { group: 'PR' | 'CO'; code: string } | undefined {
  if (line.includedInAnother) return { group: 'CO', code: '97' };
  if (!line.medicallyNeeded) return { group: 'CO', code: '50' };
  const outside = terms.network === 'out-of-network' && !terms.outOfNetworkBenefits && !terms.protected;
  return line.covered && !outside ? undefined : { group: 'PR', code: '96' };
}

function copayLine(copays: readonly number[]): number {
  const highest = Math.max(0, ...copays);
  return highest === 0 ? -1 : copays.indexOf(highest);
}

function withoutCopay(line: PricedLine): PricedLine {
  if (line.copayCents === 0 || line.copayIs === 'added') return { ...line, copayCents: 0 };
  return {
    ...line,
    copayCents: 0,
    coinsurancePercent: 0,
    deductibleApplies: line.copayIs === 'after-deductible' && line.deductibleApplies,
  };
}

function payLine(line: PricedLine, terms: Terms, limits: Limits) {
  const { code, billedCents, otherPayerPaidCents: before } = line;
  const balanceBillable = terms.network === 'out-of-network' && !terms.protected;
  const alone = costShare({
    billedCents,
    allowedCents: line.allowedCents,
    covered: true,
    balanceBillable,
    deductible: { applies: line.deductibleApplies, left: limits.deductibleLeft },
    coinsurancePercent: line.coinsurancePercent,
    copayCents: line.copayCents,
    copayIs: line.copayIs,
    outOfPocketLeft: limits.outOfPocketLeft,
  });
  const allowed = alone.plan + alone.patient;
  const paid =
    before === undefined
      ? alone.plan
      : secondaryPays({
          allowedCents: allowed,
          primaryPaidCents: before,
          secondaryAloneCents: alone.plan,
          method: terms.coordination,
        });
  const other = Math.min(before ?? 0, billedCents);
  const patient = Math.max(0, allowed - other - paid);
  const deductible = Math.min(alone.deductible, patient);
  const copay = Math.min(alone.copay, patient - deductible);
  const remittance: RemittanceLine = {
    code,
    billedCents,
    paidCents: paid,
    adjustments: kept([
      { group: 'PR', code: '1', cents: deductible },
      { group: 'PR', code: '2', cents: patient - deductible - copay },
      { group: 'PR', code: '3', cents: copay },
      { group: balanceBillable ? 'PR' : 'CO', code: '45', cents: billedCents - paid - patient - other },
      { group: 'OA', code: '23', cents: other },
    ]),
  };
  return { remittance, deductible, patient };
}
