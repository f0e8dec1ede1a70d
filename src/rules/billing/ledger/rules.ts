import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Accounts and statements');
const competencies = ['R-BILLING', 'TOOL-BILLING', 'S-DETAIL'];

/** The rules of accounts, postings, aging and statements. */
export const ledgerRules = rules(
  {
    id: 'billing.account-books',
    title: 'Books in which nothing is deleted',
    says: 'Charges and refunds raise a balance, payments and adjustments lower it; a mistake is taken back by a second posting of the same kind and amount that names the first. Nothing is deleted or made smaller.',
    authority: [page],
    facts: ['BIL-15', 'BIL-11'],
    mark: 'M',
    met: 'The mistake and its correction both stand there.',
    broken: 'A line is gone, and nobody knows what it was.',
    why: 'Whoever can delete a charge can take the money for it.',
    competencies,
    weight: 6,
  },
  {
    id: 'billing.payment-in-place',
    title: 'A payment on the right account',
    says: 'Somebody who says they paid is believed and looked for: receipt, card slip, day sheet. What stands on another account is reversed there and posted here with a note; nobody hears whose account it was, and nobody is asked twice.',
    authority: [page],
    facts: ['BIL-11'],
    mark: 'M',
    met: 'Reversed, posted right, noted.',
    broken: '“It went to your brother’s account, I’ll just delete it.”',
    why: 'A receipt that is not honoured is the last one a patient asks for.',
    competencies: ['R-BILLING', 'S-PROBLEM', 'S-DISCRETION'],
    weight: 4,
  },
  {
    id: 'billing.aging',
    title: 'How old what is open is',
    says: 'Open items are sorted by age: up to 30 days, 31 to 60, 61 to 90, 91 to 120, older; a payment that names nothing pays the oldest first.',
    authority: [page],
    facts: ['BIL-11'],
    mark: 'M',
    met: 'The oldest were worked first.',
    broken: 'Everything was “open” and nothing was old.',
    why: 'What is not asked for within three months is seldom paid.',
    competencies: ['R-BILLING', 'TOOL-SHEET'],
    weight: 2,
  },
  {
    id: 'billing.statement',
    title: 'A statement that can go out',
    says: 'The first statement follows the last payer. It asks for what is left and for nothing that was written off, shows how it came to that, how to pay and whom to ask, and goes to whoever answers for the bill.',
    authority: [page],
    facts: ['BIL-11', 'BIL-09', 'INS-27'],
    mark: 'M',
    met: 'It says what the explanation of benefits says.',
    broken: 'It asks for the contractual write-off too.',
    why: 'Patients lay it beside their plan’s letter and compare.',
    competencies,
    weight: 4,
  },
);
