import { z } from 'zod';
import type { Vocabulary } from '../../practice/vocabulary';

/** A time of day as it stands on the clock: '07:40', or '07:40:30'. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'a time of day such as 07:40 or 17:28:30');

/** What was done, first to last, in the words of a list; left out altogether, the answer is what to do. */
export function doneOf<Id extends string>(words: Vocabulary<Id>) {
  return z
    .array(
      z.strictObject({
        did: words.schema.describe('What was done.'),
        at: clockTime.optional().describe('Clock time, such as `10:02`.'),
      }),
    )
    .max(60)
    .optional()
    .describe(
      'What was done, first to last. Left out altogether, the answer is `computed` with the steps in `order`; an empty list means that nothing was done.',
    );
}

/** Whether what was done is the whole of it. */
export const doneIsAll = z
  .boolean()
  .default(true)
  .describe(
    'Whether `done` is all that was done. With `false`, only what is listed is judged, and nothing counts as left out.',
  );

/** One thing done, with the clock time where it is known. */
export interface Done<Id extends string = string> {
  readonly did: Id;
  readonly at?: string | undefined;
}
