import { z } from 'zod';
import { clockSchema, endsTooEarly, isLater } from './clock';

/** Days, or hours of days, on which somebody or something is not there. */
export const absenceSchema = z
  .strictObject({
    from: z.iso.date().describe('First date away.'),
    to: z.iso.date().optional().describe('Last date away; the first when left out.'),
    start: clockSchema
      .optional()
      .describe('Away from this clock time on, each of these dates; from midnight when left out.'),
    end: clockSchema
      .optional()
      .describe(
        'Back at this clock time, each of these dates; at midnight when left out. Where it is no later than `start`, away without a break from `start` on the first date to `end` on the last.',
      ),
    reason: z.string().max(80).default('').describe('Why: vacation, illness, repair.'),
  })
  .refine(
    ({ from, to = from, start = '00:00', end = '24:00' }) => from < to || (from === to && isLater(start, end)),
    'an absence that ends after it begins',
  );
export type Absence = Readonly<z.infer<typeof absenceSchema>>;

/** Weekdays and clock times of a week, 1 for Monday. */
export const weeklyHoursSchema = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]).describe('Weekdays, 1 for Monday.'),
    from: clockSchema.describe('Clock time such as "08:00".'),
    to: clockSchema.describe('Clock time such as "17:00".'),
  })
  .refine(({ from, to }) => isLater(from, to), endsTooEarly);
export type WeeklyHours = Readonly<z.infer<typeof weeklyHoursSchema>>;

/** A word for a feature of a room or a skill of a person, compared letter by letter. */
export const featureSchema = z.string().min(1).max(30);

/** Somebody or something a visit needs beside clinician and room: a device, a technician, an interpreter. */
export const resourceSchema = z.strictObject({
  id: z.string().max(40).describe('Name by which appointments hold it.'),
  kind: z
    .string()
    .min(1)
    .max(30)
    .describe(
      'What it is, in a word that visit types ask for: ultrasound, technician, medical-assistant, chaperone, interpreter.',
    ),
  features: z
    .array(featureSchema)
    .max(20)
    .default([])
    .describe('What it can: the languages of an interpreter, the devices of a technician.'),
  hours: z.array(weeklyHoursSchema).max(20).default([]).describe('When it is there; always when left out.'),
  absences: z.array(absenceSchema).max(50).default([]).describe('When it is away.'),
});
