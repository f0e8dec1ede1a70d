import { z } from 'zod';
import { yesNo } from './yes-no';

const minutes = z.int().min(5).max(480).optional();

/** Who interprets at a visit, and how that was booked. */
export const interpreterBookingSchema = z.strictObject({
  question: z.literal('interpreter-booking'),
  who: z
    .enum(['qualified', 'bilingual-staff', 'family-adult', 'child', 'machine', 'nobody', 'unknown'])
    .default('unknown')
    .describe(
      'Who interprets: a qualified interpreter in person, by video or telephone; staff who speak the language; a grown relative or friend; a child under 18; a translating device alone; nobody.',
    ),
  staffQualified: yesNo('For bilingual staff: tested and named as an interpreter.'),
  imminentDanger: z
    .boolean()
    .default(false)
    .describe('An emergency with imminent danger, and no qualified interpreter at hand.'),
  qualifiedOffered: yesNo('A qualified interpreter was offered, free, before.'),
  patientWish: z
    .enum(['none', 'said', 'documented'])
    .default('none')
    .describe('The patient’s own wish for the relative, not the relative’s: none, said, or written down.'),
  chargedCents: z.int().min(0).max(1_000_000).default(0).describe('What the patient is charged for it, in cents.'),
  bookedWithVisit: yesNo('The interpreter is booked with the visit.'),
  usualMinutes: minutes.describe('Usual length of the visit, in minutes.'),
  slotMinutes: minutes.describe('Length that was booked, in minutes.'),
  visitMoved: z.boolean().default(false).describe('The visit was moved or cancelled.'),
  interpreterMoved: yesNo('And the interpreter with it.'),
});
export type InterpreterBooking = z.infer<typeof interpreterBookingSchema>;
