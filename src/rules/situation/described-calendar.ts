import { z } from 'zod';
import { clockSchema, endsTooEarly, isLater } from '../../practice/clock';
import { blockSchema, providerSchema, visitTypeSchema } from '../../practice/calendar';
import { absenceSchema, featureSchema, resourceSchema, weeklyHoursSchema } from '../../practice/resources';
import { unknownNames } from './calendar-names';
import { bookingSchema } from './scheduling';

const id = z.string().min(1).max(40);
const ownId = id.describe('Its name in this calendar.');

const roomKind = z.enum(['exam', 'procedure', 'nurse', 'private', 'waiting', 'video']);

/** An appointment that stands in a described calendar. */
export const describedAppointmentSchema = z.strictObject({
  id: id.optional().describe('Name of the appointment; needed where it is moved.'),
  provider: id.describe('Id of the clinician.'),
  type: id.optional().describe('Id of the visit type; an ordinary visit in an exam room when left out.'),
  date: z.iso.date().describe('Its date.'),
  at: clockSchema.describe('Clock time it starts, such as "09:20".'),
  minutes: z.int().min(1).max(480).optional().describe('Its length; that of its visit type, or 20, when left out.'),
  status: z
    .enum(['booked', 'arrived', 'roomed', 'seen', 'checked-out', 'cancelled', 'no-show'])
    .default('booked')
    .describe('Cancelled and missed visits leave their time free.'),
  newPatient: z.boolean().optional().describe('The patient is new; when left out, as the visit type says.'),
  patient: z.string().max(40).optional().describe('Name or number of the patient, where the same person asks again.'),
  room: id.optional().describe('Id of the room it holds; any of its kind when left out.'),
  resources: z
    .array(id)
    .max(10)
    .optional()
    .describe('Ids of the resources it holds; any of the kinds it needs when left out.'),
  authorization: z.string().max(30).optional().describe('Number of the referral or authorization it uses up.'),
});

/** A calendar as a case describes it: only what decides need be there. */
export const describedCalendarSchema = z
  .strictObject({
    providers: z
      .array(
        providerSchema.omit({ credential: true, specialty: true }).extend({
          id: ownId,
          name: z.string().max(60).default('').describe('Name as it is said; the id when left out.'),
          hours: z
            .array(weeklyHoursSchema)
            .max(20)
            .default([{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }])
            .describe('When the clinician works.'),
          blocks: z
            .array(
              blockSchema
                .extend({
                  from: clockSchema.describe('From this clock time.'),
                  to: clockSchema.describe('Until this clock time.'),
                  kind: blockSchema.shape.kind
                    .default('other')
                    .describe('What kind of block; only `same-day-hold` opens for today.'),
                  reason: z.string().max(60).default('Blocked').describe('The reason on its label.'),
                  releasedBy: z.string().max(40).default('manager').describe('Who may release it.'),
                })
                .refine(({ from, to }) => isLater(from, to), endsTooEarly),
            )
            .max(100)
            .default([])
            .describe('Time that is not for booking: lunch, meetings, rounds, catch-up, holds.'),
          visitTypes: z
            .array(id)
            .max(40)
            .default([])
            .describe('Ids of the visit types the clinician takes; all when left out.'),
          maxPhysicalsPerHalfDay: z
            .int()
            .min(0)
            .max(20)
            .default(20)
            .describe('Most preventive visits (physicals) before or after noon.'),
          acceptsNew: z.boolean().default(true).describe('Takes new patients.'),
          noNewAfter: clockSchema.optional().describe('No new patients from this clock time on.'),
        }),
      )
      .min(1)
      .max(20)
      .describe('The clinicians.'),
    visitTypes: z
      .array(
        visitTypeSchema.omit({ reasons: true, share: true, preparation: true, specialty: true }).extend({
          id: ownId,
          name: z.string().max(60).default('').describe('Name as it is said; the id when left out.'),
        }),
      )
      .min(1)
      .max(40)
      .describe('The visit types and their lengths.'),
    rooms: z
      .array(
        z.strictObject({
          id: ownId,
          kind: roomKind.default('exam').describe('What kind of room; visit types ask for a kind.'),
          features: z
            .array(featureSchema)
            .max(20)
            .default([])
            .describe('What it has, such as wheelchair or bariatric-table.'),
          absences: z.array(absenceSchema).max(50).default([]).describe('When it cannot be used.'),
        }),
      )
      .max(60)
      .default([])
      .describe('The rooms; when none of a kind is listed, rooms of that kind are never short.'),
    resources: z.array(resourceSchema).max(60).default([]).describe('Devices and helpers that visits need.'),
    appointments: z.array(describedAppointmentSchema).max(600).default([]).describe('What stands in the calendar.'),
  })
  .superRefine((calendar, context) => {
    for (const path of unknownNames(calendar))
      context.addIssue({ code: 'custom', path, message: 'a name that stands in this calendar' });
  });
export type DescribedCalendar = z.infer<typeof describedCalendarSchema>;

