import { z } from 'zod';

/** On which days a patient is reminded of a visit. */
export const reminderDaysSchema = z.strictObject({
  question: z.literal('reminder-days'),
  visitOn: z.iso.date().describe('Day of the visit.'),
  bookedOn: z.iso.date().optional().describe('Day on which it was booked; the date of the file when absent.'),
});
export type ReminderDays = z.infer<typeof reminderDaysSchema>;
