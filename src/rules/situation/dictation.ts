import { z } from 'zod';

/** A dictation and what was typed of it. */
export const dictationSchema = z.strictObject({
  question: z.literal('dictation'),
  said: z
    .string()
    .min(1)
    .max(4000)
    .describe(
      'What was dictated, word for word; `[inaudible]` or `[inaudible 0:42]` where nothing could be made out. What the speaker took back (“scratch that”) is left out here.',
    ),
  typed: z
    .string()
    .max(4000)
    .describe('What was typed; a gap is `____`, a flag anything in square brackets: `[check 0:42: right or left?]`.'),
  medicines: z
    .array(z.string().max(60))
    .max(40)
    .default([])
    .describe('Names of medicines in it that are not on the look-alike list and stand beside no dose.'),
  clashes: z
    .array(z.string().max(60))
    .max(20)
    .default([])
    .describe('Words of the dictation that clash with the chart (a side, a drug, a dose) and so have to be flagged.'),
  bothSidesMeant: z
    .boolean()
    .default(false)
    .describe('Left and right of the same thing are both meant, so that naming both is no contradiction.'),
});
export type Dictation = z.infer<typeof dictationSchema>;
