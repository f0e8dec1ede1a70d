import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of forms of numbers. */
export const numberRules = rules({
  id: 'billing.number-format',
  title: 'The form of numbers and dates',
  says: 'Every number has its form: an NPI ten digits with a check digit, a diagnosis code a letter, a digit and up to five more with X for gaps, HCPCS a letter and four digits. The form says whether it can be right, never whether it is.',
  authority: [
    law('45 CFR 162.406 (National Provider Identifier)'),
    regulator('CMS: ICD-10-CM; HCPCS Level II; format of the Medicare Beneficiary Identifier'),
    standard('X12: dates as CCYYMMDD'),
    policyPage('Cards, numbers and answers of payers'),
  ],
  facts: ['BIL-01', 'BIL-03', 'BIL-04', 'BIL-05', 'INS-01', 'INS-02', 'REC-03'],
  mark: 'S',
  met: 'What cannot be right was seen before it was sent.',
  broken: 'A letter O was sent for a zero.',
  why: 'One wrong character comes back in three weeks.',
  competencies: ['R-BILLING', 'S-DETAIL'],
  weight: 3,
});
