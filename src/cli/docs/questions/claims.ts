import { family } from './family';

/** Claims and billing: what each question asks and how it is answered. */
export const claims = family('Claims and billing', 'From the form of a visit to what the payer answered.', {
  'charge-capture': {
    asks: 'Has every visit of a day its form back?',
    answers:
      'Whether every visit of a day has its form back: `figures` `arrived`, `returned`, `missing`, `extra`, `unaccounted`, `duplicates`, `unnumbered`, `incomplete` (counts) and `capturePermille`; `order` names what is missing or does not fit.',
  },
  'visit-level': {
    asks: 'Which office visit code do minutes and decisions reach?',
    answers:
      'What an office visit code, the clinician’s minutes and the complexity of the decisions say of each other: `order` holds the code they reach, `figures` `level` and `minimumMinutes`; `valid`, `route` or `needs` for a code on the form, `breached` where the desk chose.',
  },
  'code-kind': {
    asks: 'What kind of code is this?',
    answers:
      'What kind of code its form makes it: `order` holds `procedure`, `hcpcs-level-2`, `diagnosis` or `modifier`.',
  },
  modifier: {
    asks: 'Does this modifier belong where it stands?',
    answers:
      'Whether a modifier belongs where it stands: `valid`, `invalid`, `route` or `needs`; `breached` where the desk added it.',
  },
  'claim-check': {
    asks: 'Are these boxes of a claim clean?',
    answers:
      'Whether the boxes of a claim that the desk feeds are clean: `valid`, or `invalid` with the boxes at fault in `order`.',
  },
  'number-format': {
    asks: 'Has this number, code or date the right form?',
    answers:
      'Whether something typed has the form of what it is to be: `valid`, `invalid` or `needs`; dates with `year`, `month` and `day` in `figures`.',
  },
  'x12-read': {
    asks: 'What does this electronic message say (271, 277CA, 835, 837P, 999)?',
    answers:
      'A message as it came (271, 277CA, 835, 837P, 999): what it says in `order` and `figures` (cents), `amount` for what the patient may be asked for (835), the charge (837P) or the copay (271); `invalid` with the faulty segment in `order`.',
  },
  'claim-message': {
    asks: 'What does this message about a claim mean, and who acts on it?',
    answers: 'What a message about a claim means, and who acts on it.',
  },
  'late-claim': {
    asks: 'Is this claim still in time?',
    answers: 'Whether a claim is in time, may still be sent or is too late: `due`, and `daysLeft` in `figures`.',
  },
  adjudication: {
    asks: 'What does a payer answer to this claim, and what is left to the patient?',
    answers:
      'What a payer answers to a claim: `amount` is the patient’s; `figures` `allowed`, `paid`, `patient` (`deductible`, `coinsurance`, `copay` and `notCovered` together), `balance` (PR-45), `contractual` (CO-45), `denied` (other CO) and `other` (OA, PI) add up to `billed` as `paid`, `patient`, `balance`, `contractual`, `denied` and `other`; `order` lists groups and reasons; with several lines also `line1Paid`, `line1Patient`, `line1Contractual` and so on. A denial is `route` to whoever mends it.',
  },
  remittance: {
    asks: 'Does this remittance add up, and what may the patient be asked for?',
    answers:
      'Whether a remittance adds up, and what may be asked of the patient: `amount` in cents; `figures` `allowed`, `patient`, `writeOff`, `other` and `difference`.',
  },
  denial: {
    asks: 'Where does this denial or adjustment code go?',
    answers: 'Where a denial or adjustment goes by its group and code: `routeTo`.',
  },
  'claim-rates': {
    asks: 'How many claims are clean, and what do denials cost?',
    answers:
      'How claims fare: `figures` `cleanPermille`, `notClean`, `deniedPermille` and `reworkCents`, of those sent.',
  },
});
