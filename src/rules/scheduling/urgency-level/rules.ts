import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of the five levels of urgency. */
export const urgencyLevelRules = rules({
  id: 'scheduling.urgency-level',
  title: 'Five levels, and who gives them',
  says: 'By house scale: L1 911 now, L2 the nurse by warm transfer before any booking, L3 the same day, L4 in 24 to 72 hours, L5 routine. The desk gives L1 and L2 by the list, any other symptom goes to the nurse, and no symptom at all is L5.',
  authority: [policyPage('Words that cannot wait')],
  facts: ['SCH-12', 'COM-07'],
  mark: 'P',
  met: 'Recognised, and passed on live.',
  broken: 'Chest pain, booked for tomorrow.',
  why: 'A booked time tells the caller that it can wait.',
  competencies: ['S-PRO', 'S-PROBLEM'],
  weight: 9,
});
