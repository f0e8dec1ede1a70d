import { z } from 'zod';
import { zones } from '../zones.vocabulary';

const whole = z.int().min(0);

/** What the practice has settled about the questions around a visit; no authority fixes these numbers. */
export const visitSettingsSchema = z.strictObject({
  newPatientMonths: whole
    .max(240)
    .default(36)
    .describe('Not seen here in this specialty for so many months or longer: booked as new.'),
  zone: zones.schema.default('mountain').describe('Time zone in which the practice lies.'),
  reminderDaysBefore: z
    .array(z.int().min(1).max(60))
    .max(6)
    .default([7, 1])
    .describe('A visit is reminded of so many days before, once each.'),
  remindersPerDay: whole.max(24).default(1).describe('At most so many automated reminders to a person on one day.'),
  remindersPerWeek: whole.max(100).default(3).describe('At most so many automated reminders to a person in one week.'),
  cancelHoursAhead: whole.max(336).default(24).describe('Cancelled at least so many hours ahead is in time.'),
  missedForReview: whole
    .min(1)
    .max(50)
    .default(3)
    .describe('From so many missed visits in twelve months on, the clinician looks at it.'),
  missedFeeCents: whole.max(100_000).default(0).describe('Charged for a missed visit, in cents; 0 charges nobody.'),
  returnEarlyDays: whole.max(365).default(7).describe('A return visit may be so many days earlier than ordered.'),
  returnLateDays: whole.max(365).default(7).describe('A return visit may be so many days later than ordered.'),
  recallAttempts: whole
    .min(1)
    .max(20)
    .default(3)
    .describe('After so many calls without an answer a recall goes on by letter.'),
  resultsDaysBefore: whole.max(60).default(3).describe('Results of tests are there so many days before an operation.'),
  bloodFastingHours: whole
    .max(24)
    .default(8)
    .describe('Hours without food before a fasting blood test, if not ordered.'),
});
