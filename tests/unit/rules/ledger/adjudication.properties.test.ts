import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjudicate, limitsOf, type ServiceTerms } from '../../../../src/rules/billing/adjudication/adjudicate';
import { type RemittanceLine, under } from '../../../../src/rules/billing/adjudication/remittance';
import { addUp } from '../../../../src/rules/billing/remittance/balance';
import { left } from '../../../../src/rules/coverage/share/cost-share';
import { anyClaim, anyTruth } from './policies.arbitrary';

const plainService: ServiceTerms = {
  allowedCents: 0,
  covered: true,
  deductibleApplies: false,
  coinsurancePercent: 0,
  copayCents: 0,
  copayIs: 'instead',
  medicallyNeeded: true,
  includedInAnother: false,
};

/** What counts towards the limits: deductible, coinsurance and copay; not what is not covered or balance-billed. */
const share = (line: Pick<RemittanceLine, 'adjustments'>) => under(line, 'PR', '1', '2', '3');
const total = (amounts: readonly number[]) => amounts.reduce((sum, cents) => sum + cents, 0);

describe('whatever is claimed, and whatever is so at the payer', () => {
  test('billed is paid and PR, CO, OA, PI to the cent, line by line and together (BIL-09)', () => {
    fc.assert(
      fc.property(anyClaim, anyTruth, (claim, truth) => {
        const answer = adjudicate(claim, truth);
        expect(answer.total.billedCents).toBe(total(claim.lines.map(({ billedCents }) => billedCents)));
        for (const line of [...answer.lines, answer.total]) {
          expect(addUp({ ...line, adjustments: [...line.adjustments] }).difference).toBe(0);
          expect(Math.min(line.paidCents, ...line.adjustments.map(({ cents }) => cents))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('in the network nobody is balance-billed, nor where a law protects (INS-13, INS-16)', () => {
    fc.assert(
      fc.property(anyClaim, anyTruth, (claim, truth) => {
        const { total: all } = adjudicate(claim, truth);
        if (truth.network === 'in-network' || truth.protected) expect(under(all, 'PR', '45')).toBe(0);
        else expect(under(all, 'CO', '45')).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a visit has one copay, and it is one of those the plan names (INS-16)', () => {
    fc.assert(
      fc.property(anyClaim, anyTruth, (claim, truth) => {
        const copays = adjudicate(claim, truth)
          .lines.map((line) => under(line, 'PR', '3'))
          .filter((cents) => cents > 0);
        expect(copays.length).toBeLessThanOrEqual(1);
        expect(copays[0] ?? 0).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the order of the lines, the highest copay is due, once (INS-16)', () => {
    const copays = [2500, 4000, 3000, 0] as const;
    const lines = copays.map((copayCents, at) => ({ code: String(at), billedCents: 20_000, copayCents }));
    const services = Object.fromEntries(
      lines.map(({ code, copayCents }) => [code, { ...plainService, allowedCents: 15_000, copayCents }]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1 }), anyTruth, (shuffled, truth) => {
        const claim = { member: 'CG-1', dateOfService: '2026-03-10', received: '2026-03-11', authorized: true };
        const answer = adjudicate(
          { ...claim, lines: shuffled.map(({ code, billedCents }) => ({ code, billedCents })) },
          {
            ...truth,
            services,
            network: 'in-network',
            anotherIsFirst: false,
            outOfPocket: { form: 'embedded', personCents: {} },
          },
        );
        expect(share(answer.total)).toBe(Math.max(...shuffled.map(({ copayCents }) => copayCents)));
      }),
    );
  });

  test('the same claim a second time is a duplicate, pays nothing and costs nobody anything (BIL-10)', () => {
    fc.assert(
      fc.property(anyClaim, anyTruth, (claim, truth) => {
        const first = adjudicate(claim, truth);
        const second = adjudicate({ ...claim, lines: claim.lines.toReversed() }, first.after);
        if (first.denial === undefined) expect(second.denial).toBe('18');
        else expect(second.denial).toBe(first.denial);
        expect(second.total.paidCents).toBe(0);
        expect(share(second.total)).toBe(0);
        expect(second.after).toEqual(first.after);
      }),
    );
  });

  test('a claim denied as a whole puts nothing on the patient (BIL-10)', () => {
    fc.assert(
      fc.property(anyClaim, anyTruth, (claim, truth) => {
        const { denial, total: all } = adjudicate(claim, truth);
        if (denial !== undefined) expect(under(all, 'PR')).toBe(0);
        if (claim.member === 'CG-9') expect(denial).toBe('31');
      }),
    );
  });
});

describe('a year of claims of one family', () => {
  test('nobody bears more than the person’s limit, all together no more than the family’s (INS-16)', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 30 }), anyTruth, (claims, truth) => {
        let now = truth;
        const borne: Record<string, number> = {};
        for (const claim of claims) {
          const room = left(limitsOf(claim.member, now).outOfPocketLeft);
          const answer = adjudicate(claim, now);
          const cents = share(answer.total);
          if (room !== undefined) expect(cents).toBeLessThanOrEqual(room);
          borne[claim.member] = (borne[claim.member] ?? 0) + cents;
          now = answer.after;
        }
        const { form, familyCents, personCents } = truth.outOfPocket;
        if (familyCents !== undefined) expect(total(Object.values(borne))).toBeLessThanOrEqual(familyCents);
        if (form === 'embedded' || familyCents === undefined)
          for (const [member, cents] of Object.entries(borne))
            if (personCents[member] !== undefined) expect(cents).toBeLessThanOrEqual(personCents[member]);
      }),
      { numRuns: 200 },
    );
  });

  test('what went to the deductible is what is gone from it, embedded: one member stops at the own (INS-16)', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 30 }), anyTruth, (claims, truth) => {
        let now = truth;
        const borne: Record<string, number> = {};
        for (const claim of claims) {
          const answer = adjudicate(claim, now);
          borne[claim.member] = (borne[claim.member] ?? 0) + under(answer.total, 'PR', '1');
          now = answer.after;
        }
        const { form, familyCents, personCents } = truth.deductible;
        const gone = total(Object.values(borne));
        if (form === 'embedded')
          for (const [member, cents] of Object.entries(borne))
            if (personCents[member] !== undefined) {
              expect(cents).toBeLessThanOrEqual(personCents[member]);
              expect(now.deductible.personCents[member]).toBe(personCents[member] - cents);
            }
        if (familyCents !== undefined) expect(now.deductible.familyCents).toBe(familyCents - gone);
      }),
      { numRuns: 200 },
    );
  });
});
