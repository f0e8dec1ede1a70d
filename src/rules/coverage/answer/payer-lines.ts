import type { Coverage, Plan } from '../../../practice/coverage';
import { dollars } from '../../../practice/money';
import { type BenefitLine, informationOf } from './benefit-line';

/** Service types that the practice asks for: the plan in general, and an office visit. */
const general = '30';
const officeVisit = '98';

/** How a copay line says which visit it is for, beside the service type. */
export const visitKinds = { primary: 'PRIMARY CARE', specialist: 'SPECIALIST', preventive: 'PREVENTIVE' } as const;

/**
 * The benefit lines a payer sends for a coverage in force: the plan, copays by kind of visit, the deductible of the year
 * and what is left of it, coinsurance, and whether specialists want a referral. They say what holds inside the network,
 * not whether this practice is in it.
 * @source INS-03, INS-04
 */
export function payerLines(
  plan: Plan,
  { deductibleMetCents = 0 }: Pick<Coverage, 'deductibleMetCents'>,
): BenefitLine[] {
  // A plan that takes a share of every visit has no copay line for it: nothing is not the same as a copay of nothing.
  const copays = plan.coinsurancePercent === 0 || plan.copay.primary > 0;
  const copay = (kind: string, cents: number) =>
    line('B', { services: [officeVisit], plan: kind, period: '27', cents, authorization: 'N' });
  return [
    line('1', { services: [general], plan: plan.name.toUpperCase(), network: '' }),
    ...(copays
      ? [copay(visitKinds.primary, plan.copay.primary), copay(visitKinds.specialist, plan.copay.specialist)]
      : []),
    ...(plan.preventiveFree ? [copay(visitKinds.preventive, 0)] : []),
    ...(plan.deductibleCents === 0
      ? []
      : [
          line('C', { level: 'IND', period: '23', cents: plan.deductibleCents }),
          line('C', { level: 'IND', period: '29', cents: Math.max(0, plan.deductibleCents - deductibleMetCents) }),
        ]),
    ...(plan.coinsurancePercent === 0
      ? []
      : [line('A', { period: '27', percentHundredths: plan.coinsurancePercent * 100 })]),
    ...(plan.referralForSpecialist
      ? [line('D', { services: [officeVisit], plan: 'REFERRAL NEEDED FOR SPECIALIST', network: '' })]
      : []),
  ];
}

function line(code: string, about: Partial<BenefitLine>): BenefitLine {
  return {
    code,
    level: '',
    services: [general],
    insuranceType: '',
    plan: '',
    period: '',
    quantityKind: '',
    quantity: '',
    authorization: '',
    network: 'Y',
    ...about,
  };
}

/** What a benefit line says, for somebody who does not read codes. @source INS-04 */
export function sayLine(benefit: BenefitLine): string {
  const about = informationOf(benefit);
  const amount = benefit.cents === undefined ? '' : dollars(benefit.cents);
  const inside =
    benefit.network === 'Y' ? ', inside the network' : benefit.network === 'N' ? ', outside the network' : '';
  switch (about) {
    case 'active':
      return `Cover is in force: ${benefit.plan}`;
    case 'inactive':
      return 'Cover is not in force on this date';
    case 'copay':
      return `Copay for an office visit, ${benefit.plan.toLowerCase()}: ${amount}${inside}`;
    case 'deductible':
      return benefit.period === '29'
        ? `Deductible, what is left for this person: ${amount}${inside}`
        : `Deductible of the whole year for this person: ${amount}${inside}`;
    case 'coinsurance':
      return `The patient’s share after the deductible: ${(benefit.percentHundredths ?? 0) / 100} %${inside}`;
    default:
      return benefit.plan === '' ? about : `${benefit.plan.slice(0, 1)}${benefit.plan.slice(1).toLowerCase()}`;
  }
}
