import { law } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Rides and home visits');

/** The rules of visits with medical transport. */
export const transportRules = rules(
  {
    id: 'scheduling.transport',
    title: 'A visit the van can reach',
    says: 'By house policy a visit with a ride is booked so many business days ahead as the broker wants, and ends before the van goes back; less notice only for urgent visits, dialysis or a discharge, if the broker agrees.',
    authority: [page],
    facts: ['SCH-26'],
    mark: 'M',
    met: 'Three business days, mid-morning.',
    broken: 'Tomorrow at eight.',
    why: 'A time without a ride is a missed visit made by us.',
    competencies: ['R-SCHED', 'S-EMPATHY'],
    weight: 4,
  },
  {
    id: 'scheduling.transport-broker',
    title: 'The broker knows',
    says: 'By house policy whoever moves a visit tells the broker in the same minute.',
    authority: [page],
    facts: ['SCH-26'],
    mark: 'P',
    met: 'Moved, and the ride with it.',
    broken: 'The van came at nine, the visit was at two.',
    why: 'The patient sits in the middle of it.',
    competencies: ['R-SCHED', 'R-COMMS'],
    weight: 3,
  },
  {
    id: 'scheduling.transport-covered',
    title: 'Who is brought',
    says: 'Medicaid brings its members to covered care when they have no other way; it is no ambulance.',
    authority: [law('42 CFR 431.53'), page],
    facts: ['SCH-26'],
    mark: 'S',
    met: 'The ride was offered before it was asked for.',
    broken: 'A van was ordered for chest pain.',
    why: 'Care that nobody can reach is no care, and an emergency cannot wait for a van.',
    competencies: ['R-SCHED', 'R-INSURANCE'],
    weight: 5,
  },
  {
    id: 'scheduling.access-offers',
    title: 'A time that an older body can keep',
    says: 'By house policy older, disabled and transport-dependent patients are offered mid-morning, a longer time, the ground floor, large print, their companion with their permission, and no two trips in one unless they want it so.',
    authority: [page],
    facts: ['SCH-26'],
    mark: 'M',
    met: 'Ten o’clock, ground floor, with her daughter.',
    broken: 'Eight in the morning, and the laboratory at four.',
    why: 'A visit that exhausts is the last one.',
    competencies: ['R-SCHED', 'S-EMPATHY'],
    weight: 3,
  },
);
