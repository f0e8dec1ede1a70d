import { describe } from 'vitest';
import type { z } from 'zod';
import { judgeEligibility } from '../../../../src/rules/coverage/judge-eligibility';
import { eligibilityCaseSchema } from '../../../../src/rules/situation/coverage';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Checked = Omit<z.input<typeof eligibilityCaseSchema>, 'question'>;
const judge = (of: Checked) =>
  judgeEligibility(eligibilityCaseSchema.parse({ question: 'eligibility', ...of }), underCedarGrove);

const clean = { checked: true, answer: 'active', cardAsked: true, arrived: true } as const;
const ended = { checked: true, answer: 'inactive', cardAsked: true, arrived: true } as const;

const cases: readonly Described<Checked>[] = [
  {
    case: 'a clean check-in',
    cites: 'INS-01, INS-03',
    of: clean,
    says: { 'coverage.checked': 'met', 'coverage.card-asked': 'met' },
    silent: [
      'coverage.other-asked',
      'coverage.told-with-way-on',
      'coverage.not-turned-away',
      'coverage.referral',
      'coverage.new-coverage',
      'coverage.not-found-is-not-uninsured',
    ],
  },
  {
    case: 'the card not asked for',
    cites: 'INS-01',
    of: { ...clean, cardAsked: false },
    says: { 'coverage.card-asked': 'missed' },
  },
  {
    case: 'nobody asked the payer; it would have said active',
    cites: 'INS-03',
    of: { arrived: true, wouldAnswer: 'active' },
    says: { 'coverage.checked': 'missed' },
  },
  {
    case: 'nobody asked the payer; it would have said ended',
    cites: 'INS-24',
    of: { arrived: true, wouldAnswer: 'inactive' },
    says: { 'coverage.checked': 'missed serious' },
  },
  {
    case: 'today checked for a visit next month',
    cites: 'INS-03',
    of: { ...clean, for: 'booking', dateOfService: '2027-04-06', checkedFor: '2027-03-09' },
    says: { 'coverage.checked': 'partly' },
    silent: ['coverage.card-asked'],
  },
  {
    case: 'the date of the visit checked when booking',
    cites: 'INS-03',
    of: { ...clean, for: 'booking', dateOfService: '2027-04-06', checkedFor: '2027-04-06' },
    says: { 'coverage.checked': 'met' },
  },
  {
    case: 'not checked when booking: still time',
    cites: 'INS-03',
    of: { for: 'booking' },
    says: { 'coverage.checked': 'partly' },
  },
  {
    case: 'ended: newer card asked for, told, card by tomorrow, seen',
    cites: 'INS-24',
    of: { ...ended, otherCoverageAsked: true, told: true, wayOn: ['new-card-later'] },
    says: { 'coverage.other-asked': 'met', 'coverage.told-with-way-on': 'met', 'coverage.not-turned-away': 'met' },
  },
  {
    case: 'ended: told and left with it',
    cites: 'INS-24',
    of: { ...ended, told: true },
    says: { 'coverage.other-asked': 'missed', 'coverage.told-with-way-on': 'partly' },
  },
  {
    case: 'ended: checked in without a word',
    cites: 'INS-24',
    of: ended,
    says: { 'coverage.told-with-way-on': 'missed serious' },
  },
  {
    case: 'ended: a way on, but not why',
    cites: 'INS-23',
    of: { ...ended, wayOn: ['self-pay-estimate'] },
    says: { 'coverage.told-with-way-on': 'partly' },
  },
  {
    case: 'ended: the new card recorded and checked',
    cites: 'INS-24',
    of: { ...ended, told: true, newCoverageOnRecord: true, newCoverageChecked: true },
    says: { 'coverage.new-coverage': 'met', 'coverage.other-asked': 'met', 'coverage.told-with-way-on': 'met' },
  },
  {
    case: 'ended: the new card typed in and believed',
    cites: 'INS-03',
    of: { ...ended, told: true, newCoverageOnRecord: true, wayOn: ['call-payer'] },
    says: { 'coverage.new-coverage': 'partly' },
  },
  {
    case: 'ended: sent home',
    cites: 'INS-24',
    of: { ...ended, arrived: false, turnedAway: true },
    says: { 'coverage.not-turned-away': 'breach serious' },
  },
  {
    case: 'ended: sent home while ill',
    cites: 'INS-24, COM-12',
    of: { ...ended, arrived: false, turnedAway: true, urgentNeed: true },
    says: { 'coverage.not-turned-away': 'breach critical' },
  },
  {
    case: 'ended: put off with another day',
    cites: 'INS-24',
    of: { ...ended, arrived: false, turnedAway: true, told: true, wayOn: ['reschedule'] },
    says: { 'coverage.not-turned-away': 'missed' },
  },
  {
    case: 'not found: told as a check that did not go through',
    cites: 'INS-05',
    of: { ...ended, answer: 'not-found', otherCoverageAsked: true, told: true, wayOn: ['call-payer'] },
    says: { 'coverage.not-found-is-not-uninsured': 'met', 'coverage.told-with-way-on': 'met' },
  },
  {
    case: 'not found: "you have no insurance"',
    cites: 'INS-05',
    of: { ...ended, answer: 'not-found', told: true, toldUninsured: true },
    says: { 'coverage.not-found-is-not-uninsured': 'breach serious' },
  },
  {
    case: 'payer cannot answer: no newer card is asked for',
    cites: 'INS-05',
    of: { ...ended, answer: 'payer-unavailable', told: true, wayOn: ['call-payer'] },
    says: { 'coverage.told-with-way-on': 'met', 'coverage.not-turned-away': 'met' },
    silent: ['coverage.other-asked'],
  },
  {
    case: 'a check whose answer is not said: asked back, not guessed',
    cites: 'INS-03',
    of: { checked: true, cardAsked: true },
    says: { 'coverage.checked': 'met', 'coverage.told-with-way-on': 'none' },
  },
  {
    case: 'a referral on file and read',
    cites: 'INS-14',
    of: { ...clean, referral: 'on-file', referralChecked: true },
    says: { 'coverage.referral': 'met' },
  },
  {
    case: 'a referral on file and unread',
    cites: 'INS-14',
    of: { ...clean, referral: 'on-file' },
    says: { 'coverage.referral': 'partly' },
  },
  {
    case: 'a referral missing, asked for at once',
    cites: 'INS-07',
    of: { ...clean, referral: 'asked' },
    says: { 'coverage.referral': 'met' },
  },
  {
    case: 'a referral missing, told only',
    cites: 'INS-07',
    of: { ...clean, referral: 'missing-told' },
    says: { 'coverage.referral': 'partly' },
  },
  {
    case: 'a referral missing and passed over',
    cites: 'INS-07, INS-14',
    of: { ...clean, referral: 'missing' },
    says: { 'coverage.referral': 'missed serious' },
  },
];

describe('the judge of coverage', () => {
  testCases(cases, judge);
});
