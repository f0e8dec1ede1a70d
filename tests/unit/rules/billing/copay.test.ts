import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copayDue, splitPlan } from '../../../../src/rules/billing/copay';
import { cedarGrove } from '../../../helpers/cedar-grove';

const plan = (id: string) => cedarGrove.plans.find((each) => each.id === id) ?? cedarGrove.plans[0];
const visit = (id: string) => cedarGrove.visitTypes.find((each) => each.id === id) ?? cedarGrove.visitTypes[0];
const due = (planId: string, visitId: string, exempt?: Parameters<typeof copayDue>[2]) => {
  const [ofPlan, ofVisit] = [plan(planId), visit(visitId)];
  if (!ofPlan || !ofVisit) throw new Error('Cedar Grove has plans and visit types.');
  return copayDue(ofPlan, ofVisit, exempt);
};

describe('the copay due (INS-01, INS-09, INS-17, SCH-29)', () => {
  it.each<[string, number, number]>([
    ['the primary line for a follow-up', due('northstar-ppo', 'follow-up'), 2500],
    ['the specialist line for the dermatologist', due('northstar-ppo', 'derm-consult'), 5000],
    ['nothing for a preventive visit on a plan that waives it', due('northstar-ppo', 'physical'), 0],
    ['the primary line for a preventive visit on a plan that does not', due('bluestem-ppo', 'physical'), 3500],
    ['nothing on a plan with a deductible instead', due('northstar-hdhp', 'follow-up'), 0],
    ['nothing from a Qualified Medicare Beneficiary', due('sunhaven-advantage', 'derm-consult', 'qmb'), 0],
    ['the specialist line of an Advantage plan otherwise', due('sunhaven-advantage', 'derm-consult'), 3500],
    ['nothing for a work injury', due('juniper-epo', 'acute', 'workers-comp'), 0],
  ])('%s', (_, cents, expected) => {
    expect(cents).toBe(expected);
  });
});

describe('a plan in equal parts (BIL-12)', () => {
  it('splits 240 into four sixties, and 250 into four parts of 62.50', () => {
    expect(splitPlan(24_000, 4)).toEqual([6000, 6000, 6000, 6000]);
    expect(splitPlan(25_000, 4)).toEqual([6250, 6250, 6250, 6250]);
    expect(splitPlan(10_001, 3)).toEqual([3335, 3333, 3333]);
  });

  it('adds up to the cent, and no part is below the others but the first above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 36 }), (cents, parts) => {
        const split = splitPlan(cents, parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(cents);
        expect(Math.max(...split) - Math.min(...split)).toBeLessThan(parts);
      }),
    );
  });

  it('refuses less than one part', () => {
    expect(() => splitPlan(1000, 0)).toThrow('at least one part');
  });
});
