import { dollars } from '../../../practice/money';
import type { Authority } from '../../authority';
import { law, regulator } from '../../cite';
import type { JudgeContext } from '../../situation/context';
import type { TimeOfService } from '../../situation/desk-money';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { costShare } from '../share/cost-share';
import { deskRules } from './desk.rules';

interface Nothing {
  readonly why: string;
  readonly authority: readonly Authority[];
}

const exemptions: Readonly<Record<Exclude<TimeOfService['exempt'], 'no'>, Nothing>> = {
  qmb: {
    why: 'A Qualified Medicare Beneficiary is asked for no Medicare share by anybody.',
    authority: [regulator('CMS: prohibition on billing Qualified Medicare Beneficiaries')],
  },
  'medicaid-exempt': { why: 'An exempt Medicaid member owes no share.', authority: [law('42 CFR 447.56')] },
  'workers-comp': {
    why: 'A work injury is billed to the carrier; the health card stays in the wallet.',
    authority: [regulator('Workers’ compensation fee schedules')],
  },
};
const preventive: Nothing = {
  why: 'The plan waives the copay of a preventive visit.',
  authority: [law('42 USC 300gg-13 (preventive services)')],
};

/** What the desk collects at check-in: the line of the card for this kind of visit; an estimate only where the policy collects it. @source INS-17, INS-01 */
export function judgeTimeOfService(situation: TimeOfService, context: JudgeContext): Verdict[] {
  const { visit, exempt, preventiveFree } = situation;
  if (exempt !== 'no') return [nothing(exemptions[exempt], situation, context)];
  if (visit === 'emergency')
    return [
      verdictOf(deskRules['coverage.time-of-service'], context, {
        verdict: 'computed',
        severity: 'none',
        amount: 0,
        figures: { copay: situation.copays.emergencyCents ?? 0, estimate: 0 },
        order: ['care first'],
        basis: 'In an emergency nothing is collected before care.',
        betterAct: 'Bring the nurse; the copay is billed, or asked for when all is over.',
      }),
    ];
  if (visit === 'preventive' && preventiveFree) return [nothing(preventive, situation, context)];
  const copay = lineOf(situation);
  return [copay === undefined ? asked(situation, context) : due(copay, situation, context)];
}

function lineOf({ visit, copays }: TimeOfService): number | undefined {
  switch (visit) {
    case 'specialist':
      return copays.specialistCents;
    case 'urgent-care':
      return copays.urgentCareCents;
    default:
      return copays.primaryCents;
  }
}

function nothing({ why, authority }: Nothing, { copays }: TimeOfService, context: JudgeContext): Verdict {
  const printed = Object.values(copays).some((cents) => (cents ?? 0) > 0);
  return verdictOf(deskRules['coverage.time-of-service'], context, {
    verdict: 'computed',
    severity: 'none',
    amount: 0,
    figures: { copay: 0, estimate: 0 },
    authority,
    basis: `${why}${printed ? ' What is printed on the card does not count here.' : ''}`,
    betterAct: 'Ask for nothing, and give back what was taken.',
  });
}

function asked({ visit }: TimeOfService, context: JudgeContext): Verdict {
  return verdictOf(deskRules['coverage.time-of-service'], context, {
    verdict: 'needs',
    severity: 'none',
    basis: 'The line for this kind of visit was not read.',
    needs: [`What do the card and the payer’s answer say for ${visit.replace('-', ' ')}?`],
    betterAct: 'Never take another line in its place.',
  });
}

function due(copay: number, situation: TimeOfService, context: JudgeContext): Verdict {
  const estimate = estimateOf(copay, situation);
  const collected = context.settings.coverage.collectEstimates ? copay + estimate : copay;
  return verdictOf(deskRules['coverage.time-of-service'], context, {
    verdict: 'computed',
    severity: 'none',
    amount: collected,
    figures: { copay, estimate },
    basis: `Copay of ${dollars(copay)}${estimate > 0 ? `; ${dollars(estimate)} more is an estimate of deductible and coinsurance, ${context.settings.coverage.collectEstimates ? 'collected' : 'told, and billed once the plan has answered'}` : ''}.`,
    betterAct: `Say “Your copay today is ${dollars(copay)}; card or cash?”, and give a receipt.`,
  });
}

/** Deductible and coinsurance of the contract price, where there is no copay instead of them. */
function estimateOf(copay: number, { allowedCents, deductibleLeftCents, coinsurancePercent }: TimeOfService): number {
  if (allowedCents === undefined || copay > 0) return 0;
  return costShare({
    billedCents: allowedCents,
    allowedCents,
    covered: true,
    balanceBillable: false,
    deductible: { applies: true, left: { form: 'embedded', personCents: deductibleLeftCents } },
    coinsurancePercent,
    copayCents: 0,
    copayIs: 'instead',
    outOfPocketLeft: { form: 'embedded' },
  }).patient;
}
