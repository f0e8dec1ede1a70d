import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarantorOf } from '../../../../../src/rules/coverage/desk/account-roles';
import { planAccess } from '../../../../../src/rules/coverage/plans/plan-access';
import { referralFaults } from '../../../../../src/rules/coverage/plans/referral-check';
import { accountPeople, accountRolesSchema, medicareQuestionsSchema } from '../../../../../src/rules/situation/account';
import { medicaidShareSchema, timeOfServiceSchema } from '../../../../../src/rules/situation/desk-money';
import { accessPlans, planAccessSchema, referralCheckSchema } from '../../../../../src/rules/situation/plan-access';
import { mainVerdict } from '../../../../helpers/judging';
import { date, present } from '../arbitrary-messages';

const seed = 20270309;
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const cents = fc.nat(200_000);

describe('plans (INS-07, INS-13, INS-14)', () => {
  const asked = fc
    .record({
      plan: fc.constantFrom(...accessPlans.ids),
      network: fc.constantFrom('in-network', 'out-of-network', 'unknown'),
      visit: fc.constantFrom('primary', 'specialist', 'emergency'),
      referral: fc.constantFrom('on-file', 'none', 'unknown'),
    })
    .map((drawn) => planAccessSchema.parse({ question: 'plan-access', ...drawn }));
  const worth = { 'not covered': 0, unknown: 1, 'after a referral': 1, 'covered at a higher cost': 2, covered: 3 };

  test('an emergency is covered whatever the card says, and inside the network is never worse than outside', () => {
    fc.assert(
      fc.property(asked, (of) => {
        if (of.visit === 'emergency') expect(planAccess(of).terms).toBe('covered');
        const inside = worth[planAccess({ ...of, network: 'in-network' }).terms];
        expect(inside).toBeGreaterThanOrEqual(worth[planAccess({ ...of, network: 'out-of-network' }).terms]);
      }),
      { seed },
    );
  });

  test('a referral on file never makes it worse', () => {
    fc.assert(
      fc.property(asked, (of) => {
        const worse = worth[planAccess({ ...of, referral: 'none' }).terms];
        expect(worth[planAccess({ ...of, referral: 'on-file' }).terms]).toBeGreaterThanOrEqual(worse);
      }),
      { seed },
    );
  });

  test('a visit more on the same referral mends no fault, and a day inside its dates has none of time', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: 1, max: 20 }), fc.nat(20), (one, other, visits, used) => {
        const [from, to] = [one, other].toSorted();
        const referral = { number: 'R', from, to, visits, used, clinician: 'same' };
        const of = referralCheckSchema.parse({ question: 'referral-check', referral });
        const on = from ?? one;
        const { faults } = referralFaults(of, on);
        expect(faults).toEqual(used >= visits ? ['no visit left'] : []);
        const more = referralFaults({ ...of, referral: { ...of.referral, used: used + 1 } }, on);
        expect(more.faults.length).toBeGreaterThanOrEqual(faults.length);
      }),
      { seed },
    );
  });
});

