import { dollars } from '../../../practice/money';
import { feeOn } from '../../../practice/procedures.schema';
import { left, type Limit } from '../../coverage/share/cost-share';
import type { Adjudication } from '../../situation/adjudication';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { routeDenial } from '../remittance/denials';
import { payLines, type PricedLine } from './pay-lines';
import { hurdleOf } from './reasons';
import { denied, type RemittanceLine, together, under } from './remittance';
import { adjudicationRules } from './rules';

/** What a payer answers to a claim; `order` lists the groups and reasons of the remittance, the patient’s first. */
export function judgeAdjudication(claim: Adjudication, context: JudgeContext): Verdict[] {
  const { denial, ask } = hurdleOf({
    ...claim.payer,
    dateOfService: claim.dateOfService,
    received: claim.received,
    otherPayerAnswered: claim.lines.every(({ otherPayerPaidCents }) => otherPayerPaidCents !== undefined),
  });
  if (denial !== undefined)
    return [
      remitted(
        claim,
        claim.lines.map(({ code, billedCents }) => denied(code, billedCents, 'CO', denial)),
        context,
      ),
    ];
  const lines = priced(claim, context);
  const needs = [...(ask === undefined ? [] : [ask]), ...unsaid(claim, lines)];
  if (needs.length > 0) {
    return [
      verdictOf(adjudicationRules['billing.adjudication'], context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What decides at the payer was not said.',
        needs,
        betterAct: 'Read it from the payer’s answer, the contract or the claim; guess nothing.',
      }),
    ];
  }
  const { payer, network } = claim;
  const answer = payLines(
    lines.map((line) => ({ ...line, allowedCents: line.allowedCents ?? line.billedCents })),
    {
      ...claim,
      network: network === 'out-of-network' ? network : 'in-network',
      coordination: payer.coordination === 'non-duplication' ? payer.coordination : 'standard',
    },
    { deductibleLeft: limitOf(claim.deductibleLeft), outOfPocketLeft: limitOf(claim.outOfPocketLeft) },
  );
  return [remitted(claim, answer.lines, context)];
}

type GivenLine = Omit<PricedLine, 'allowedCents'> & { readonly allowedCents?: number | undefined };

function priced({ lines, feeSchedule, dateOfService }: Adjudication, context: JudgeContext): GivenLine[] {
  return lines.map((line) => ({
    ...line,
    allowedCents:
      line.allowedCents ??
      (feeSchedule === undefined
        ? undefined
        : feeOn(context.fees ?? [], { plan: feeSchedule, code: line.code }, dateOfService)?.allowedCents),
  }));
}

function unsaid(claim: Adjudication, lines: readonly GivenLine[]): string[] {
  const outside = claim.network === 'out-of-network' && !claim.outOfNetworkBenefits && !claim.protected;
  const payable = lines.filter((line) => line.covered && line.medicallyNeeded && !line.includedInAnother && !outside);
  const deductible = payable.some(
    (line) => line.deductibleApplies && !(line.copayIs === 'instead' && line.copayCents > 0),
  );
  const second = payable.some(({ otherPayerPaidCents }) => otherPayerPaidCents !== undefined);
  return [
    ...(claim.network === 'unknown' ? ['Is this clinician, at this place, in the network of exactly this plan?'] : []),
    ...payable
      .filter(({ allowedCents }) => allowedCents === undefined)
      .map(({ code }) => `What does the plan allow for ${code}?`),
    ...(deductible && left(limitOf(claim.deductibleLeft)) === undefined ? ['How much of the deductible is left?'] : []),
    ...(second && claim.payer.coordination === 'unknown'
      ? ['Does the second plan coordinate in the standard way, or is it a non-duplication plan?']
      : []),
  ];
}

function remitted(claim: Adjudication, lines: readonly RemittanceLine[], context: JudgeContext): Verdict {
  const total = together(lines);
  const figures = { ...figuresOf(total), ...(lines.length > 1 ? byLine(lines) : {}) };
  const refused = total.adjustments
    .map((each) => ({ ...each, route: routeDenial(each.group, each.code) }))
    .find(({ group, code }) => group !== 'OA' && !['1', '2', '3', '45'].includes(code));
  const route = refused?.route === 'group decides' ? undefined : refused?.route;
  const rule = adjudicationRules[route?.remembered ? 'billing.adjudication-house' : 'billing.adjudication'];
  const order = total.adjustments.map(({ group, code }) => `${group}-${code}`);
  if (refused !== undefined && route !== undefined) {
    return verdictOf(rule, context, {
      verdict: 'route',
      severity: 'none',
      amount: figures.patient,
      figures,
      order,
      basis: `${refused.group}-${refused.code}: ${route.means}. ${dollars(figures.paid)} of ${dollars(total.billedCents)} is paid.`,
      routeTo: route.routeTo === 'nobody' ? 'biller' : route.routeTo,
      betterAct: route.act,
    });
  }
  return verdictOf(rule, context, {
    verdict: 'computed',
    severity: 'none',
    amount: figures.patient,
    figures,
    order,
    basis: `Of ${dollars(total.billedCents)} billed ${dollars(figures.paid)} is paid, ${dollars(figures.patient)} is the patient’s, ${dollars(figures.contractual)} is written off${figures.balance > 0 ? `, and ${dollars(figures.balance)} more may be balance-billed` : ''}.`,
    betterAct: claim.lines.some(({ otherPayerPaidCents }) => otherPayerPaidCents !== undefined)
      ? 'Post it, and bill the patient what is left after both payers.'
      : 'Post it; bill the next payer if there is one, the patient after the last.',
  });
}

function figuresOf(total: Omit<RemittanceLine, 'code'>) {
  const notCovered = under(total, 'PR', '96');
  const balance = under(total, 'PR', '45');
  return {
    billed: total.billedCents,
    allowed: total.paidCents + under(total, 'PR', '1', '2', '3') + under(total, 'OA', '23'),
    paid: total.paidCents,
    patient: under(total, 'PR') - balance,
    deductible: under(total, 'PR', '1'),
    coinsurance: under(total, 'PR', '2'),
    copay: under(total, 'PR', '3'),
    notCovered,
    balance,
    contractual: under(total, 'CO', '45'),
    denied: under(total, 'CO') - under(total, 'CO', '45'),
    other: under(total, 'OA') + under(total, 'PI'),
  };
}

function byLine(lines: readonly RemittanceLine[]): Record<string, number> {
  return Object.fromEntries(
    lines.flatMap((line, at) => [
      [`line${at + 1}Paid`, line.paidCents],
      [`line${at + 1}Patient`, under(line, 'PR') - under(line, 'PR', '45')],
      [`line${at + 1}Contractual`, under(line, 'CO', '45')],
    ]),
  );
}

function limitOf({ personCents, familyCents, form }: Adjudication['deductibleLeft']): Limit {
  return {
    form,
    ...(personCents === undefined ? {} : { personCents }),
    ...(familyCents === undefined ? {} : { familyCents }),
  };
}
