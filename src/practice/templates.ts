import { z } from 'zod';
import { clockSchema } from './clock';

const when = {
  days: z.array(z.int().min(1).max(7)).max(7).default([1, 2, 3, 4, 5]).describe('Weekdays, 1 for Monday.'),
  from: clockSchema.default('00:00').describe('From this clock time of the working day.'),
  to: clockSchema.default('23:59').describe('Until this clock time of the working day.'),
};

/** A part of an hour in a modified wave. */
const partOfHourSchema = z.strictObject({
  minute: z.int().min(0).max(59).describe('Minute of the hour.'),
  patients: z.int().min(0).max(12).describe('How many are told this time; 0 for a part held for catching up.'),
});

/**
 * How a part of a clinician's week gives out its times. Where none applies, every patient has a time of their own
 * (stream), on the clinician's grid.
 * @source SCH-01, SCH-02, SCH-03, SCH-06, SCH-07
 */
export const templateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stream'),
    ...when,
    slotMinutes: z
      .int()
      .min(5)
      .max(120)
      .optional()
      .describe('Visits start every so many minutes; the clinician’s grid when left out.'),
  }),
  z.strictObject({
    kind: z.literal('wave'),
    ...when,
    patients: z
      .int()
      .min(1)
      .max(20)
      .default(4)
      .describe('How many are told the top of each hour; seen as they arrive.'),
  }),
  z.strictObject({
    kind: z.literal('modified-wave'),
    ...when,
    pattern: z
      .array(partOfHourSchema)
      .min(1)
      .max(12)
      .default([
        { minute: 0, patients: 2 },
        { minute: 20, patients: 1 },
        { minute: 40, patients: 0 },
      ])
      .describe('How many are told which minute of each hour.'),
  }),
  z.strictObject({
    kind: z.literal('open-access'),
    ...when,
    slotMinutes: z.int().min(5).max(120).default(20).describe('Length of a short slot; a long visit takes two.'),
    openPermille: z
      .int()
      .min(0)
      .max(1000)
      .default(650)
      .describe('How many of a thousand slots are held for the same day, spread evenly over the stretch.'),
    opensAt: clockSchema.default('07:00').describe('Clock time at which the held slots are given out.'),
    opensDaysBefore: z.int().min(0).max(7).default(0).describe('How many days before; 0 for the day itself.'),
  }),
  z.strictObject({ kind: z.literal('open-hours'), ...when }),
]);
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** Visit types kept together on some days or half-days. @source SCH-05 */
export const clusterSchema = z.strictObject({
  types: z.array(z.string().max(40)).min(1).max(20).describe('Ids of the visit types.'),
  ...when,
  exceptions: z
    .enum(['never', 'approved', 'cannot-come'])
    .default('approved')
    .describe(
      'When one may lie elsewhere: never; with the word of `approver`; or, without asking, for a patient who can come on none of these days.',
    ),
  approver: z.string().max(40).optional().describe('Who may allow an exception; the clinician when left out.'),
});
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;

/**
 * When two patients may have one time: one of them needs little of the clinician, they are never two new patients nor two
 * physicals, and the clinician's rule or a named approver allows it.
 * @source SCH-04
 */
export const doubleBookingSchema = z.strictObject({
  rule: z
    .enum(['never', 'approved', 'long-with-short'])
    .default('approved')
    .describe(
      'never; only with the word of `approver`; or, by the clinician’s own rule, a visit that needs little of the clinician beside another one.',
    ),
  approver: z.string().max(40).optional().describe('Whose word it takes; the clinician’s when left out.'),
});

/** One release of a block, or its taking back. Nothing is deleted: a block keeps its history. */
export const blockReleaseSchema = z.strictObject({
  act: z.enum(['released', 'restored']).default('released').describe('Given free, or taken back.'),
  date: z.iso.date().describe('The date it is given free for.'),
  by: z.string().max(40).describe('Who did it; it counts only from whoever may release the block.'),
  on: z.iso.date().optional().describe('When it was done.'),
});
export type BlockRelease = Readonly<z.infer<typeof blockReleaseSchema>>;
