import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBooking } from '../../../../src/rules/scheduling/judge-booking';
import { bookingSchema } from '../../../../src/rules/situation/scheduling';
import { byRule, expectShowable, rankOf, underCedarGrove } from '../../../helpers/described-cases';

const draft = fc.record({
  act: fc.constantFrom('book', 'move', 'cancel', 'none'),
  visitType: fc.constant('follow-up'),
  rightTypes: fc.subarray(['follow-up', 'physical']),
  minutesNeeded: fc.constantFrom(0, 20, 40),
  minutesBooked: fc.constantFrom(undefined, 20, 40),
  slot: fc.constantFrom(undefined, { provider: 'okafor', date: '2027-03-16', start: 50_400 }),
  providerFree: fc.boolean(),
  inTemplate: fc.boolean(),
  blockedBy: fc.constantFrom(undefined, 'Lunch'),
  wanted: fc.record({
    days: fc.subarray([2, 3]),
    providers: fc.subarray(['okafor', 'tran']),
    mustProvider: fc.boolean(),
  }),
  fittingSlots: fc.constantFrom(undefined, 0, 3),
  oldKept: fc.boolean(),
  readBack: fc.boolean(),
  symptomsPending: fc.boolean(),
  offered: fc.boolean(),
  referral: fc.constantFrom('not-needed', 'on-file', 'asked', 'missing', 'missing-told'),
});
const judge = (of: object) => judgeBooking(bookingSchema.parse({ question: 'booking', ...of }), underCedarGrove);

describe('whatever is booked', () => {
  it('is judged alike every time, and every verdict can be shown (SCH-01, SCH-15)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const verdicts = judge(of);
        expect(judge(of)).toEqual(verdicts);
        for (const verdict of verdicts) expectShowable(verdict);
      }),
    );
  });

  it('a block, a visit or closed hours are never a valid time (SCH-08, SCH-14)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const said = byRule(judge({ ...of, act: 'book' }))['scheduling.valid-slot'];
        expect(said === 'met').toBe(of.providerFree && of.inTemplate && of.blockedBy === undefined);
      }),
    );
  });

  it('reading back and asking for the referral never make it worse (SCH-15, SCH-23)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const before = byRule(judge(of));
        const after = byRule(
          judge({ ...of, readBack: true, ...(of.referral === 'not-needed' ? {} : { referral: 'asked' }) }),
        );
        for (const [rule, short] of Object.entries(before))
          expect(rankOf(after[rule]), rule).toBeLessThanOrEqual(rankOf(short));
      }),
    );
  });

  it('booking before the nurse has heard is always a critical failure (SCH-12)', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom('book', 'move'), (of, act) => {
        expect(byRule(judge({ ...of, act, symptomsPending: true }))['scheduling.nurse-first']).toBe('breach critical');
      }),
    );
  });
});
