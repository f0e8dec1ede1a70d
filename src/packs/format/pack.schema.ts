import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The front page of a pack. */
export const packSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  title: z.string().min(1).max(80),
  summary: z.string().min(1).max(600),
  practice: z.string().max(40).describe('Id of the practice.'),
  level: z.enum(['L1', 'L2', 'L3', 'L4', 'L5']),
  date: z.iso.date(),
  weather: z.enum(['sun', 'cloud', 'rain', 'snow']).default('cloud'),
  from: clock,
  to: clock,
  objectives: z.array(z.strictObject({ id: z.string().max(20), text: z.string().max(200) })).min(1),
  briefing: z.array(z.string().max(400)).min(1).describe('Paragraphs read before the shift.'),
  encounters: z
    .array(z.string().max(42))
    .min(1)
    .max(200)
    .describe('Ids of encounters, each a file of the folder encounters.'),
  standard: z
    .int()
    .min(1)
    .max(100)
    .describe('Score at or above which the shift is passed, if nothing critical happened.'),
});
export type PackPage = z.infer<typeof packSchema>;

/** A phrasebook: lines for what anybody may be asked or told, in one language. */
export const phrasebookSchema = z.strictObject({
  format: z.literal(1),
  language: z.string().max(12),
  answers: z
    .record(z.string().max(40), z.array(z.string().min(1).max(300)).min(1))
    .describe('By ask item: "{value}" is what is given.'),
  unknown: z
    .record(z.string().max(40), z.array(z.string().min(1).max(300)).min(1))
    .describe('By ask item, or "any": the person does not know or have it.'),
  replies: z
    .record(z.string().max(60), z.array(z.string().min(1).max(300)).min(1))
    .describe('By act key or verb, with "/upset" and "/warm" endings where the mood changes the answer.'),
  player: z
    .record(
      z.string().max(60),
      z.partialRecord(z.enum(['warm', 'plain', 'curt']), z.array(z.string().min(1).max(300)).min(1)),
    )
    .describe('The secretary’s own words, by act key or verb and tone.'),
});
export type Phrasebook = z.infer<typeof phrasebookSchema>;

/** A transcript written by hand: acts in order, and the evidence expected of them, committed before it was run. */
export const transcriptSchema = z.strictObject({
  format: z.literal(1),
  encounter: z.string().max(42),
  variant: z.string().max(42),
  kind: z.enum(['right', 'wrong']),
  title: z.string().max(160),
  note: z.string().max(600).default(''),
  acts: z
    .array(z.union([z.string().max(120), z.record(z.string(), z.unknown())]))
    .min(1)
    .max(60)
    .describe('Acts in short form ("ask passcode warm") or as full acts.'),
  expect: z
    .array(
      z.strictObject({
        rule: z.string().max(60),
        outcome: z.enum(['met', 'partly', 'missed', 'breach', 'none']),
        critical: z.boolean().optional(),
      }),
    )
    .min(1),
  ends: z.string().max(42).optional(),
});
export type Transcript = z.infer<typeof transcriptSchema>;
