import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addUp } from '../../../../src/rules/billing/remittance/balance';
import { splitPlan } from '../../../../src/rules/billing/copay';
import { costShare } from '../../../../src/rules/coverage/share/cost-share';

const cents = fc.integer({ min: 0, max: 300_000 });

test('the remittance of any cost share in the network adds up (BIL-09, INS-16)', () => {
  fc.assert(
    fc.property(
      cents,
      cents,
      cents,
      fc.integer({ min: 0, max: 100 }),
      (billedCents, allowedCents, personCents, percent) => {
        const share = costShare({
          billedCents,
          allowedCents,
          covered: true,
          balanceBillable: false,
          deductible: { applies: true, left: { form: 'embedded', personCents } },
          coinsurancePercent: percent,
          copayCents: 0,
          copayIs: 'instead',
          outOfPocketLeft: { form: 'embedded' },
        });
        const sum = addUp({
          billedCents,
          paidCents: share.plan,
          adjustments: [
            { group: 'PR', code: '1', cents: share.deductible },
            { group: 'PR', code: '2', cents: share.coinsurance },
            { group: 'CO', code: '45', cents: share.adjustment },
          ],
        });
        expect(sum).toMatchObject({
          difference: 0,
          patient: share.patient,
          allowed: Math.min(billedCents, allowedCents),
        });
      },
    ),
    { seed: 20270309 },
  );
});

test('the parts of a plan are what is owed, and differ by what does not divide (BIL-12)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 12 }), (owed, parts) => {
      const split = splitPlan(owed, parts);
      expect(split.reduce((total, part) => total + part, 0)).toBe(owed);
      expect(Math.max(...split) - Math.min(...split)).toBeLessThan(parts);
    }),
    { seed: 20270309 },
  );
});
