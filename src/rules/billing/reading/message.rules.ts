import { law, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of reading messages as they come. */
export const messageRules = rules({
  id: 'billing.message-read',
  title: 'Messages read as they come',
  says: 'A message is read by its structure: its counts and control numbers first, then whether it adds up, then what it says. What does not add up is not posted.',
  authority: [
    law('45 CFR 162.1102, 162.1202, 162.1602 (adopted transactions)'),
    standard('ASC X12 005010X222A1, 005010X221A1, 005010X279A1, 005010X214 and 005010X231A1'),
    policyPage('Cards, numbers and answers of payers'),
  ],
  facts: ['BIL-01', 'BIL-02', 'BIL-07', 'BIL-08', 'BIL-09', 'BIL-10', 'INS-03', 'INS-04', 'INS-05'],
  mark: 'S',
  met: 'It was read to the end before anybody acted on it.',
  broken: 'A rejection at the door was laid with the denials.',
  why: 'Every one of them starts another clock.',
  competencies: ['R-BILLING', 'S-DETAIL'],
  weight: 3,
});
