import { law, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Surgery and hospital bookings');
const guides = standard('Published guides of surgery centers for the offices that book with them');
const competencies = ['R-SURG', 'S-DETAIL'] as const;

/** The rules of booking operations. */
export const surgeryRules = rules(
  {
    id: 'scheduling.surgery',
    title: 'Everything there before the day',
    says: 'Order, side, authorizations, history, results, clearances and a ride home are there before a date is final; two or three days before, the patient is called.',
    authority: [guides, page],
    facts: ['SCH-22'],
    mark: 'S',
    met: 'The list was worked through, and the call made.',
    broken: 'The cardiologist’s letter was missed on the morning itself.',
    why: 'A cancelled operation is a day off work, a night without food, and fear for nothing.',
    competencies,
    weight: 6,
  },
  {
    id: 'scheduling.surgery-side',
    title: 'Left is not right',
    says: 'Where two places name different sides, everything stops and the surgeon is asked; the desk neither chooses nor corrects. A side is taken from the signed order, never from a telephone note.',
    authority: [guides, page],
    facts: ['SCH-22'],
    mark: 'S',
    met: '“The order says right and the surgeon said left: I am asking.”',
    broken: 'The desk made them agree.',
    why: 'What agrees on paper is not checked again.',
    competencies,
    weight: 10,
  },
  {
    id: 'scheduling.surgery-order',
    title: 'The order is the surgeon’s',
    says: 'What is missing or abbreviated in the order goes back to the surgeon’s office; codes come from surgeon or coder.',
    authority: [guides, page],
    facts: ['SCH-22'],
    mark: 'S',
    met: 'Sent back with the missing lines marked.',
    broken: 'The desk picked a code that looked alike.',
    why: 'A guess at the desk becomes an order in the theater.',
    competencies,
    weight: 6,
  },
  {
    id: 'scheduling.surgery-authorization',
    title: 'Authorized for whom, for what, and where',
    says: 'Surgeon and facility are each authorized, for the code ordered and the place booked, before the date is final.',
    authority: [guides, page],
    facts: ['SCH-22', 'INS-15'],
    mark: 'S',
    met: 'Two numbers, one code, the right hospital.',
    broken: 'Approved for the other hospital.',
    why: 'An approval for something else is none.',
    competencies: ['R-SURG', 'R-INSURANCE'],
    weight: 6,
  },
  {
    id: 'scheduling.surgery-history',
    title: 'A history not older than thirty days',
    says: 'On the day of the operation the history and physical is at most 30 days old, and it is brought up to date at admission.',
    authority: [law('42 CFR 482.22(c)(5)'), guides, page],
    facts: ['SCH-22'],
    mark: 'S',
    met: 'It was booked two weeks before the operation.',
    broken: 'Thirty-four days old, and cancelled on the morning.',
    why: 'The anaesthetist relies on how the patient is now.',
    competencies,
    weight: 5,
  },
  {
    id: 'scheduling.surgery-dates',
    title: 'Results in time',
    says: 'By house policy results of tests are there three days before the operation.',
    authority: [page],
    facts: ['SCH-22'],
    mark: 'P',
    met: 'Drawn a week before.',
    broken: 'The potassium came the evening before.',
    why: 'A result needs time to be acted on.',
    competencies,
    weight: 4,
  },
);
