import { z } from 'zod';
import { canonicalJson, hashText } from '../../shared/hash';
import { ok, refuse, type Result } from '../../shared/result';
import type { Fault } from '../../shared/fault';

/** The longest pause that is told from a longer one, in real seconds. */
export const longestPause = 10_000_000;

/** More pauses than these are no longer written down. */
export const mostPauses = 900;

/** A pause: at which simulated second, and for how many real seconds. It is on record and never scored. */
export const pauseSchema = z.strictObject({
  at: z.int().min(0).max(86_400),
  seconds: z.int().min(0).max(longestPause),
});
export type Pause = z.infer<typeof pauseSchema>;

const saveSchema = z.strictObject({
  format: z.literal(1),
  key: z.string().min(1).max(400).describe('The assignment it belongs to, as its link writes it.'),
  title: z.string().max(80).describe('Title of the pack, for the list of shifts that can be resumed.'),
  log: z.string().max(400_000).describe('Packed log of the shift so far.'),
  pauses: z
    .array(pauseSchema)
    .max(mostPauses + 100)
    .describe('Pauses so far.'),
  over: z.boolean().describe('The shift is over; only the debrief is left.'),
  reflection: z.string().max(2000).optional().describe("The learner's own line after the shift."),
  savedAt: z.iso.datetime().describe('Real time of the save, for the list of shifts.'),
  sum: z.string().max(20).describe('Checksum over everything else.'),
});

/** A shift as it is kept in the browser. */
export type Save = Omit<z.infer<typeof saveSchema>, 'format' | 'sum'>;

/** A save as plain data to store. */
export function writeSave(save: Save): z.infer<typeof saveSchema> {
  const content = { format: 1 as const, ...save };
  return { ...content, sum: hashText(canonicalJson(content)) };
}

/** Reads stored data as a save; refuses, in one sentence, what is not whole or not ours. */
export function readSave(stored: unknown): Result<Save, Fault> {
  const parsed = saveSchema.safeParse(stored);
  if (!parsed.success) return refuse(fault('a save of this game, format 1', 'something else'));
  const { sum, ...content } = parsed.data;
  if (hashText(canonicalJson(content)) !== sum)
    return refuse(fault('a save as it was written', 'one that was changed or damaged since'));
  const { format: _, ...save } = content;
  return ok(save);
}

function fault(expected: string, found: string): Fault {
  return { code: 'save.unreadable', file: 'saved shift', path: '', expected, found };
}
