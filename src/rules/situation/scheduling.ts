import { z } from 'zod';
import { clockSchema, secondsOfClock } from '../../practice/clock';

/** A slot chosen for a visit, and everything that decides whether it may be. */
export const bookingSchema = z.strictObject({
  question: z.literal('booking'),
  today: z.iso.date().optional().describe('The day on which it is booked; the date of the case file when absent.'),
  act: z
    .enum(['book', 'move', 'cancel', 'none'])
    .default('book')
    .describe('What was done: booked, moved, cancelled, or `none` where no visit was made.'),
  visitType: z.string().max(40).describe('Id of the visit type booked.'),
  rightTypes: z
    .array(z.string().max(40))
    .default([])
    .describe('Visit types that would be right for the reason given; empty means not in question.'),
  minutesNeeded: z.int().min(0).default(0).describe('Length the visit needs, in minutes; 0 means not in question.'),
  slot: z
    .strictObject({
      provider: z.string().max(40).describe('Id of the clinician.'),
      date: z.iso.date().describe('Date of the visit.'),
      start: z
        .union([clockSchema.transform(secondsOfClock), z.int().min(0).max(86_400)])
        .describe('When it starts: a clock time, or seconds after midnight, of which 09:20 is 33600.'),
    })
    .optional()
    .describe('The time chosen; not in question when absent.'),
  minutesBooked: z.int().min(0).optional().describe('Length booked, when it is known.'),
  broken: z.array(z.string().max(200)).default([]).describe('Constraints of the calendar the slot breaks, in words.'),
  offered: z.boolean().default(false).describe('At least one time that fits was offered.'),
  waitListed: z.boolean().default(false).describe('The person was put on the wait list.'),
  providerFree: z.boolean().default(true).describe('The clinician has no other visit at that time.'),
  inTemplate: z.boolean().default(true).describe('It lies within the clinician’s hours.'),
  blockedBy: z.string().max(80).optional().describe('Name of the block it lies in, such as lunch or a hold.'),
  takesType: z.boolean().default(true).describe('The clinician does this kind of visit.'),
  takesNew: z.boolean().default(true).describe('The clinician takes new patients at that time.'),
  newPatient: z.boolean().default(false).describe('The patient is new.'),
  wanted: z
    .strictObject({
      providers: z.array(z.string().max(40)).default([]).describe('Ids of the clinicians wished; any when empty.'),
      days: z
        .array(z.int().min(1).max(7))
        .default([])
        .describe('Weekdays that suit, 1 for Monday to 7 for Sunday; all when empty.'),
      from: clockSchema.optional().describe('Not before this clock time, such as "15:30".'),
      to: clockSchema.optional().describe('Over by this clock time.'),
      earliest: z.iso.date().optional().describe('Not before this date.'),
      latest: z.iso.date().optional().describe('Not after this date.'),
      mustProvider: z.boolean().default(false).describe('No other clinician will do.'),
    })
    .prefault({})
    .describe('What the person can and wants.'),
  ordered: z
    .strictObject({
      from: z.iso.date().describe('First day of the window ordered.'),
      to: z.iso.date().describe('Last day of it.'),
      provider: z.string().max(40).optional().describe('Id of the clinician ordered; any when absent.'),
    })
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
  referral: z
    .enum(['not-needed', 'on-file', 'asked', 'missing', 'missing-told'])
    .default('not-needed')
    .describe(
      'Where the plan wants a referral: on file, asked for, missing and not spoken of, or missing with the person told.',
    ),
});
export type BookingCase = z.infer<typeof bookingSchema>;
