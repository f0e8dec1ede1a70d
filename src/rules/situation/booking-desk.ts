import { z } from 'zod';
import { clockSchema } from '../../practice/clock';
import { type TermOf, vocabulary } from '../../practice/vocabulary';
import { describedCalendarSchema, slotRequestSchema } from './described-calendar';

const id = z.string().min(1).max(30);

export const visitReasons = vocabulary('reason for a visit', {
  refill: 'a check for a refill of medicines',
  results: 'talking over results',
  'follow-up': 'a follow-up of something known',
  'new-problem': 'one new complaint',
  'check-up': 'the annual check-up or physical',
  'pap-test': 'a Pap test or women’s check; part of the check-up when there is one',
  'form-physical': 'a physical for school, sport or work',
  'several-conditions': 'several long illnesses at once, or frail old age',
  'first-specialist': 'a first visit to a specialist',
  procedure: 'a small procedure, with its set-up',
  injection: 'an injection or vaccine by the nurse',
  'blood-draw': 'blood or another sample taken',
  'pressure-check': 'blood pressure or weight checked by the nurse',
  'stitches-out': 'stitches or a dressing seen to',
  'video-follow-up': 'a follow-up by video',
  unclear: 'not said, or only "a quick visit"',
} as const);

export const visitKinds = vocabulary('kind of visit', {
  'refill-or-results': 'a check of refills or results',
  'follow-up': 'a follow-up of an established patient',
  acute: 'one acute problem',
  physical: 'the annual check-up, with what belongs to it',
  'new-patient': 'a new patient in primary care',
  complex: 'several problems, several long illnesses, or frail old age',
  'specialist-first': 'a first visit to a specialist',
  procedure: 'a simple procedure with its set-up',
  nurse: 'a visit to the nurse',
  telehealth: 'a follow-up by video',
} as const);
export type VisitKind = TermOf<typeof visitKinds>;

/** What a person wants a visit for, and which visit that is. */
export const visitTypeCaseSchema = z.strictObject({
  question: z.literal('visit-type'),
  reasons: z.array(visitReasons.schema).max(12).default([]).describe('The reasons the person gave, once asked.'),
  problems: z.int().min(1).max(20).default(1).describe('How many separate problems there are among them.'),
  newPatient: z.boolean().optional().describe('Not seen here for three years; asked back where it decides.'),
  booked: z
    .strictObject({
      kinds: z.array(visitKinds.schema).min(1).max(4).describe('The kind or kinds of visit booked.'),
      minutes: z.int().min(1).max(480).optional().describe('The length booked.'),
    })
    .optional()
    .describe('What was booked; the right kind alone is given when left out.'),
});
export type VisitTypeCase = z.infer<typeof visitTypeCaseSchema>;

export const bookingItems = vocabulary('booking item', {
  'legal-name': 'full legal name as on card or ID',
  'date-of-birth': 'date of birth',
  'callback-number': 'number to call back',
  'best-time': 'when best to call',
  reason: 'the reason in the patient’s own words',
  'new-or-established': 'whether the patient is new',
  'referring-clinician': 'who referred; needed only when somebody did',
  insurance: 'insurance with the member number',
  'provider-wanted': 'the clinician wished',
} as const);

export const readBackItems = vocabulary('read-back item', {
  weekday: 'day of the week',
  date: 'the date',
  time: 'the time',
  place: 'the place',
  clinician: 'the clinician',
  preparation: 'preparation; needed only when there is one',
  'what-to-bring': 'what to bring: photo ID, card, list of medicines, referral, copay',
  'arrive-early': 'how early to come',
} as const);

/** What was taken down when a visit was booked, and what was said back. */
export const bookingDataSchema = z.strictObject({
  question: z.literal('booking-data'),
  taken: z.array(bookingItems.schema).max(9).optional().describe('What was taken down; not in question when left out.'),
  readBack: z
    .array(readBackItems.schema)
    .max(8)
    .optional()
    .describe('What was said back; not in question when left out.'),
  referred: z.boolean().default(false).describe('Another clinician sent the patient.'),
  preparation: z.boolean().default(false).describe('The visit has a written preparation.'),
  searched: z.boolean().optional().describe('For a new chart: records were searched first.'),
  matches: z
    .int()
    .min(0)
    .max(50)
    .default(1)
    .describe('How many records fit the identifiers given; with two or more another identifier is needed.'),
});
export type BookingData = z.infer<typeof bookingDataSchema>;

const pairedVisit = z.strictObject({
  littleTime: z
    .boolean()
    .optional()
    .describe('Needs little of the clinician: injection, laboratory, stitches out, nurse.'),
  newPatient: z.boolean().default(false).describe('A new patient.'),
  physical: z.boolean().default(false).describe('A physical or check-up.'),
});

