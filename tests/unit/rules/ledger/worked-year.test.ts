import { expect, test } from 'vitest';
import { adjudicate, type PayerTruth, type ServiceTerms } from '../../../../src/rules/billing/adjudication/adjudicate';
import { type RemittanceLine, under } from '../../../../src/rules/billing/adjudication/remittance';

const terms: ServiceTerms = {
  allowedCents: 0,
  covered: true,
  deductibleApplies: true,
  coinsurancePercent: 20,
  copayCents: 0,
  copayIs: 'instead',
  medicallyNeeded: true,
  includedInAnother: false,
};
const policy: PayerTruth = {
  members: { mother: {}, father: {}, child: {} },
  rightPayer: true,
  filingDays: 365,
  anotherIsFirst: false,
  injury: 'none',
  services: {},
  authorizationFor: [],
  deductible: { form: 'embedded', personCents: {} },
  outOfPocket: { form: 'embedded', personCents: {} },
  processed: [],
  network: 'in-network',
  protected: false,
  outOfNetworkBenefits: false,
  coordination: 'standard',
};

/** Claims one after another, each of one line that is billed at what is allowed; what comes back for each. */
function inTurn(truth: PayerTruth, claims: readonly (readonly [member: string, allowedCents: number])[]) {
  let now = truth;
  return claims.map(([member, allowedCents], at) => {
    const code = `s${at}`;
    const answer = adjudicate(
      {
        member,
        dateOfService: '2026-03-10',
        received: '2026-03-12',
        lines: [{ code, billedCents: allowedCents }],
        authorized: true,
      },
      { ...now, services: { [code]: { ...terms, allowedCents } } },
    );
    now = answer.after;
    return answer.total;
  });
}
const borne = (total: Pick<RemittanceLine, 'adjustments'> | undefined) => (total ? under(total, 'PR') : undefined);

test('Medicare 2026: the first visit of 120 is the patient’s, of the second of 200 170.40, and Medicare pays 29.60 (INS-16)', () => {
  const [first, second] = inTurn({ ...policy, deductible: { form: 'embedded', personCents: { mother: 28_300 } } }, [
    ['mother', 12_000],
    ['mother', 20_000],
  ]);
  expect([borne(first), first?.paidCents]).toEqual([12_000, 0]);
  expect([borne(second), second?.paidCents]).toEqual([17_040, 2960]);
});

test('an embedded family deductible of 1,500 and 3,000: one member stops at 1,500, three at 3,000 (INS-16)', () => {
  const each = { mother: 150_000, father: 150_000, child: 150_000 };
  const year = inTurn({ ...policy, deductible: { form: 'embedded', personCents: each, familyCents: 300_000 } }, [
    ['mother', 200_000],
    ['mother', 10_000],
    ['father', 120_000],
    ['child', 100_000],
    ['father', 10_000],
  ]);
  expect(year.map((total) => under(total, 'PR', '1'))).toEqual([150_000, 0, 120_000, 30_000, 0]);
  expect(year.map((total) => under(total, 'PR', '2'))).toEqual([10_000, 2000, 0, 14_000, 2000]);
});

test('an aggregate family deductible of 3,000: nobody stops before all together have borne it (INS-16)', () => {
  const year = inTurn({ ...policy, deductible: { form: 'aggregate', personCents: {}, familyCents: 300_000 } }, [
    ['mother', 200_000],
    ['father', 150_000],
  ]);
  expect(year.map((total) => under(total, 'PR', '1'))).toEqual([200_000, 100_000]);
  expect(year.map((total) => under(total, 'PR', '2'))).toEqual([0, 10_000]);
});

test('the out-of-pocket limit stops what a person bears, and the plan pays the rest of the year (INS-16)', () => {
  const year = inTurn(
    {
      ...policy,
      deductible: { form: 'embedded', personCents: { mother: 10_000 } },
      outOfPocket: { form: 'embedded', personCents: { mother: 14_000 } },
    },
    [
      ['mother', 25_000],
      ['mother', 25_000],
      ['mother', 25_000],
    ],
  );
  expect(year.map((total) => [under(total, 'PR'), total.paidCents])).toEqual([
    [13_000, 12_000],
    [1000, 24_000],
    [0, 25_000],
  ]);
});

test('seven cards in order of what is due for one visit of 180, billed at 240 (INS-16)', () => {
  const due = (benefit: Partial<ServiceTerms>, truth: Partial<PayerTruth> = {}) => {
    const { total } = adjudicate(
      {
        member: 'mother',
        dateOfService: '2026-03-10',
        received: '2026-03-12',
        lines: [{ code: 'visit', billedCents: 24_000 }],
        authorized: true,
      },
      {
        ...policy,
        ...truth,
        services: { visit: { ...terms, allowedCents: 18_000, coinsurancePercent: 0, ...benefit } },
      },
    );
    return under(total, 'PR');
  };
  const left = (personCents: number) =>
    ({ deductible: { form: 'embedded', personCents: { mother: personCents } } }) as const;
  expect({
    nothingToPay: due({ copayCents: 3000 }, { outOfPocket: { form: 'embedded', personCents: { mother: 0 } } }),
    copay: due({ copayCents: 3000 }),
    coinsurance: due({ coinsurancePercent: 20 }, left(0)),
    someDeductible: due({ coinsurancePercent: 20 }, left(6000)),
    outside: due({ coinsurancePercent: 40 }, { ...left(0), network: 'out-of-network', outOfNetworkBenefits: true }),
    allDeductible: due({ coinsurancePercent: 20 }, left(100_000)),
    notCovered: due({ covered: false }),
  }).toEqual({
    nothingToPay: 0,
    copay: 3000,
    coinsurance: 3600,
    someDeductible: 8400,
    outside: 13_200,
    allDeductible: 18_000,
    notCovered: 24_000,
  });
});
