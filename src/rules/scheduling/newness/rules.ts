import { regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of new and established patients. */
export const newnessRules = rules({
  id: 'scheduling.new-or-established',
  title: 'New or established, three times over',
  says: 'For billing a patient is established after a face-to-face service in the last three years by the same clinician, or by one of the exact same specialty in the same group. Whether there is a chart, and how long a time is booked, are two other questions.',
  authority: [
    standard('The three-year rule of CPT for new and established patients'),
    regulator('CMS Claims Processing Manual, chapter 12, section 30.6.7'),
    policyPage('Booking'),
  ],
  facts: ['SCH-10'],
  mark: 'S',
  met: 'The last day seen, the group and the specialty were looked up.',
  broken: '“He is in the system”, and so he got a short time.',
  why: 'A visit billed as new that was none is money that goes back, and a short time for a stranger makes the day late.',
  competencies: ['R-SCHED', 'T-CODING', 'S-DETAIL'],
  weight: 4,
});
