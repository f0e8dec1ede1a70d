import { family } from './family';

/** Coverage: what each question asks and how it is answered. */
export const coverage = family(
  'Coverage',
  'Whether somebody is covered, by whom first, and what the plan leaves to the patient.',
  {
    eligibility: {
      asks: 'Was coverage checked for this visit, and was the answer acted on well?',
      answers: 'Whether coverage was checked for a visit, and what was done on the answer.',
    },
    'eligibility-reading': {
      asks: 'What does this eligibility answer say of one thing?',
      answers:
        'What a payer’s answer says of one thing: `amount` in cents, a percentage in `figures` (in hundredths of a percent), a word in `order`; `needs` for a rejection, and where the answer does not say it.',
    },
    'card-number': {
      asks: 'Can this number typed off an insurance card be right?',
      answers: 'Whether a number typed off a card can be the right one: `valid`, `invalid` or `needs`.',
    },
    'identity-flag': {
      asks: 'Signs that cover may be somebody else’s: was what followed right?',
      answers: 'What was done on a sign that cover may be somebody else’s.',
    },
    'payer-order': {
      asks: 'Which of several payers is billed first?',
      answers: 'Which of several payers is billed first: `order`, first to last.',
    },
    'medicare-questions': {
      asks: 'Which answers make another payer come before Medicare?',
      answers:
        'Which answers make another payer come before Medicare: `order`, first to last; `needs` with the questions that are open.',
    },
    'account-roles': {
      asks: 'Who is subscriber, patient and guarantor?',
      answers:
        'Who is subscriber, patient (what box 6 says) and guarantor: `order`, in that order; `breached` where the statement went to somebody else.',
    },
    'plan-access': {
      asks: 'Does this plan let its member see this clinician?',
      answers:
        'Whether a plan lets its member see this clinician: `order` holds `covered`, `covered at a higher cost`, `not covered` or `after a referral` (then `needs`).',
    },
    'plan-limits': {
      asks: 'Do these amounts keep to the limits of the year?',
      answers:
        'Whether amounts of a plan keep to those of its year: `order` holds `high deductible`, `no high deductible`, `within the cap` or `above the cap`, `figures` the amounts of the year.',
    },
    'referral-check': {
      asks: 'Does this referral hold for this visit?',
      answers:
        'Whether a referral, or the primary care clinician on file, holds for a visit: `valid`, `invalid` with the faults in `order`, or `needs`; `figures` `visitsLeft`.',
    },
    'insurance-date': {
      asks: 'By when is this about coverage, an estimate or a claim owed, or when does it end?',
      answers: 'By when something about coverage, an estimate or a claim is owed or ends: `due`.',
    },
    'advance-notice': {
      asks: 'Does this advance notice (ABN) count?',
      answers:
        'Whether an advance notice (ABN) to a Medicare patient counts: `valid`, `void`, `not-enough` or `needs`.',
    },
    'cost-share': {
      asks: 'What does the patient owe of this service, and what does the plan pay?',
      answers:
        'What a patient owes for a service: `amount` in cents, and in `figures` `deductible`, `coinsurance`, `copay`, `notCovered`, `patient` (these together), `plan`, `adjustment` (written off) and `balance` (may be billed beyond the share); the last four add up to what was billed.',
    },
    'secondary-payment': {
      asks: 'What does a second payer add?',
      answers: 'What a second payer adds to the first: `amount`, in cents.',
    },
    'medicaid-share': {
      asks: 'What may a Medicaid member be asked for?',
      answers:
        'What a Medicaid member may be asked for: `amount`, in cents; `wrongful` where the member was sent home over it.',
    },
  },
);
