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

  it('in benefit lines that say what the answer says, and that our own reader reads alike', () => {
    const { lines, copayCents } = ask();
    expect(lines.map(({ segment }) => segment)).toEqual([
      'EB*1**30**MEADOWLARK NEIGHBOR HMO',
      'EB*B**98**PRIMARY CARE*27*20****N*Y',
      'EB*B**98**SPECIALIST*27*40****N*Y',
      'EB*B**98**PREVENTIVE*27*0****N*Y',
      'EB*D**98**REFERRAL NEEDED FOR SPECIALIST',
    ]);
    expect(lines[2]?.says).toBe('Copay for an office visit, specialist: $40.00, inside the network');
    expect(copayCents).toEqual({ primary: 2000, specialist: 4000 });
  });

  it('of a plan with a deductible: the year’s, what is left of it, and the share after it', () => {
    const saver = { ...hmo, plan: 'northstar-hdhp', memberId: 'NSS1', deductibleMetCents: 278_750 };
    expect(ask({ asked: saver, truth: [saver] }).lines.map(({ segment }) => segment)).toEqual(
      expect.arrayContaining([
        'EB*C*IND*30***23*3200*****Y',
        'EB*C*IND*30***29*412.5*****Y',
        'EB*A**30***27**0.2****Y',
      ]),
    );
  });

  it('of nobody known: the AAA segment, and never a benefit line', () => {
    expect(ask({ truth: [] }).lines).toEqual([
      {
        segment: 'AAA*N**75*C',
        says: 'subscriber not found; compare number, name and date of birth with the card.',
      },
    ]);
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
    const met = (deductibleMetCents: number) => ask({ asked: pos, truth: [{ ...pos, deductibleMetCents }] });
    expect(met(33_750).deductibleLeftCents).toBe(41_250);
    expect(met(75_000).deductibleLeftCents).toBe(0);
    expect(met(99_999).deductibleLeftCents).toBe(0);
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
