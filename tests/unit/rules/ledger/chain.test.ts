import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feeSchedules } from '../../../../src/cli/procedures-on-disk';
import { feeOn } from '../../../../src/practice/procedures.schema';
import { adjudicate, type PayerTruth } from '../../../../src/rules/billing/adjudication/adjudicate';
import { under } from '../../../../src/rules/billing/adjudication/remittance';
import { capturePermille } from '../../../../src/rules/billing/capture/count-forms';
import { scrub } from '../../../../src/rules/billing/claim/scrub';
import { copayDue } from '../../../../src/rules/billing/copay';
import { countDay, newBalance } from '../../../../src/rules/billing/day/day-money';
import { postRemittance } from '../../../../src/rules/billing/ledger/post-remittance';
import { type Account, post, type Posting, sumsOf } from '../../../../src/rules/billing/ledger/postings';
import { addUp } from '../../../../src/rules/billing/remittance/balance';
import { findSlots } from '../../../../src/rules/scheduling/find-slots';
import { claimCheckSchema } from '../../../../src/rules/situation/claims';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';
import { mainVerdict } from '../../../helpers/judging';

const plans = cedarGrove.plans.filter(({ contracted }) => contracted);
const codes = ['99213', '99214', '36415', '93000'] as const;
const fees = feeSchedules();

interface Visit {
  readonly plan: (typeof plans)[number];
  readonly codes: readonly (typeof codes)[number][];
  readonly paysCopay: boolean;
  readonly deductibleLeft: number;
  readonly outOfPocketLeft: number;
  readonly trouble: 'none' | 'not-found' | 'late' | 'ended' | 'another-first';
}

