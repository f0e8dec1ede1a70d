import { dollars } from '../../../practice/money';
import { valueOn } from '../../../practice/values.schema';
import type { JudgeContext } from '../../situation/context';
import type { CostShareCase, SecondaryCase } from '../../situation/cost-share';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { type Benefit, type CostShare, costShare, left, secondaryPays } from './cost-share';
import { shareRules } from './rules';

const estimate = 'Say it as an estimate, in writing: the plan’s own statement decides.';

/** What a patient owes for one service, and who bears the rest. What decides and was not said is asked for. */
export function judgeCostShare(situation: CostShareCase, context: JudgeContext): Verdict[] {
  const benefit = benefitOf(situation, context);
  if (situation.exempt !== 'no') return [exempt(situation, benefit, context)];
  if ('needs' in benefit) {
    return [
      verdictOf(shareRules['coverage.cost-share'], context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What decides the share was not said.',
        needs: benefit.needs,
        betterAct: 'Read it from the payer’s answer for the date of service, or ask the biller.',
      }),
    ];
  }
  const share = costShare(benefit);
  const limited = left(benefit.outOfPocketLeft) === share.patient && share.patient > 0;
  return [
    verdictOf(shareRules['coverage.cost-share'], context, {
      verdict: 'computed',
      severity: 'none',
      amount: share.patient,
      figures: { ...share },
      basis: [
        benefit.covered
          ? `Of ${dollars(Math.min(benefit.billedCents, benefit.allowedCents))} allowed, ${dollars(share.deductible)} deductible, ${dollars(share.coinsurance)} coinsurance and ${dollars(share.copay)} copay are the patient’s.`
          : 'The plan does not cover it: the whole charge is the patient’s, who has to know that before choosing it.',
        ...(limited ? ['The out-of-pocket limit is reached with it.'] : []),
        ...(share.balance > 0 ? [`${dollars(share.balance)} more may be balance-billed.`] : []),
        ...(situation.medicare ? [medicareYear(situation, context)] : []),
      ].join(' '),
      betterAct: estimate,
    }),
  ];
}

function exempt({ exempt: why }: CostShareCase, benefit: Benefit | Unsaid, context: JudgeContext): Verdict {
  const said = {
    no: '',
    qmb: 'A Qualified Medicare Beneficiary is billed no Medicare cost share by anybody.',
    'medicaid-exempt': 'An exempt Medicaid member owes no cost share.',
    preventive: 'The plan waives the share for preventive visits.',
    'workers-comp': 'A work injury is paid by the carrier under its fee schedule, without copay or balance bill.',
  }[why];
  return verdictOf(shareRules['coverage.no-share'], context, {
    verdict: 'computed',
    severity: 'none',
    amount: 0,
    ...('needs' in benefit ? {} : { figures: exemptFigures(why, benefit) }),
    basis: said,
    betterAct: 'Ask for nothing, and give back what was taken.',
  });
}

/** The plan of a Qualified Medicare Beneficiary pays no more for that; the share goes to Medicaid or is written off. */
function exemptFigures(why: CostShareCase['exempt'], benefit: Benefit): Record<keyof CostShare, number> {
  const would = costShare({ ...benefit, balanceBillable: false });
  const plan = would.plan + (why === 'qmb' ? 0 : would.patient);
  const adjustment = benefit.billedCents - plan;
  return { deductible: 0, coinsurance: 0, copay: 0, notCovered: 0, patient: 0, plan, adjustment, balance: 0 };
}

interface Unsaid {
  readonly needs: readonly string[];
}

