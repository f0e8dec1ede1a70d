import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/practice/chart';
import type { Coverage } from '../../../../src/practice/coverage';
import { answerEligibility } from '../../../../src/rules/coverage/answer-eligibility';
import { estimateVisit } from '../../../../src/sim/view/visit-estimate';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';
import { fortyTowns } from '../../../helpers/towns';

const [town] = fortyTowns;
const someChart = Object.values(town?.charts ?? {})[0] as Chart;
const own: Coverage = {
  id: 'c1',
  plan: '',
  memberId: '',
  group: 'G-1',
  subscriber: 'Self',
  effective: '2026-01-01',
  priority: 1,
};

/** What the ledger estimates for a visit on a plan, after the payer was asked or before. */
function estimated(plan: string, type: string, { asked = true, met = 0 } = {}) {
  const prefix = cedarGrove.plans.find(({ id }) => id === plan)?.memberIdPrefix ?? '';
  const coverage = { ...own, plan, memberId: `${prefix}100` };
  const truth = [{ ...coverage, deductibleMetCents: met }];
  const chart = { ...someChart, coverages: [coverage] };
  const answer = answerEligibility({
    mrn: chart.mrn,
    asked: coverage,
    truth,
    plans: cedarGrove.plans,
    on: aTuesday,
    askedAt: 30_000,
  });
  const appointment = {
    id: 'A-1',
    mrn: chart.mrn,
    provider: 'okafor',
    type,
    date: aTuesday,
    start: 32_400,
    minutes: 20,
    status: 'booked' as const,
    note: '',
  };
  return estimateVisit({
    chart,
    appointments: { 'A-1': appointment },
    eligibility: asked ? [answer] : [],
    practice: cedarGrove,
    today: aTuesday,
  });
}

describe('what a visit will cost, as the ledger estimates it (INS-16, INS-17)', () => {
  it('is open until the payer has said that cover is in force', () => {
    expect(estimated('northstar-ppo', 'follow-up', { asked: false })).toMatchObject({ chargeCents: 9500 });
    expect(estimated('northstar-ppo', 'follow-up', { asked: false })?.share).toBeUndefined();
  });

  it('is the copay, where the plan has one, and the plan bears the rest', () => {
    expect(estimated('northstar-ppo', 'follow-up')?.share).toMatchObject({ copay: 2500, deductible: 0, plan: 7000 });
    expect(estimated('meadowlark-hmo', 'derm-consult')?.share).toMatchObject({ copay: 4000, plan: 15_500 });
  });

  it('is what is left of the deductible, and the share after it, on a plan without copays', () => {
    expect(estimated('northstar-hdhp', 'follow-up')?.share).toMatchObject({ copay: 0, deductible: 9500, plan: 0 });
    expect(estimated('northstar-hdhp', 'follow-up', { met: 315_500 })?.share).toMatchObject({
      copay: 0,
      deductible: 4500,
      coinsurance: 1000,
      plan: 4000,
    });
  });

  it('is nothing for a check-up that the plan pays in full', () => {
    expect(estimated('northstar-hdhp', 'physical')?.share).toMatchObject({ patient: 0, plan: 17_500 });
  });
});
