import { law } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const answers = policyPage('What the payer sends back');
const competencies = ['R-BILLING', 'S-ORG'];

/** The rules of claims around the end of their filing time. */
export const filingRules = rules(
  {
    id: 'billing.late-claim',
    title: 'Medicare’s year',
    says: 'Medicare has a claim within one calendar year of the service; a rejected or unprocessable one does not count. Late has no appeal, and exceptions are few: the agency’s error, entitlement backwards, money taken back by Medicaid or a Medicare plan. Learning late that Medicare was first is none.',
    authority: [law('42 CFR 424.44'), answers],
    facts: ['BIL-08'],
    mark: 'V',
    met: 'The acceptance was on file when somebody said “late”.',
    broken: 'A rejection lay in the box until the year was over.',
    why: 'What is late is written off; no patient pays for it.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.late-claim-contract',
    title: 'Other payers’ filing times',
    says: 'Every other payer has the days of its contract or programme; who is not on the biller’s list is asked.',
    authority: [answers],
    facts: ['BIL-08'],
    mark: 'M',
    met: 'The days of the contract were known on day one.',
    broken: 'Somebody took a year for granted.',
    why: 'Some contracts give ninety days.',
    competencies,
    weight: 3,
  },
);
