import fc from 'fast-check';
import type { Claim, PayerTruth, ServiceTerms } from '../../../../src/rules/billing/adjudication/adjudicate';

const codes = ['99213', '99214', '36415', '93000', '11102'] as const;
export const members = ['CG-1', 'CG-2', 'CG-3'] as const;

const terms: fc.Arbitrary<ServiceTerms> = fc.record({
  allowedCents: fc.integer({ min: 0, max: 30_000 }),
  covered: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  deductibleApplies: fc.boolean(),
  coinsurancePercent: fc.constantFrom(0, 10, 15, 20, 40, 100),
  copayCents: fc.constantFrom(0, 0, 2500, 4000),
  copayIs: fc.constantFrom('instead', 'after-deductible', 'added'),
  medicallyNeeded: fc.integer({ min: 0, max: 9 }).map((one) => one > 0),
  includedInAnother: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

const yearLimit = (most: number) =>
  fc
    .record({
      form: fc.constantFrom('embedded' as const, 'aggregate' as const),
      person: fc.option(fc.integer({ min: 0, max: most })),
      family: fc.option(fc.integer({ min: 0, max: 2 * most })),
    })
    .map(({ form, person, family }) => ({
      form,
      personCents: person === null ? {} : Object.fromEntries(members.map((member) => [member, person])),
      ...(family === null ? {} : { familyCents: family }),
    }));

/** Any policy of three people, with anything covered, within or outside the network. */
export const anyTruth: fc.Arbitrary<PayerTruth> = fc.record({
  members: fc.tuple(fc.boolean(), fc.boolean()).map(([late, ended]) => ({
    'CG-1': {},
    'CG-2': late ? { coverFrom: '2026-06-01' } : {},
    'CG-3': ended ? { coverTo: '2026-06-30' } : {},
  })),
  rightPayer: fc.constant(true),
  filingDays: fc.constantFrom(90, 365),
  anotherIsFirst: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  injury: fc.constant('none'),
  services: fc.dictionary(fc.constantFrom(...codes), terms, { minKeys: 1 }),
  authorizationFor: fc.constantFrom([], ['11102']),
  deductible: yearLimit(150_000),
  outOfPocket: yearLimit(400_000),
  processed: fc.constant([]),
  network: fc.constantFrom('in-network', 'in-network', 'out-of-network'),
  protected: fc.boolean(),
  outOfNetworkBenefits: fc.boolean(),
  coordination: fc.constantFrom('standard', 'non-duplication'),
});

/** Any claim of one of the three, in the year, in time or late. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    member: fc.constantFrom(...members, 'CG-9'),
    month: fc.integer({ min: 1, max: 12 }),
    late: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    lines: fc.array(
      fc.record({
        code: fc.constantFrom(...codes),
        billedCents: fc.integer({ min: 1, max: 40_000 }),
        other: fc.option(fc.integer({ min: 0, max: 20_000 }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    authorized: fc.boolean(),
    incomplete: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  })
  .map(({ member, month, late, lines, authorized, incomplete }) => {
    const day = `2026-${String(month).padStart(2, '0')}-15`;
    return {
      member,
      dateOfService: day,
      received: late ? '2028-01-01' : day,
      lines: lines.map(({ code, billedCents, other }) => ({
        code,
        billedCents,
        ...(other === null ? {} : { otherPayerPaidCents: Math.min(other, billedCents) }),
      })),
      authorized,
      incomplete,
    };
  });
