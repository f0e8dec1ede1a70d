import { z } from 'zod';

const clockText = z.string().max(8);

/** A slot chosen for a visit, and everything that decides whether it may be. */
export const bookingSchema = z.strictObject({
  question: z.literal('booking'),
  today: z.iso.date().optional(),
  act: z.enum(['book', 'move', 'cancel', 'none']).default('book'),
  visitType: z.string().max(40).describe('Id of the visit type booked.'),
  rightTypes: z
    .array(z.string().max(40))
    .default([])
    .describe('Visit types that would be right for the reason given; empty means not in question.'),
  minutesNeeded: z.int().min(0).default(0),
  slot: z
    .strictObject({ provider: z.string().max(40), date: z.iso.date(), start: z.int().min(0).max(86_400) })
    .optional(),
  minutesBooked: z.int().min(0).optional().describe('Length booked, when it is known.'),
  broken: z.array(z.string().max(200)).default([]).describe('Constraints of the calendar the slot breaks, in words.'),
  offered: z.boolean().default(false).describe('At least one time that fits was offered.'),
  waitListed: z.boolean().default(false),
  providerFree: z.boolean().default(true),
  inTemplate: z.boolean().default(true),
  blockedBy: z.string().max(80).optional(),
  takesType: z.boolean().default(true),
  takesNew: z.boolean().default(true),
  newPatient: z.boolean().default(false),
  wanted: z
    .strictObject({
      providers: z.array(z.string().max(40)).default([]),
      days: z.array(z.int().min(1).max(7)).default([]),
      from: clockText.optional(),
      to: clockText.optional(),
      earliest: z.iso.date().optional(),
      latest: z.iso.date().optional(),
      mustProvider: z.boolean().default(false),
    })
    .prefault({})
    .describe('What the person can and wants.'),
  ordered: z
    .strictObject({ from: z.iso.date(), to: z.iso.date(), provider: z.string().max(40).optional() })
    .optional()
    .describe('A clinician’s order for a follow-up.'),
  fittingSlots: z.int().min(0).optional().describe('How many slots fit everything, when known.'),
  oldKept: z.boolean().default(false).describe('For a move: the old time is still booked too.'),
  meantToMove: z.boolean().default(false).describe('For a cancellation: the person wanted another time, not none.'),
  readBack: z.boolean().default(false).describe('Day, date, time and clinician were said back.'),
  symptomsPending: z
    .boolean()
    .default(false)
    .describe('Words that belong to a nurse had been said and not yet been passed on.'),
  referral: z.enum(['not-needed', 'on-file', 'asked', 'missing', 'missing-told']).default('not-needed'),
});
export type BookingCase = z.infer<typeof bookingSchema>;