describe('shares (INS-10, INS-17)', () => {
  const member = fc
    .record({
      service: fc.constantFrom('outpatient', 'inpatient', 'emergency', 'family-planning'),
      incomePercent: optional(fc.nat(300)),
      group: fc.constantFrom('none', 'none', 'child', 'hospice', 'indian-health'),
      agencyPaysCents: optional(cents),
      stateAsksCents: optional(cents),
      familyIncomeCents: optional(cents),
      familySharesCents: cents,
      cannotPay: fc.boolean(),
    })
    .map((drawn) => medicaidShareSchema.parse({ question: 'medicaid-share', ...present(drawn) }));

  test('nobody is asked for more than the federal limit, the state or five percent; who is exempt for nothing', () => {
    fc.assert(
      fc.property(member, (of) => {
        const { verdict, amount = -1, figures } = mainVerdict(of);
        if (verdict === 'needs') return;
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(Math.min(figures?.federalMost ?? 0, of.stateAsksCents ?? Infinity));
        if (of.familyIncomeCents !== undefined)
          expect(amount).toBeLessThanOrEqual(Math.max(0, of.familyIncomeCents / 20 - of.familySharesCents));
        if (of.group !== 'none' || of.service === 'emergency') expect(amount).toBe(0);
        expect(mainVerdict({ ...of, turnedAway: true }).verdict).toBe('wrongful');
      }),
      { seed },
    );
  });

  const visit = fc
    .record({
      visit: fc.constantFrom('primary', 'specialist', 'urgent-care', 'emergency', 'preventive'),
      copays: fc
        .record({
          primaryCents: optional(cents),
          specialistCents: optional(cents),
          urgentCareCents: optional(cents),
          emergencyCents: optional(cents),
        })
        .map(present),
      preventiveFree: fc.boolean(),
      exempt: fc.constantFrom('no', 'no', 'qmb', 'medicaid-exempt', 'workers-comp'),
      allowedCents: optional(cents),
      deductibleLeftCents: cents,
      coinsurancePercent: fc.nat(100),
    })
    .map((drawn) => timeOfServiceSchema.parse({ question: 'time-of-service', ...present(drawn) }));

  test('what is collected stands on the card; exempt patients and emergencies are asked for nothing', () => {
    fc.assert(
      fc.property(visit, (of) => {
        const { verdict, amount } = mainVerdict(of);
        if (of.exempt !== 'no' || of.visit === 'emergency') expect(amount).toBe(0);
        if (verdict === 'computed') expect([0, ...Object.values(of.copays)]).toContain(amount);
      }),
      { seed },
    );
  });
});

describe('accounts and Medicare’s questions (INS-21, INS-27)', () => {
  const person = fc.constantFrom(...accountPeople.ids);
  const account = fc
    .record({
      patientAge: fc.nat(100),
      subscriber: person,
      broughtBy: optional(person),
      signedFor: optional(person),
      orderedToPay: optional(person),
      orderSeen: fc.boolean(),
    })
    .map((drawn) => accountRolesSchema.parse({ question: 'account-roles', ...present(drawn) }));

  test('whose plan it is decides nothing about who answers for the bill, and a statement to that person is right', () => {
    fc.assert(
      fc.property(account, person, (of, other) => {
        const found = guarantorOf(of);
        expect(guarantorOf({ ...of, subscriber: other })).toEqual(found);
        if ('needs' in found) return;
        expect(mainVerdict({ ...of, statementTo: found.person }).verdict).toBe('computed');
        if (of.patientAge !== undefined && of.patientAge >= 18 && of.signedFor === undefined)
          expect(found.person).toBe('patient');
      }),
      { seed },
    );
  });

  test('Medicare is always in the order, once; answers of another day are no answers', () => {
    const word = fc.constantFrom('yes', 'no', 'unknown');
    const answers = fc
      .record({
        blackLung: word,
        workInjury: word,
        accident: word,
        veteran: word,
        kidneyFailure: fc.constantFrom('no', 'unknown'),
        working: word,
        ownPlan: word,
        ownEmployees: optional(fc.nat(400)),
        retiredPlan: word,
        spouseWorking: word,
        spousePlan: word,
        spouseEmployees: optional(fc.nat(400)),
      })
      .map(present);
    fc.assert(
      fc.property(answers, fc.integer({ min: 65, max: 99 }), (given, age) => {
        const of = { question: 'medicare-questions', age, askedOn: '2027-03-09', dateOfService: '2027-03-09' };
        const { verdict, order, needs } = mainVerdict(medicareQuestionsSchema.parse({ ...of, answers: given }));
        if (verdict === 'computed') expect(order?.filter((payer) => payer === 'Medicare').length).toBe(1);
        else expect(needs?.length).toBeGreaterThan(0);
        const stale = medicareQuestionsSchema.parse({ ...of, askedOn: '2027-03-08', answers: given });
        expect(mainVerdict(stale).verdict).toBe('needs');
      }),
      { seed },
    );
  });
});
