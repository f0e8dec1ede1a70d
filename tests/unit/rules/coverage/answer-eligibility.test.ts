import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/practice/dates';
import {
  answerEligibility,
  type EligibilityInquiry,
  isInForce,
} from '../../../../src/rules/coverage/answer-eligibility';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';

const hmo = {
  id: 'c1',
  plan: 'meadowlark-hmo',
  memberId: 'MLH4410277',
  group: 'G1',
  subscriber: 'Self',
  effective: '2026-01-01',
  priority: 1 as const,
};
const ask = (change: Partial<EligibilityInquiry> = {}) =>
  answerEligibility({
    mrn: 'CG-1',
    asked: hmo,
    on: aTuesday,
    truth: [hmo],
    plans: cedarGrove.plans,
    askedAt: 30_000,
    ...change,
  });

describe('the payer answers as a 271 does (INS-03, INS-04, INS-05)', () => {
  it('active: plan, copays and whether a referral is wanted, but no promise of network', () => {
    expect(ask()).toMatchObject({
      status: 'active',
      plan: 'Meadowlark Neighbor HMO',
      copayCents: { primary: 2000, specialist: 4000 },
      referralRequired: true,
      on: aTuesday,
      askedAt: 30_000,
    });
    expect(ask().note).toContain('Network status is not part');
  });

  it('active on the last covered day, inactive the day after, with the date', () => {
    const truth = [{ ...hmo, ended: aTuesday }];
    expect(ask({ truth }).status).toBe('active');
    expect(ask({ truth, on: addDays(aTuesday, 1) })).toMatchObject({ status: 'inactive', ended: aTuesday });
  });

  it('inactive before it begins', () => {
    expect(ask({ truth: [{ ...hmo, effective: '2027-04-01' }] })).toMatchObject({
      status: 'inactive',
      note: expect.stringContaining('2027-04-01'),
    });
  });

  it('not found when the number is another one, and says which field to look at', () => {
    expect(ask({ asked: { ...hmo, memberId: 'MLH4410278' } })).toMatchObject({
      status: 'not-found',
      note: expect.stringContaining('AAA 75'),
    });
    expect(ask({ asked: { ...hmo, memberId: '4410277' } })).toMatchObject({
      status: 'not-found',
      note: expect.stringContaining('AAA 72'),
    });
    expect(ask({ truth: [] }).status).toBe('not-found');
  });

  it('reads a number past its spaces and dashes (INS-02)', () => {
    expect(ask({ asked: { ...hmo, memberId: 'mlh 441-0277' } }).status).toBe('active');
  });

  it('not found when the person moved to another plan of the same payer', () => {
    expect(ask({ truth: [{ ...hmo, plan: 'meadowlark-pos', memberId: 'MLP4410277' }] }).status).toBe('not-found');
  });

  it('a payer that cannot answer says nothing about coverage', () => {
    const answer = ask({ unavailable: ['Meadowlark Health Plan'] });
    expect(answer).toMatchObject({ status: 'payer-unavailable' });
    expect(answer.plan).toBeUndefined();
    expect(answer.copayCents).toBeUndefined();
  });

  it('an unknown plan is not found', () => {
    expect(ask({ asked: { ...hmo, plan: 'ghost' } }).status).toBe('not-found');
  });

  it('tells what is left of the deductible, never more than the deductible', () => {
    const pos = { ...hmo, plan: 'meadowlark-pos', memberId: 'MLP4410277' };
    expect(ask({ asked: pos, truth: [pos] }).deductibleLeftCents).toBe(75_000);
    expect(ask({ asked: pos, truth: [pos], deductibleLeftCents: 41_250 }).deductibleLeftCents).toBe(41_250);
    expect(ask({ asked: pos, truth: [pos], deductibleLeftCents: 99_999 }).deductibleLeftCents).toBe(75_000);
    expect(ask().deductibleLeftCents).toBeUndefined();
  });

  it('takes the coverage in force where one number had two spells', () => {
    const truth = [
      { ...hmo, effective: '2024-01-01', ended: '2025-12-31' },
      { ...hmo, effective: '2026-06-01' },
    ];
    expect(ask({ truth }).status).toBe('active');
    expect(ask({ truth: truth.toReversed() })).toEqual(ask({ truth }));
    expect(ask({ truth, on: '2026-03-01' }).status).toBe('inactive');
  });

  it('is active exactly on the days in force, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -400, max: 400 }),
        fc.option(fc.integer({ min: 0, max: 700 }), { nil: undefined }),
        (offset, begins, lasts) => {
          const effective = addDays(aTuesday, begins);
          const coverage = { ...hmo, effective, ...(lasts === undefined ? {} : { ended: addDays(effective, lasts) }) };
          const on = addDays(aTuesday, offset);
          const covered = offset >= begins && (lasts === undefined || offset <= begins + lasts);
          expect(isInForce(coverage, on)).toBe(covered);
          expect(ask({ truth: [coverage], on }).status).toBe(covered ? 'active' : 'inactive');
        },
      ),
    );
  });
});
