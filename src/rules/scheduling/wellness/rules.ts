import { law } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Check-ups and wellness visits');
const competencies = ['R-SCHED', 'R-INSURANCE'] as const;

/** The rules of check-ups. */
export const wellnessRules = rules(
  {
    id: 'scheduling.wellness',
    title: 'Three visits that sound alike',
    says: 'Medicare pays a Welcome visit once in the first twelve months of Part B, after them a yearly wellness visit, and no routine physical. Plans under the Affordable Care Act pay listed preventive care in the network in full.',
    authority: [law('42 CFR 410.16'), law('42 CFR 410.15'), law('42 CFR 411.15(a)'), law('45 CFR 147.130'), page],
    facts: ['SCH-29'],
    mark: 'V',
    met: '“Let me tell you which of the three it is.”',
    broken: '“Your free physical is on Tuesday.”',
    why: 'Who expects nothing to pay is hurt most by a bill.',
    competencies,
    weight: 4,
  },
  {
    id: 'scheduling.wellness-interval',
    title: 'A year on, to the month',
    says: 'By house policy the next yearly wellness visit is booked from the first day of the same month a year on: after eleven full months.',
    authority: [page],
    facts: ['SCH-29'],
    mark: 'M',
    met: 'The last one was looked up first.',
    broken: 'Two months early, and denied.',
    why: 'The calendar of Medicare counts months.',
    competencies,
    weight: 3,
  },
  {
    id: 'scheduling.wellness-told',
    title: 'A check-up and a problem are two things',
    says: 'The desk asks whether anything besides the check-up is to be looked at, books the time for both, and says that the problem part may cost; it never promises that it is free.',
    authority: [law('45 CFR 147.130(a)(2)'), page],
    facts: ['SCH-29', 'SCH-09'],
    mark: 'S',
    met: '“The headaches are a second part, and that part may cost.”',
    broken: '“It’s all free.”',
    why: 'A surprise at the mailbox is one that was kept silent at the desk.',
    competencies: ['R-SCHED', 'S-CLEAR'],
    weight: 4,
  },
);
