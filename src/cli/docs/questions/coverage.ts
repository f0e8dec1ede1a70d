import { duty, family } from './family';

/** Coverage: what each question asks and how it is answered. */
export const coverage = family(
  'Coverage',
  'Whether somebody is covered, by whom first, and what the plan leaves to the patient.',
  {
    eligibility: {
      asks: 'Was coverage checked for this visit, and was the answer acted on well?',
      verdicts: ['right', 'cautious', 'wrongful', ...duty, 'needs'],
      answers:
        'Every rule that spoke is in `all`. `right`, `cautious` and `wrongful` say whether the visit should have stood.',
    },
    'eligibility-reading': {
      asks: 'What does this eligibility answer say of one thing?',
      verdicts: ['computed', 'needs'],
      answers:
        '`amount` in cents; for coinsurance `percentHundredths` in `figures` (2000 is 20 percent); in `order` one of `active`, `inactive`, `not covered`, `authorization needed`, `no authorization needed`; `needs` for a rejection, and where the answer does not say it.',
    },
    'card-number': {
      asks: 'Can this number typed off an insurance card be right?',
      verdicts: ['valid', 'invalid', 'needs'],
      answers: '`basis` says what cannot be; `needs` what has to be read again.',
    },
    'identity-flag': {
      asks: 'Signs that cover may be somebody else’s: was what followed right?',
      verdicts: [...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
    'payer-order': {
      asks: 'Which of several payers is billed first?',
      verdicts: ['computed', 'needs'],
      answers: '`order`, first to last; whoever does not pay for this visit is left out.',
    },
    'medicare-questions': {
      asks: 'Which answers make another payer come before Medicare?',
      verdicts: ['computed', 'needs'],
      answers: '`order`, first to last; `needs` with the questions that are open.',
    },
    'account-roles': {
      asks: 'Who is subscriber, patient and guarantor?',
      verdicts: ['computed', 'breached', 'needs'],
      answers:
        '`order` has three phrases, such as `subscriber mother`, `patient child` (what box 6 says) and `guarantor mother`; `breached` where the statement went to somebody else.',
    },
    'plan-access': {
      asks: 'Does this plan let its member see this clinician?',
      verdicts: ['computed', 'needs'],
      answers:
        '`order` holds `covered`, `covered at a higher cost`, `not covered` or `after a referral` (then `needs`).',
    },
    'plan-limits': {
      asks: 'Do these amounts keep to the limits of the year?',
      verdicts: ['computed', 'needs'],
      answers:
        '`order` holds `high deductible`, `no high deductible`, `within the cap` or `above the cap`, `figures` the amounts of the year.',
    },
    'referral-check': {
      asks: 'Does this referral hold for this visit?',
      verdicts: ['valid', 'invalid', 'needs'],
      answers: '`order` has the faults; `figures` `visitsLeft`.',
    },
    'insurance-date': {
      asks: 'By when is this about coverage, an estimate or a claim owed, or when does it end?',
      verdicts: ['computed', 'needs'],
      answers: '`due` is the day; none where nothing is owed.',
    },
    'advance-notice': {
      asks: 'Does this advance notice (ABN) count?',
      verdicts: ['valid', 'void', 'not-enough', 'needs'],
      answers:
        '`not-enough` where something on it is missing or may not stand there, `void` where it is the wrong form, plan or moment; `basis` says which element decides.',
    },
    'cost-share': {
      asks: 'What does the patient owe of this service, and what does the plan pay?',
      verdicts: ['computed', 'needs'],
      answers:
        '`amount` in cents, and in `figures` `deductible`, `coinsurance`, `copay`, `notCovered`, `patient` (these together), `plan`, `adjustment` (written off) and `balance` (may be billed beyond the share); the last four add up to what was billed.',
    },
    'secondary-payment': {
      asks: 'What does a second payer add?',
      verdicts: ['computed', 'needs'],
      answers: '`amount` is what the second payer adds, in cents.',
    },
    'medicaid-share': {
      asks: 'What may a Medicaid member be asked for?',
      verdicts: ['computed', 'wrongful', 'needs'],
      answers: '`amount` is what may be asked for, in cents; `wrongful` where the member was sent home over it.',
    },
  },
);