function benefitOf(situation: CostShareCase, context: JudgeContext): Benefit | Unsaid {
  const { covered, network, billedCents } = situation;
  const allowed = situation.allowedCents ?? (covered ? undefined : billedCents);
  const medicare = situation.medicare ? medicareTerms(situation, context) : undefined;
  const deductible: GivenLimit =
    medicare === undefined || medicare === 'unknown' ? situation.deductibleLeft : medicare.deductible;
  const charged = situation.copayCents > 0 && situation.copayIs === 'instead';
  const needs = [
    ...(allowed === undefined ? ['What does the contract, or the plan, allow for this service?'] : []),
    ...(network === 'unknown' ? ['Is this clinician, at this place, in the network of exactly this plan?'] : []),
    ...(medicare === 'unknown' ? ['What are this year’s Medicare deductible and coinsurance?'] : []),
    ...(situation.medicare && situation.deductibleMetCents === undefined
      ? ['How much of this year’s Medicare deductible has been met?']
      : []),
    ...(covered && situation.deductibleApplies && !charged && leftUnknown(deductible)
      ? ['How much of the deductible is left?']
      : []),
  ];
  if (needs.length > 0 || allowed === undefined || medicare === 'unknown') return { needs };
  return {
    billedCents,
    allowedCents: allowed,
    covered,
    balanceBillable: network === 'out-of-network' && !situation.protected,
    deductible: {
      applies: situation.deductibleApplies,
      left: limitOf(deductible),
    },
    coinsurancePercent: medicare?.coinsurance ?? situation.coinsurancePercent,
    copayCents: situation.copayCents,
    copayIs: situation.copayIs,
    outOfPocketLeft: limitOf(situation.outOfPocketLeft),
  };
}

type GivenLimit = CostShareCase['deductibleLeft'];

function leftUnknown({ personCents, familyCents, form }: GivenLimit): boolean {
  return form === 'aggregate' ? familyCents === undefined : personCents === undefined && familyCents === undefined;
}

function limitOf({ personCents, familyCents, form }: GivenLimit): Benefit['outOfPocketLeft'] {
  return {
    form,
    ...(personCents === undefined ? {} : { personCents }),
    ...(familyCents === undefined ? {} : { familyCents }),
  };
}

function medicareTerms(situation: CostShareCase, context: JudgeContext) {
  const on = situation.dateOfService ?? context.date;
  const deductible = valueOn(context.values ?? [], 'medicare-part-b-deductible', on);
  const coinsurance = valueOn(context.values ?? [], 'medicare-part-b-coinsurance', on);
  if (!deductible || !coinsurance) return 'unknown' as const;
  return {
    deductible: {
      form: 'embedded' as const,
      personCents: Math.max(0, deductible.is - (situation.deductibleMetCents ?? 0)),
    },
    coinsurance: coinsurance.is,
  };
}

function medicareYear(situation: CostShareCase, context: JudgeContext): string {
  const value = valueOn(context.values ?? [], 'medicare-part-b-deductible', situation.dateOfService ?? context.date);
  if (!value) return '';
  const late = value.recheckBy < (situation.dateOfService ?? context.date);
  return `Reckoned with the Medicare values of ${value.from.slice(0, 4)}${late ? `, which were to be looked up anew by ${value.recheckBy}` : ''}.`;
}

/** What a second payer adds, by how its plan coordinates. */
export function judgeSecondary(situation: SecondaryCase, context: JudgeContext): Verdict[] {
  const rule = shareRules['coverage.secondary-payment'];
  const { method } = situation;
  if (method === 'unknown') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'How the second plan coordinates decides, and was not said.',
        needs: ['Does the second plan coordinate in the standard way, or is it a non-duplication plan?'],
        betterAct: 'Ask the second plan, and promise the patient nothing until then.',
      }),
    ];
  }
  const amount = secondaryPays({ ...situation, method });
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      amount,
      figures: {
        patient: situation.allowedCents - Math.min(situation.primaryPaidCents, situation.allowedCents) - amount,
      },
      basis:
        method === 'standard'
          ? `The second payer adds what it would have paid alone, up to what was left: ${dollars(amount)}.`
          : `A non-duplication plan adds only what it would have paid beyond the first: ${dollars(amount)}.`,
      betterAct: 'Bill the second payer with the first payer’s explanation of benefits, the patient after both.',
    }),
  ];
}
