import { z } from 'zod';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

export const schedulingMethods = vocabulary('method of scheduling', {
  stream: 'each patient has a start time alone, one after another; also called time-specified',
  wave: 'several are told the full hour and are seen in order of arrival',
  'modified-wave':
    'several at the full hour and others inside it; or fixed times inside the hour, its end left for catching up',
  'double-booking': 'two patients on one time of one clinician, on purpose',
  cluster: 'visits of a kind on one day or half-day; also called grouping or categorisation',
  'open-access': 'whoever calls is offered the same day; also called advanced or same-day access',
  'open-hours': 'no times; seen in order of arrival within posted hours, emergencies first; also called walk-in',
  matrix: 'time that is not to be booked is marked before anybody is booked',
} as const);
export type SchedulingMethod = TermOf<typeof schedulingMethods>;

const feature = z.boolean().optional();

/** How an office gives out its times, told by its features; one left out was not said, `false` was said not to be so. */
export const schedulingMethodSchema = z.strictObject({
  question: z.literal('scheduling-method'),
  ownTimes: feature.describe('Each patient is given a start time that is the patient’s alone.'),
  severalAtTop: feature.describe('Several patients are told the same time, the full hour.'),
  insideHour: feature.describe(
    'By a pattern of the hour, patients are told times inside it: the half hour, or every so many minutes.',
  ),
  endOpen: feature.describe('The last part of each hour is left free for catching up.'),
  arrivalOrder: feature.describe('Patients are seen in the order in which they arrive.'),
  noTimes: feature.describe('Nobody is given a time; people come within posted hours.'),
  twoOnPurpose: feature.describe('Two patients are put on one time of one clinician, on purpose.'),
  likeTogether: feature.describe('Visits of a kind are kept to one day or half-day.'),
  sameDay: feature.describe('Everyone who calls is offered a visit on that same day.'),
  blockedFirst: feature.describe('Time that is not to be booked is marked before any patient is booked.'),
  called: schedulingMethods.schema
    .optional()
    .describe('The name somebody gave to it; with it the answer is whether that name is right.'),
});
export type SchedulingMethodCase = z.infer<typeof schedulingMethodSchema>;
