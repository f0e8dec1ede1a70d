import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of the wait list. */
export const waitListRules = rules({
  id: 'scheduling.wait-list',
  title: 'Who is called first',
  says: 'By house policy a time that comes free goes to somebody it fits in kind, length, clinician and notice: whom the clinician flagged first, then whose visit fills the time, then the more urgent, then who has waited longest. The old time stays until the new one is confirmed.',
  authority: [policyPage('Wait list and recalls')],
  facts: ['SCH-20'],
  mark: 'M',
  met: 'One call each, in order, and every no written down.',
  broken: 'Whoever called first had it, and the flagged patient was passed over.',
  why: 'The list is there for those who cannot wait as well as others.',
  competencies: ['R-SCHED', 'S-ORG'],
  weight: 4,
});
