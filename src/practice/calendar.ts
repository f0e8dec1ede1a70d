import { z } from 'zod';

export const visitTypeSchema = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(60),
  minutes: z.int().min(5).max(240),
  forNew: z.boolean().default(false).describe('Only for patients new to the practice.'),
  roomKind: z.enum(['exam', 'procedure', 'nurse', 'video']).default('exam'),
  specialty: z.boolean().default(false).describe('Charged and referred like a specialist visit.'),
  preventive: z.boolean().default(false),
  minAge: z.int().min(0).default(0).describe('Youngest age in years.'),
  maxAge: z.int().min(0).default(120).describe('Oldest age in years.'),
  sex: z.enum(['F', 'M', 'any']).default('any').describe('Whom the visit is for.'),
  reasons: z
    .array(z.string().min(1).max(80))
    .default([])
    .describe('Reasons patients give, for the town: the words in the booking.'),
  share: z.int().min(0).default(10).describe('How common it is among bookings, beside the other types.'),
  preparation: z.string().max(300).default('').describe('Written preparation, passed on word for word.'),
});
export type VisitType = Readonly<z.infer<typeof visitTypeSchema>>;

export const blockSchema = z.strictObject({
  from: z.string().describe('Clock time such as "12:00".'),
  to: z.string(),
  days: z.array(z.int().min(1).max(7)).default([1, 2, 3, 4, 5]).describe('1 is Monday.'),
  reason: z.string().max(60),
  kind: z.enum(['lunch', 'meeting', 'catch-up', 'same-day-hold', 'absence', 'hospital']),
  releasedBy: z.string().max(40).describe('Who may release the block.'),
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