const visits = fc.array(
  fc.record<Visit>({
    plan: fc.constantFrom(...plans),
    codes: fc.subarray([...codes], { minLength: 1 }),
    paysCopay: fc.boolean(),
    deductibleLeft: fc.integer({ min: 0, max: 320_000 }),
    outOfPocketLeft: fc.integer({ min: 0, max: 500_000 }),
    trouble: fc.constantFrom('none', 'none', 'none', 'not-found', 'late', 'ended', 'another-first'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A day: every visit booked, seen, charged, claimed, decided, remitted and posted. */
function workThrough({ plan, trouble, ...visit }: Visit, at: number) {
  const mrn = `CG-${at}`;
  const type = cedarGrove.visitTypes.find(({ id }) => id === 'follow-up');
  const [slot] = findSlots({
    practice: cedarGrove,
    appointments: [],
    visitType: 'follow-up',
    newPatient: false,
    wanted: { providers: [], days: [], mustProvider: false },
    today: aTuesday,
    from: aTuesday,
    to: '2027-03-26',
  });
  if (type === undefined || slot === undefined) throw new Error('Cedar Grove has follow-ups, and time for one.');
  const prices = visit.codes.map((code) => ({ code, ...feeOn(fees, { plan: plan.id, code }, slot.date) }));
  const lines = prices.map(({ code, chargeCents = 0 }) => ({ code, billedCents: chargeCents }));
  const copay = copayDue(plan, type);
  const taken = visit.paysCopay ? copay : 0;
  const truth: PayerTruth = {
    members: trouble === 'not-found' ? {} : { [mrn]: trouble === 'ended' ? { coverTo: '2027-01-31' } : {} },
    rightPayer: true,
    filingDays: trouble === 'late' ? 0 : 365,
    anotherIsFirst: trouble === 'another-first',
    injury: 'none',
    services: Object.fromEntries(
      prices.map(({ code, allowedCents = 0 }) => [
        code,
        {
          allowedCents,
          covered: true,
          deductibleApplies: true,
          coinsurancePercent: plan.coinsurancePercent,
          copayCents: code.startsWith('99') ? copay : 0,
          copayIs: 'instead' as const,
          medicallyNeeded: true,
          includedInAnother: false,
        },
      ]),
    ),
    authorizationFor: [],
    deductible: { form: 'embedded', personCents: { [mrn]: visit.deductibleLeft } },
    outOfPocket: { form: 'embedded', personCents: { [mrn]: visit.outOfPocketLeft } },
    processed: [],
    network: 'in-network',
    protected: false,
    outOfNetworkBenefits: false,
    coordination: 'standard',
  };
  const answer = adjudicate(
    { member: mrn, dateOfService: slot.date, received: '2027-03-27', lines, authorized: true },
    truth,
  );
  const postings: Posting[] = [
    ...lines.map(({ code, billedCents }) => ({
      id: `${mrn}-${code}`,
      kind: 'charge' as const,
      cents: billedCents,
      by: 'practice' as const,
    })),
    ...(taken > 0 ? [{ id: `${mrn}-copay`, kind: 'payment' as const, cents: taken, by: 'patient' as const }] : []),
    ...postRemittance(mrn, { paidCents: answer.total.paidCents, adjustments: [...answer.total.adjustments] }),
  ];
  return { mrn, lines, taken, answer, account: entered(postings) };
}

function entered(postings: readonly Posting[]): Account {
  return postings.reduce<Account>((account, posting) => {
    const next = post(account, posting);
    if (!next.ok) throw new Error(next.error);
    return next.value;
  }, []);
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, cents) => sum + cents, 0);

test('from booking to bank every cent is somewhere, and nobody is billed what the practice writes off (BIL-06, BIL-07, BIL-09, BIL-11, OPS-09, INS-16, INS-17)', () => {
  fc.assert(
    fc.property(visits, (day) => {
      const done = day.map(workThrough);
      for (const { answer, account, taken, lines } of done) {
        const { total: remit } = answer;
        expect(addUp({ ...remit, adjustments: [...remit.adjustments] }).difference).toBe(0);
        const sums = sumsOf(account);
        const billed = total(lines.map(({ billedCents }) => billedCents));
        expect(sums.balance + sums.payments + sums.adjustments).toBe(billed);
        // What is left on the account is the patient's share less what was taken, or what a denial leaves with us.
        const withUs = answer.denial === undefined ? 0 : billed;
        expect(sums.balance).toBe(under(remit, 'PR') + withUs - taken);
        expect(under(remit, 'PR') + under(remit, 'CO')).toBe(billed - remit.paidCents);
        const statement = mainVerdict({
          question: 'statement',
          payersAnswered: answer.denial === undefined ? 'yes' : 'no',
          chargeCents: sums.charges,
          insurancePaidCents: sums.payerPaid,
          adjustmentCents: sums.adjustments,
          patientPaidCents: sums.patientPaid,
        });
        expect(statement.amount).toBe(answer.denial === undefined ? Math.max(0, under(remit, 'PR') - taken) : 0);
        expect(statement.verdict).toBe(
          answer.denial !== undefined ? 'invalid' : sums.balance < 0 ? 'route' : 'computed',
        );
      }
      const all = done.map(({ account }) => sumsOf(account));
      const sheet = newBalance({
        previousCents: 0,
        chargesCents: total(all.map(({ charges }) => charges)),
        paymentsCents: total(all.map(({ payments }) => payments)),
        adjustmentsCents: total(all.map(({ adjustments }) => adjustments)),
      });
      expect(sheet).toBe(total(all.map(({ balance }) => balance)));
      expect(capturePermille(day.length, done.filter(({ lines }) => lines.length > 0).length)).toBe(1000);
      const counted = countDay({
        drawerStartCents: 10_000,
        drawerCountedCents: 10_000 + total(done.map(({ taken }) => taken)),
        checksCents: 0,
        cardsCents: 0,
        posted: done
          .filter(({ taken }) => taken > 0)
          .map(({ mrn, taken }) => ({ id: mrn, cents: taken, method: 'cash' as const, receipt: true })),
      });
      expect(counted.difference).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('a claim with a nickname stays at the scrubber, and comes out clean (BIL-01, BIL-07)', () => {
  const claim = (name: string) =>
    claimCheckSchema.parse({
      question: 'claim-check',
      boxes: {
        '1a': 'NSC5520',
        '2': name,
        '3': '1960-04-02',
        '6': 'self',
        '10a': 'no',
        '10b': 'no',
        '10c': 'no',
        '11d': 'no',
        '12': true,
        '13': true,
        '21': ['I10'],
      },
      truth: { name: 'MARLOWE, RUTH', injury: 'none' },
    });
  expect(scrub(claim('MARLOWE, RUTHIE')).map(({ box }) => box)).toEqual(['2']);
  expect(scrub(claim('MARLOWE, RUTH'))).toEqual([]);
});
