import { law } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Interpreters');

/** The rules of booking interpreters. */
export const interpreterRules = rules(
  {
    id: 'scheduling.interpreter',
    title: 'Qualified, free, and not the family',
    says: 'A qualified interpreter is offered free and in time. A grown relative interprets only in an emergency, or on the patient’s own documented wish after the offer; a child only in imminent danger.',
    authority: [law('45 CFR 92.201'), page],
    facts: ['SCH-28', 'COM-18'],
    mark: 'S',
    met: 'The interpreter came, and the cousin sat beside her.',
    broken: 'The ten-year-old translated.',
    why: 'What is left out or softened is what was needed.',
    competencies: ['R-CONTACT', 'S-CLEAR'],
    weight: 7,
  },
  {
    id: 'scheduling.interpreter-time',
    title: 'Booked with the visit, and moved with it',
    says: 'By house policy the interpreter is booked with the visit, the time is half as long again, and both are moved together.',
    authority: [page],
    facts: ['SCH-28'],
    mark: 'P',
    met: 'Thirty minutes in place of twenty, interpreter and all.',
    broken: 'The visit was moved, and the interpreter came on the old day.',
    why: 'Everything is said twice.',
    competencies: ['R-SCHED', 'S-DETAIL'],
    weight: 3,
  },
);
