import { family } from './family';

/** Claims and billing: what each question asks and how it is answered. */
export const claims = family('Claims and billing', 'From the form of a visit to what the payer answered.', {
  'charge-capture': {
    asks: 'Has every visit of a day its form back?',
    verdicts: ['computed', 'invalid', 'needs'],
    answers:
      '`figures` `arrived`, `returned`, `missing`, `extra`, `unaccounted`, `duplicates`, `unnumbered`, `incomplete` (counts) and `capturePermille`; `order` names what is missing or does not fit.',
  },
  'visit-level': {
    asks: 'Which office visit code do minutes and decisions reach?',
    verdicts: ['computed', 'valid', 'invalid', 'breached', 'route', 'needs'],
    answers:
      '`order` holds the code they reach, `figures` `level` and `minimumMinutes`; `valid`, `route` or `needs` for a code on the form, `breached` where the desk chose.',
  },
  'code-kind': {
    asks: 'What kind of code is this?',
    verdicts: ['valid', 'invalid', 'needs'],
    answers: '`order` holds `procedure`, `hcpcs-level-2`, `diagnosis` or `modifier`.',
  },
  modifier: {
    asks: 'Does this modifier belong where it stands?',
    verdicts: ['valid', 'invalid', 'breached', 'route', 'needs'],
    answers: '`breached` where the desk added it, `route` to whoever decides.',
  },
  'claim-check': {
    asks: 'Are these boxes of a claim clean?',
    verdicts: ['valid', 'invalid', 'needs'],
    answers: '`order` has the boxes at fault.',
  },
  'number-format': {
    asks: 'Has this number, code or date the right form?',
    verdicts: ['valid', 'invalid', 'needs'],
    answers: 'For a date `figures` `year`, `month` and `day`.',
  },
  'x12-read': {
    asks: 'What does this electronic message say (271, 277CA, 835, 837P, 999)?',
    verdicts: ['computed', 'invalid', 'needs'],
    answers:
      'What it says is in `order` and `figures` (cents); `amount` is what the patient may be asked for (835), the charge (837P) or the copay (271). `invalid` has the faulty segment in `order`.',
  },
  'claim-message': {
    asks: 'What does this message about a claim mean, and who acts on it?',
    verdicts: ['computed', 'route', 'needs'],
    answers: '`route` to whoever acts on it.',
  },
  'late-claim': {
    asks: 'Is this claim still in time?',
    verdicts: ['computed', 'valid', 'invalid', 'route', 'needs'],
    answers:
      '`valid` when received in time, `computed` when it may still be sent, `invalid` when too late, `route` where an exception may be asked; `due`, and `daysLeft` in `figures`.',
  },
  adjudication: {
    asks: 'What does a payer answer to this claim, and what is left to the patient?',
    verdicts: ['computed', 'route', 'needs'],
    answers:
      '`amount` is the patient’s; `figures` `allowed`, `paid`, `patient` (`deductible`, `coinsurance`, `copay` and `notCovered` together), `balance` (PR-45), `contractual` (CO-45), `denied` (other CO) and `other` (OA, PI) add up to `billed` as `paid`, `patient`, `balance`, `contractual`, `denied` and `other`; `order` lists groups and reasons; with several lines also `line1Paid`, `line1Patient`, `line1Contractual` and so on. A denial is `route` to whoever mends it.',
  },
  remittance: {
    asks: 'Does this remittance add up, and what may the patient be asked for?',
    verdicts: ['computed', 'invalid'],
    answers:
      '`invalid` where it does not add up, or where the statement asks for too much; `amount` in cents; `figures` `allowed`, `patient` (PR), `writeOff` (CO), `other` (OA and PI) and `difference`.',
  },
  denial: {
    asks: 'Where does this denial or adjustment code go?',
    verdicts: ['computed', 'route', 'needs'],
    answers: '`routeTo` has who takes it up.',
  },
  'claim-rates': {
    asks: 'How many claims are clean, and what do denials cost?',
    verdicts: ['computed', 'needs'],
    answers: '`figures` `cleanPermille`, `notClean`, `deniedPermille` and `reworkCents`, of those sent.',
  },
});
