import { describe } from 'vitest';
import type { z } from 'zod';
import { judgeCopay } from '../../../../src/rules/billing/judge-copay';
import { copayCaseSchema } from '../../../../src/rules/situation/coverage';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Due = Omit<z.input<typeof copayCaseSchema>, 'question'>;
const judge = (of: Due) => judgeCopay(copayCaseSchema.parse({ question: 'copay', ...of }), underCedarGrove);

const paid = {
  dueCents: 2500,
  collectedCents: 2500,
  asked: true,
  amountSaid: true,
  receipt: true,
  arrived: true,
} as const;
const short = {
  dueCents: 2500,
  asked: true,
  amountSaid: true,
  saysCannotPay: true,
  private: true,
  arrived: true,
} as const;

const cases: readonly Described<Due>[] = [
  {
    case: '"Your copay is $25; card or cash?"',
    cites: 'INS-17',
    of: paid,
    says: { 'billing.copay-asked': 'met', 'billing.right-amount': 'met', 'billing.receipt': 'met' },
    silent: [
      'billing.exempt',
      'billing.private',
      'billing.offers',
      'billing.no-waiving',
      'billing.plan-limits',
      'billing.not-turned-away',
    ],
  },
  {
    case: 'asked without an amount',
    cites: 'INS-17',
    of: { ...paid, amountSaid: false },
    says: { 'billing.copay-asked': 'partly' },
  },
  {
    case: 'not asked for',
    cites: 'INS-17',
    of: { dueCents: 2500, arrived: true },
    says: { 'billing.copay-asked': 'missed' },
    silent: ['billing.right-amount', 'billing.receipt'],
  },
  {
    case: 'asked for, and the person pays later',
    cites: 'INS-17',
    of: { ...short, saysCannotPay: false, offered: ['pay-later'] },
    says: { 'billing.copay-asked': 'met' },
  },
  {
    case: 'the specialist line of the card taken',
    cites: 'INS-01',
    of: { ...paid, collectedCents: 5000 },
    says: { 'billing.right-amount': 'breach serious' },
  },
  {
    case: 'ten dollars short and nothing agreed',
    cites: 'INS-17',
    of: { ...paid, collectedCents: 1500 },
    says: { 'billing.right-amount': 'partly' },
  },
  {
    case: 'half today, the rest by plan',
    cites: 'BIL-12',
    of: { ...short, collectedCents: 1250, receipt: true, plan: { cents: 1250, parts: 1 } },
    says: { 'billing.right-amount': 'met', 'billing.plan-limits': 'met' },
  },
  {
    case: 'a copay on a free preventive visit',
    cites: 'INS-17, SCH-29',
    of: { ...paid, dueCents: 0, exempt: 'preventive' },
    says: { 'billing.exempt': 'breach serious' },
    silent: ['billing.copay-asked', 'billing.right-amount'],
  },
  {
    case: 'a Qualified Medicare Beneficiary left alone',
    cites: 'INS-09, COM-26',
    of: { dueCents: 0, exempt: 'qmb', arrived: true },
    says: { 'billing.exempt': 'met' },
  },
  {
    case: 'a Qualified Medicare Beneficiary asked, nothing taken',
    cites: 'INS-09',
    of: { dueCents: 0, exempt: 'qmb', asked: true },
    says: { 'billing.exempt': 'partly' },
  },
  {
    case: 'a work injury charged',
    cites: 'INS-12',
    of: { ...paid, exempt: 'workers-comp' },
    says: { 'billing.exempt': 'breach serious' },
  },
  {
    case: 'cannot pay: in private, plan and form offered, seen',
    cites: 'COM-26, BIL-12',
    of: { ...short, offered: ['payment-plan', 'hardship-form'] },
    says: {
      'billing.private': 'met',
      'billing.offers': 'met',
      'billing.no-waiving': 'met',
      'billing.not-turned-away': 'met',
    },
  },
  {
    case: 'cannot pay: before the waiting room',
    cites: 'COM-26',
    of: { ...short, private: false, offered: ['payment-plan'] },
    says: { 'billing.private': 'missed serious' },
  },
  { case: 'cannot pay: "it is due today"', cites: 'COM-26', of: short, says: { 'billing.offers': 'missed serious' } },
  {
    case: 'cannot pay: "we will skip it"',
    cites: 'BIL-15, COM-26',
    of: { ...short, waived: true },
    says: { 'billing.no-waiving': 'breach serious' },
    silent: ['billing.copay-asked'],
  },
  {
    case: 'let go for a friend who could pay',
    cites: 'BIL-15',
    of: { dueCents: 2500, waived: true, arrived: true },
    says: { 'billing.no-waiving': 'breach serious' },
  },
  {
    case: 'cannot pay: sent home',
    cites: 'COM-26',
    of: { ...short, arrived: false, turnedAway: true, offered: ['manager'] },
    says: { 'billing.not-turned-away': 'breach serious' },
  },
  {
    case: 'cannot pay and short of breath: sent home',
    cites: 'COM-12, COM-26',
    of: { ...short, arrived: false, turnedAway: true, urgentNeed: true },
    says: { 'billing.not-turned-away': 'breach critical' },
  },
  {
    case: 'four parts of a hundred and twenty-five',
    cites: 'BIL-12',
    of: { dueCents: 50_000, asked: true, amountSaid: true, plan: { cents: 50_000, parts: 4 } },
    says: { 'billing.plan-limits': 'met' },
  },
  {
    case: 'ten parts of forty',
    cites: 'BIL-12',
    of: { dueCents: 40_000, asked: true, amountSaid: true, plan: { cents: 40_000, parts: 10 } },
    says: { 'billing.plan-limits': 'breach serious' },
  },
  {
    case: 'four parts of a sum above the limit',
    cites: 'BIL-12',
    of: { dueCents: 60_000, asked: true, amountSaid: true, plan: { cents: 60_000, parts: 4 } },
    says: { 'billing.plan-limits': 'breach serious' },
  },
  {
    case: 'paid, and no receipt',
    cites: 'INS-17, BIL-11',
    of: { ...paid, receipt: false },
    says: { 'billing.receipt': 'missed' },
  },
  {
    case: 'nothing due, nothing asked',
    cites: 'INS-17',
    of: { dueCents: 0, arrived: true },
    says: {},
    silent: ['billing.copay-asked', 'billing.right-amount', 'billing.exempt'],
  },
];

describe('the judge of copays', () => {
  testCases(cases, judge);
});