/** Two patients for one time of one clinician. */
export const doubleBookingCaseSchema = z.strictObject({
  question: z.literal('double-booking'),
  standing: pairedVisit.prefault({}).describe('The visit that stands in the calendar.'),
  added: pairedVisit.prefault({}).describe('The visit to be put on top of it.'),
  visitsThere: z.int().min(1).max(10).default(1).describe('How many visits stand at that time already.'),
  rule: z
    .enum(['never', 'approved', 'long-with-short'])
    .default('approved')
    .describe('The clinician’s rule: never; only with approval; or a short visit beside a long one without asking.'),
  approvedBy: z.string().max(40).optional().describe('Who said yes to it; nobody when left out.'),
  approver: z.string().max(40).default('clinician').describe('Whose yes it takes.'),
  logged: z.boolean().optional().describe('It was written down who approved; asked of one that stands.'),
  hidesMistake: z.boolean().default(false).describe('It is done to cover a booking error.'),
});
export type DoubleBookingCase = z.infer<typeof doubleBookingCaseSchema>;

/** People who should be seen today, and what there is to give them. */
export const workInSchema = z.strictObject({
  question: z.literal('work-in'),
  requests: z
    .array(
      z.strictObject({
        id: id.describe('Name of the person.'),
        decided: z
          .enum(['see-today', 'can-wait', 'not-yet', 'not-needed'])
          .default('not-yet')
          .describe(
            'What nurse or clinician said: today; another day will do; nothing yet; or not-needed, for a plain request without symptoms in open access.',
          ),
        urgency: z.int().min(1).max(5).default(3).describe('1 is the most urgent, as the nurse put it.'),
      }),
    )
    .min(1)
    .max(40)
    .describe('Who asks, in the order they called.'),
  heldSlots: z
    .int()
    .min(0)
    .max(100)
    .default(0)
    .describe('Times held for today, or open today, with the own clinician.'),
  otherClinician: z.int().min(0).max(100).default(0).describe('Times open today with others of the team.'),
  cancellations: z.int().min(0).max(100).default(0).describe('Times that came free today by cancellation.'),
  doubleBooks: z.int().min(0).max(20).default(0).describe('Double-books the clinician has approved for today.'),
  urgentCareOrdered: z
    .boolean()
    .default(false)
    .describe('The clinician has ordered urgent care or the emergency department for those left over.'),
  did: z
    .array(
      z.enum([
        'promised-before-decision',
        'took-admin-time-unasked',
        'bumped-with-consent',
        'bumped-without-consent',
        'told-call-back-tomorrow',
        'told-work-in-may-wait',
        'told-rooming-staff',
        'offered-later-day-first',
        'filled-open-slot-with-recall',
      ]),
    )
    .max(9)
    .default([])
    .describe('What the desk did beside it; the allotment alone is given when empty.'),
});
export type WorkIn = z.infer<typeof workInSchema>;

/** Something done to a block of the calendar. */
export const calendarBlockSchema = z.strictObject({
  question: z.literal('calendar-block'),
  act: z
    .enum(['book-into', 'release', 'delete', 'add'])
    .describe('A visit booked into it, given free, removed without a trace, or newly added.'),
  by: z.string().max(40).default('desk').describe('Who does it.'),
  releasedBy: z.string().max(40).optional().describe('Who may release it.'),
  released: z
    .enum(['no', 'by-releaser', 'by-other', 'opened-by-itself'])
    .optional()
    .describe('Whether it was given free before.'),
  reasonGiven: z.boolean().default(true).describe('The block bears its reason, or the change its.'),
});
export type CalendarBlockCase = z.infer<typeof calendarBlockSchema>;

/** A clinician's time is taken away after visits were booked in it. */
export const clearTimeSchema = z.strictObject({
  question: z.literal('clear-time'),
  calendar: describedCalendarSchema.describe('The calendar as it stands.'),
  provider: z.string().max(40).describe('Id of the clinician who will not be there.'),
  date: z.iso.date().describe('The date.'),
  from: clockSchema.default('00:00').describe('Away from this clock time on.'),
  to: clockSchema.default('23:59').describe('Back at this clock time.'),
  urgent: z
    .array(z.string().max(40))
    .max(100)
    .default([])
    .describe('Ids of appointments that a clinician marked urgent, most urgent first.'),
  request: slotRequestSchema
    .prefault({})
    .describe('Today, the dates looked at and anything else that holds for every new time.'),
  options: z.int().min(1).max(4).default(2).describe('How many times each patient is offered.'),
});
export type ClearTime = z.infer<typeof clearTimeSchema>;