/** What is looked for in a described calendar. */
export const slotRequestSchema = z.strictObject({
  visitType: id.optional().describe('Id of the visit type asked for.'),
  minutes: z.int().min(5).max(480).optional().describe('Another length than that of the visit type.'),
  newPatient: z.boolean().optional().describe('The patient is new here; asked back where it decides.'),
  patient: z.string().max(40).optional().describe('Name or number of the patient: nobody has two visits at once.'),
  age: z.int().min(0).max(130).optional().describe('Age in years; asked back where the visit type has an age.'),
  sex: z.enum(['F', 'M', 'X']).optional().describe('Sex; asked back where the visit type is for one.'),
  today: z.iso
    .date()
    .optional()
    .describe(
      'The date it is asked on. When left out, the date of the case file, or the first date looked at or asked about if that is earlier.',
    ),
  now: clockSchema
    .optional()
    .describe(
      'Clock time it is asked at; times of today before it are past. Where it is left out and decides (a delay, a hold that opens hours before, hours of preparation), it is asked back.',
    ),
  from: z.iso.date().optional().describe('First date looked at; today when left out.'),
  to: z.iso.date().optional().describe('Last date looked at; 27 days after the first when left out.'),
  providers: z.array(id).max(20).default([]).describe('Clinicians the patient wishes, best first.'),
  mustProvider: z.boolean().default(false).describe('No other clinician will do.'),
  days: z
    .array(z.int().min(1).max(7))
    .max(7)
    .default([])
    .describe('Weekdays the patient can come, 1 for Monday; all when empty.'),
  earliestAt: clockSchema.optional().describe('The patient cannot come before this clock time.'),
  latestEnd: clockSchema.optional().describe('The visit has to be over by this clock time.'),
  windows: z
    .array(weeklyHoursSchema)
    .max(20)
    .default([])
    .describe('Stretches of the week in which the patient can come; the whole visit lies in one of them.'),
  moving: id.optional().describe('Id of the appointment that gives up its time for this one.'),
  holdsReleasedToday: z.boolean().default(false).describe('The nurse has released the times held for today.'),
  recall: z
    .boolean()
    .default(false)
    .describe('A routine recall, as against something new: it takes no slot held for the same day.'),
  roomFeatures: z
    .array(featureSchema)
    .max(10)
    .default([])
    .describe('What the room has to have for this patient, such as wheelchair.'),
  needs: z
    .array(z.string().min(1).max(30))
    .max(10)
    .default([])
    .describe('Kinds of resources needed beside those of the visit type, such as chaperone.'),
  interpreter: z
    .strictObject({
      language: featureSchema.describe('Language, as the interpreter’s features have it.'),
      by: z
        .enum(['person', 'line'])
        .default('person')
        .describe('Somebody booked with the visit, or the telephone line, which is always there.'),
      extraPercent: z
        .int()
        .min(0)
        .max(200)
        .optional()
        .describe('How much longer the visit is, in percent, to full five minutes; the practice’s own when left out.'),
    })
    .optional()
    .describe('The interpreter booked with the visit.'),
  transport: z
    .strictObject({
      noticeBusinessDays: z
        .int()
        .min(0)
        .max(20)
        .optional()
        .describe('Business days of notice the ride needs; the practice’s own when left out.'),
      arrives: clockSchema.optional().describe('The ride does not arrive before this clock time.'),
      leaves: clockSchema.optional().describe('The ride back leaves at this clock time.'),
    })
    .optional()
    .describe('A ride that has to be ordered.'),
  authorization: z
    .strictObject({
      number: z.string().max(30).optional().describe('Its number, by which booked visits are counted.'),
      from: z.iso.date().optional().describe('First date it covers.'),
      to: z.iso.date().optional().describe('Last date it covers.'),
      visits: z.int().min(0).max(500).optional().describe('How many visits it allows.'),
      used: z
        .int()
        .min(0)
        .max(500)
        .default(0)
        .describe('How many of them were used, without those that stand in the calendar.'),
    })
    .optional()
    .describe('The referral or authorization the visit needs.'),
  approved: z
    .array(
      z.strictObject({
        what: z
          .enum(['double-booking', 'cluster'])
          .describe('What was allowed: two in one time, or a day outside the cluster.'),
        by: z.string().max(40).describe('Who said so.'),
      }),
    )
    .max(10)
    .default([])
    .describe('What somebody has allowed for this visit.'),
  behind: z
    .array(
      z.strictObject({
        provider: id.describe('Id of the clinician.'),
        minutes: z.int().min(0).max(600).describe('Minutes late at this moment.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Clinicians who are running late now; nothing is booked where they would still be late enough to tell.'),
});
export type SlotRequest = z.infer<typeof slotRequestSchema>;

/** A search for free times, or a question about one time. */
export const findSlotsSchema = z.strictObject({
  question: z.literal('find-slots'),
  calendar: describedCalendarSchema.describe('The calendar.'),
  request: slotRequestSchema.describe('What is looked for.'),
  ask: z
    .strictObject({
      provider: id.describe('Id of the clinician.'),
      date: z.iso.date().describe('Date.'),
      at: clockSchema.describe('Clock time it starts.'),
    })
    .optional()
    .describe('One time to judge: valid, or invalid with every reason. All valid times are listed when left out.'),
  show: z
    .int()
    .min(1)
    .max(1000)
    .default(200)
    .describe('How many of the times are listed, best first; `count` tells them all.'),
});
export type FindSlotsCase = z.infer<typeof findSlotsSchema>;

/** A booking, judged against a described calendar where one is given. */
export const bookingCaseSchema = bookingSchema.extend({
  calendar: describedCalendarSchema
    .optional()
    .describe('The calendar the slot lies in; what it breaks there is then found, and need not be described.'),
  request: slotRequestSchema
    .optional()
    .describe('With a calendar: what else holds for the search, such as rooms, rides, interpreters.'),
});
export type BookingInCalendar = z.infer<typeof bookingCaseSchema>;
