import { law, regulator, standard } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const remittances = policyPage('What the payer sends back');
const hardship = policyPage('When money is short');
const registration = policyPage('Keeping the registration true');
const competencies = ['R-BILLING', 'S-DETAIL'];

/** The rules of claims, remittances and what comes after them. */
export const claimRules = rules(
  {
    id: 'billing.clean-claim',
    title: 'A clean claim',
    says: 'The boxes the desk feeds are as card and chart say: number, name as on the card, birth date, relationship, accident, other plan, signatures, referring clinician, authorization in box 23. Codes are the biller’s.',
    authority: [
      regulator(
        'National Uniform Claim Committee: CMS-1500 (02/12) instructions; CMS Claims Processing Manual, chapter 26',
      ),
      registration,
    ],
    facts: ['INS-27', 'BIL-01', 'BIL-03', 'BIL-07'],
    mark: 'S',
    met: 'The claim was paid the first time.',
    broken: 'A nickname in box 2, nothing in box 10.',
    why: 'A claim that comes back costs more than the visit’s copay.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.remittance',
    title: 'The remittance adds up',
    says: 'Billed is paid plus what is PR, CO, OA and PI; the patient is billed what is PR, after the last payer, and never what is CO.',
    authority: [standard('ASC X12 005010X221A1 (835), balancing'), remittances],
    facts: ['BIL-09'],
    mark: 'S',
    met: 'The statement says what the remittance says.',
    broken: 'The contractual write-off went to the patient.',
    why: 'An explanation of benefits is not a bill, but patients compare.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.denial',
    title: 'Where a denial goes',
    says: 'Group and number together say who acts: the desk corrects what it fed, the biller decides the rest, and only PR reaches the patient.',
    authority: [standard('X12 claim adjustment group and reason codes'), remittances],
    facts: ['BIL-10'],
    mark: 'S',
    met: 'It went to whoever can put it right.',
    broken: 'Every denial became a statement.',
    why: 'Most denials are ours to mend.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.denial-house',
    title: 'Codes by the house list',
    says: 'For some codes and remarks the office goes by its own list, until the published one has been looked up.',
    authority: [remittances],
    facts: ['BIL-10'],
    mark: 'M',
    met: 'The house list was followed.',
    broken: 'Somebody guessed.',
    why: 'A list that everybody uses can be corrected in one place.',
    competencies,
    weight: 2,
  },
  {
    id: 'billing.instalments',
    title: 'Parts and their sizes',
    says: 'The desk agrees in writing to equal parts without interest, no more than the policy allows; more parts, more money or a charge are the manager’s.',
    authority: [law('12 CFR 1026.2(a)(17) (Regulation Z: more than four instalments)'), hardship],
    facts: ['BIL-12'],
    mark: 'S',
    met: 'Four equal parts, in writing.',
    broken: '“Twenty a month until it’s done.”',
    why: 'A kind word can make the practice a lender.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.credit',
    title: 'Whose money it is',
    says: 'A credit is traced to whoever paid too much, open claims are looked at, two people approve, and federal money goes back within 60 days.',
    authority: [law('42 CFR 401.305'), policyPage('Dates of coverage and claims')],
    facts: ['BIL-13'],
    mark: 'S',
    met: 'It went back to whose it was.',
    broken: 'It stayed on the account.',
    why: 'It was never ours.',
    competencies,
    weight: 5,
  },
  {
    id: 'billing.claim-message',
    title: 'What came back',
    says: 'A claim rejected at the door (999, 277CA) was never filed, and the time keeps running; one denied on the remittance (835) was decided. A 277CA that accepts is the proof of filing.',
    authority: [standard('ASC X12 837P, 999, 277CA, 277 and 835'), policyPage('Cards, numbers and answers of payers')],
    facts: ['BIL-02'],
    mark: 'S',
    met: 'The rejection was corrected on the same day.',
    broken: 'It was laid with the denials.',
    why: 'What was never filed can only be filed too late.',
    competencies,
    weight: 3,
  },
);
