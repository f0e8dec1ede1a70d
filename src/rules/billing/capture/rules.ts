import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rules of encounter forms. */
export const captureRules = rules({
  id: 'billing.charge-capture',
  title: 'Every visit has its form back',
  says: 'One numbered form for each visit that took place; before the day is closed the forms are held against the schedule, and each one missing is named and looked for.',
  authority: [policyPage('Encounter forms and codes')],
  facts: ['BIL-06'],
  mark: 'M',
  met: 'As many came back as arrived, number by number.',
  broken: 'Thirty-one arrived, thirty forms came back, and the day was closed.',
  why: 'A missing form is a visit nobody is paid for, and nobody notices.',
  competencies: ['R-BILLING', 'S-DETAIL', 'TOOL-SHEET'],
  weight: 4,
});
