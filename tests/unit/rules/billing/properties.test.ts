import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCopay } from '../../../../src/rules/billing/judge-copay';
import { copayCaseSchema } from '../../../../src/rules/situation/coverage';
import { byRule, expectShowable, rankOf, underCedarGrove } from '../../../helpers/described-cases';

const draft = fc.record({
  dueCents: fc.constantFrom(0, 2500, 5000),
  collectedCents: fc.constantFrom(0, 2500, 5000),
  asked: fc.boolean(),
  amountSaid: fc.boolean(),
  private: fc.boolean(),
  saysCannotPay: fc.boolean(),
  offered: fc.subarray(['payment-plan', 'pay-later', 'hardship-form', 'manager']),
  plan: fc.constantFrom(undefined, { cents: 5000, parts: 2 }, { cents: 5000, parts: 9 }),
  waived: fc.boolean(),
  turnedAway: fc.boolean(),
  urgentNeed: fc.boolean(),
  exempt: fc.constantFrom('no', 'qmb', 'preventive'),
  receipt: fc.boolean(),
  arrived: fc.boolean(),
});
const judge = (of: object) => judgeCopay(copayCaseSchema.parse({ question: 'copay', ...of }), underCedarGrove);

describe('whatever was done about money', () => {
  it('is judged alike every time, and every verdict can be shown (INS-17, COM-26)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const verdicts = judge(of);
        expect(judge(of)).toEqual(verdicts);
        for (const verdict of verdicts) expectShowable(verdict);
      }),
    );
  });

  it('privacy, a receipt and one more way to pay never make it worse (COM-26)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const before = byRule(judge(of));
        const after = byRule(
          judge({ ...of, private: true, receipt: true, amountSaid: true, offered: [...of.offered, 'hardship-form'] }),
        );
        for (const [rule, short] of Object.entries(before))
          expect(rankOf(after[rule]), rule).toBeLessThanOrEqual(rankOf(short));
      }),
    );
  });

  it('nothing is ever owed by, or rightly taken from, the exempt (INS-09, INS-17)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        const said = byRule(judge({ ...of, exempt: 'qmb' }));
        expect(said['billing.copay-asked']).toBeUndefined();
        expect(said['billing.exempt'] === 'breach serious').toBe(of.collectedCents > 0);
      }),
    );
  });

  it('letting a copay go at the desk is a serious breach, whoever asks (BIL-15)', () => {
    fc.assert(
      fc.property(draft, (of) => {
        expect(byRule(judge({ ...of, exempt: 'no', waived: true }))['billing.no-waiving']).toBe('breach serious');
      }),
    );
  });
});
