import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEligibility } from '../../../../src/rules/coverage/judge-eligibility';
import { eligibilityCaseSchema } from '../../../../src/rules/situation/coverage';
import { byRule, expectShowable, rankOf, underCedarGrove } from '../../../helpers/described-cases';

const draft = fc.record({
  for: fc.constantFrom('check-in', 'booking', 'referral'),
  checked: fc.boolean(),
  checkedFor: fc.constantFrom(undefined, '2027-03-09', '2027-04-01'),
  answer: fc.constantFrom('active', 'inactive', 'not-found', 'payer-unavailable', 'none'),
  wouldAnswer: fc.constantFrom('active', 'inactive'),
  cardAsked: fc.boolean(),
  otherCoverageAsked: fc.boolean(),
  newCoverageOnRecord: fc.boolean(),
  newCoverageChecked: fc.boolean(),
  told: fc.boolean(),
  toldUninsured: fc.boolean(),
  wayOn: fc.subarray(['self-pay-estimate', 'new-card-later', 'reschedule', 'call-payer', 'asked-biller']),
  turnedAway: fc.boolean(),
  urgentNeed: fc.boolean(),
  arrived: fc.boolean(),
  referral: fc.constantFrom('not-needed', 'on-file', 'asked', 'missing', 'missing-told'),
  referralChecked: fc.boolean(),
});
const judge = (of: object) =>
  judgeEligibility(eligibilityCaseSchema.parse({ question: 'eligibility', ...of }), underCedarGrove);

describe('whatever was done about coverage', () => {
  it('is judged alike every time, and every verdict can be shown (INS-03, INS-24)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const verdicts = judge(of);
        expect(judge(of)).toEqual(verdicts);
        for (const verdict of verdicts) expectShowable(verdict);
      }),
    );
  });

  it('telling, asking and another way on never make it worse (INS-24)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const before = byRule(judge(of));
        const more = {
          ...of,
          told: true,
          cardAsked: true,
          otherCoverageAsked: true,
          referralChecked: true,
          wayOn: [...of.wayOn, 'self-pay-estimate'],
        };
        const after = byRule(judge(more));
        for (const [rule, short] of Object.entries(before))
          expect(rankOf(after[rule]), rule).toBeLessThanOrEqual(rankOf(short));
      }),
    );
  });

  it('sending somebody away in urgent need is always a critical failure (COM-12, INS-24)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        expect(byRule(judge({ ...of, turnedAway: true, urgentNeed: true }))['coverage.not-turned-away']).toBe(
          'breach critical',
        );
      }),
    );
  });
});
