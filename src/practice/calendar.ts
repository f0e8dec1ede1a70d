import { z } from 'zod';
import { clockSchema } from './clock';
import { absenceSchema, featureSchema } from './resources';
import { blockReleaseSchema, clusterSchema, doubleBookingSchema, templateSchema } from './templates';

export const visitTypeSchema = z.strictObject({
  id: z.string().max(40).describe('Name of the visit type in the data.'),
  name: z.string().max(60).describe('Name as it is said.'),
  minutes: z.int().min(5).max(240).describe('Its length in minutes.'),
  forNew: z.boolean().default(false).describe('Only for patients new to the practice.'),
  roomKind: z.enum(['exam', 'procedure', 'nurse', 'video']).default('exam').describe('What kind of room it takes.'),
  specialty: z.boolean().default(false).describe('Charged and referred like a specialist visit.'),
  preventive: z
    .boolean()
    .default(false)
    .describe('A physical or check-up: counted where a clinician takes only some in a half-day.'),
  minAge: z.int().min(0).default(0).describe('Youngest age in years.'),
  maxAge: z.int().min(0).default(120).describe('Oldest age in years.'),
  sex: z.enum(['F', 'M', 'any']).default('any').describe('Whom the visit is for.'),
  reasons: z
    .array(z.string().min(1).max(80))
    .default([])
    .describe('Reasons patients give, for the town: the words in the booking.'),
  share: z.int().min(0).default(10).describe('How common it is among bookings, beside the other types.'),
  preparation: z.string().max(300).default('').describe('Written preparation, passed on word for word.'),
  littleTime: z
    .boolean()
    .optional()
    .describe('Needs little of the clinician (injection, laboratory, stitches out): may stand beside a longer visit.'),
  needs: z
    .array(z.string().min(1).max(30))
    .max(10)
    .optional()
    .describe('Kinds of resources it needs beside clinician and room, such as ultrasound, technician, chaperone.'),
  roomFeatures: z.array(featureSchema).max(10).optional().describe('What its room has to have.'),
  setUpMinutes: z.int().min(0).max(120).optional().describe('Minutes for which room and devices are held before it.'),
  turnoverMinutes: z.int().min(0).max(120).optional().describe('Minutes for which room and devices are held after it.'),
  bufferMinutes: z
    .int()
    .min(0)
    .max(120)
    .optional()
    .describe(
      'Minutes after it in which the clinician has no other visit; lunch or the end of the day may lie in them.',
    ),
  leadHours: z
    .int()
    .min(0)
    .max(720)
    .optional()
    .describe('The least hours between booking and visit, for its preparation.'),
});
export type VisitType = Readonly<z.infer<typeof visitTypeSchema>>;

export const blockSchema = z.strictObject({
  from: z.string().describe('Clock time such as "12:00".'),
  to: z.string(),
  days: z.array(z.int().min(1).max(7)).default([1, 2, 3, 4, 5]).describe('1 is Monday.'),
  reason: z.string().max(60),
  kind: z.enum(['lunch', 'meeting', 'catch-up', 'same-day-hold', 'absence', 'hospital', 'other']),
  releasedBy: z.string().max(40).describe('Who may release the block.'),
  dates: z
    .array(z.iso.date())
    .max(60)
    .optional()
    .describe('The only dates it stands on; every such weekday when left out.'),
  opensHoursBefore: z
    .int()
    .min(0)
    .max(168)
    .optional()
    .describe('Released by itself so many hours before it begins, unless reserved.'),
  opensAt: clockSchema.optional().describe('Released by itself at this clock time of its own day, unless reserved.'),
  reserved: z.boolean().optional().describe('Kept for somebody: does not open by itself.'),
  releases: z
    .array(blockReleaseSchema)
    .max(100)
    .optional()
    .describe('What became of it: its releases and their taking back, in order.'),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;

export const providerSchema = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(60),
  credential: z.string().max(10),
  specialty: z.enum(['family-medicine', 'dermatology', 'sports-medicine']).default('family-medicine'),
  hours: z.array(z.strictObject({ days: z.array(z.int().min(1).max(7)), from: z.string(), to: z.string() })),
  blocks: z.array(blockSchema).default([]),
  visitTypes: z.array(z.string()).describe('Ids of the visit types this clinician takes.'),
  gridMinutes: z.int().min(5).max(60).default(10).describe('Visits start on multiples of so many minutes.'),
  noNewAfter: z.string().optional().describe('No new patients from this clock time on.'),
  maxPhysicalsPerHalfDay: z.int().min(0).default(3),
  acceptsNew: z.boolean().default(true),
  firstPatientAt: clockSchema.optional().describe('No patient before this clock time.'),
  maxNewPerDay: z.int().min(0).max(50).optional().describe('Most new patients a day.'),
  templates: z
    .array(templateSchema)
    .max(20)
    .optional()
    .describe('How parts of the week give out their times; where none applies every patient has a time of their own.'),
  clusters: z.array(clusterSchema).max(20).optional().describe('Visit types kept to some days or half-days.'),
  doubleBooking: doubleBookingSchema.optional().describe('When two patients may have one time; never when left out.'),
  absences: z.array(absenceSchema).max(100).optional().describe('Vacations, illness, conferences.'),
});
export type Provider = Readonly<z.infer<typeof providerSchema>>;

export type AppointmentStatus = 'booked' | 'arrived' | 'roomed' | 'seen' | 'checked-out' | 'cancelled' | 'no-show';

export interface Appointment {
  readonly id: string;
  readonly mrn: string;
  readonly provider: string;
  readonly type: string;
  readonly date: string;
  /** Seconds since midnight. */
  readonly start: number;
  readonly minutes: number;
  readonly status: AppointmentStatus;
  readonly referral?: string;
  readonly note: string;
  /** The patient counted as new when it was booked. */
  readonly newPatient?: boolean;
  /** The room it holds; any of its kind when absent. */
  readonly room?: string;
  /** The resources it holds by name; any of the kinds its type needs when absent. */
  readonly resources?: readonly string[];
}

/** A time that can be booked: 'provider/date/start', start in seconds. */
export interface Slot {
  readonly id: string;
  readonly provider: string;
  readonly date: string;
  readonly start: number;
}

/** The id of a slot. */
export function slotId(provider: string, date: string, start: number): string {
  return `${provider}/${date}/${start}`;
}

const dayOfCalendar = z.iso.date();

/** Reads a slot id; undefined when it is none, or names no day of the calendar or no second of a day. */
export function parseSlotId(id: string): Slot | undefined {
  const match = /^([a-z0-9-]{1,30})\/(\d{4}-\d{2}-\d{2})\/(\d{1,5})$/.exec(id);
  if (!match || !dayOfCalendar.safeParse(match[2]).success || Number(match[3]) >= 86_400) return undefined;
  return { id, provider: match[1] ?? '', date: match[2] ?? '', start: Number(match[3]) };
}
