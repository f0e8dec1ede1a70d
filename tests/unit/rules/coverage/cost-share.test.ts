import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Benefit, costShare, left, secondaryPays } from '../../../../src/rules/coverage/share/cost-share';

const cents = fc.integer({ min: 0, max: 500_000 });
const maybe = fc.option(cents, { nil: undefined });
const limit = fc
  .record({ person: maybe, family: maybe, form: fc.constantFrom('embedded', 'aggregate') })
  .map(({ person, family, form }) => ({
    form,
    ...(person === undefined ? {} : { personCents: person }),
    ...(family === undefined ? {} : { familyCents: family }),
  }));
const benefit: fc.Arbitrary<Benefit> = fc.record({
  billedCents: cents,
  allowedCents: cents,
  covered: fc.boolean(),
  balanceBillable: fc.boolean(),
  deductible: fc.record({ applies: fc.boolean(), left: limit }),
  coinsurancePercent: fc.integer({ min: 0, max: 100 }),
  copayCents: fc.constantFrom(0, 1, 2500, 60_000),
  copayIs: fc.constantFrom('instead', 'after-deductible', 'added'),
  outOfPocketLeft: limit,
});

test('patient, plan, adjustment and balance are what was billed, to the cent, and none is below nothing (INS-16)', () => {
  fc.assert(
    fc.property(benefit, (of) => {
      const share = costShare(of);
      expect(share.patient + share.plan + share.adjustment + share.balance).toBe(of.billedCents);
      expect(share.deductible + share.coinsurance + share.copay + share.notCovered).toBe(share.patient);
      for (const part of Object.values(share)) expect(part).toBeGreaterThanOrEqual(0);
    }),
    { seed: 20260615, numRuns: 400 },
  );
});

test('nobody owes more than is left out of pocket, nor a balance where none may be billed (INS-16, INS-13)', () => {
  fc.assert(
    fc.property(benefit, (of) => {
      const share = costShare({ ...of, covered: true, balanceBillable: false });
      expect(share.patient).toBeLessThanOrEqual(left(of.outOfPocketLeft) ?? of.billedCents);
      expect(share.balance).toBe(0);
    }),
    { seed: 20260615, numRuns: 400 },
  );
});

test('the more deductible is left, the less the plan pays (INS-16)', () => {
  fc.assert(
    fc.property(benefit, cents, cents, (of, some, more) => {
      const paid = (personCents: number) =>
        costShare({ ...of, deductible: { applies: true, left: { form: 'embedded', personCents } } }).plan;
      expect(paid(some + more)).toBeLessThanOrEqual(paid(some));
    }),
    { seed: 20260615 },
  );
});

test('a second payer never pays more than it would alone, nor more than is left of the allowed amount (INS-18)', () => {
  fc.assert(
    fc.property(cents, cents, cents, (allowed, paid, alone) => {
      const claim = {
        allowedCents: allowed,
        primaryPaidCents: Math.min(paid, allowed),
        secondaryAloneCents: Math.min(alone, allowed),
      };
      const standard = secondaryPays({ ...claim, method: 'standard' });
      const nonDuplication = secondaryPays({ ...claim, method: 'non-duplication' });
      expect(standard).toBeLessThanOrEqual(Math.min(claim.secondaryAloneCents, allowed - claim.primaryPaidCents));
      expect(nonDuplication).toBeLessThanOrEqual(standard);
    }),
    { seed: 20260615 },
  );
});
