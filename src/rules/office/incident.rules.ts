import { policyPage } from '../finding';
import { rules } from '../rule';

const page = policyPage('Incident reports');
const competencies = ['R-WRITE', 'S-PRO'];

/** The rules of incident reports. */
export const incidentRules = rules(
  {
    id: 'office.incident-report',
    title: 'Facts alone',
    says: 'Who, what, when, where, witnesses, words in quotation marks, what was done; no blame, no guess, no “because”, no fault admitted.',
    authority: [page],
    facts: ['OPS-15'],
    mark: 'M',
    met: 'It says what was seen and heard.',
    broken: 'It says whose fault it was.',
    why: 'A guess on paper becomes a fact in somebody’s hands.',
    competencies,
    weight: 4,
  },
  {
    id: 'office.incident-filing',
    title: 'Where the report goes',
    says: 'To the supervisor on the same day, never into the chart, which does not mention it; what broke is kept; an injury of staff goes to the manager for compensation too.',
    authority: [page],
    facts: ['OPS-15'],
    mark: 'M',
    met: 'The supervisor had it on the same day.',
    broken: 'It was filed in the chart.',
    why: 'The chart is for the patient’s care, the report is for mending the mat.',
    competencies,
    weight: 4,
  },
);
