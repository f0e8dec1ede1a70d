import { z } from 'zod';
import { paperSchema } from './papers';

/** A paper by itself: is it valid, void, or not enough? */
export const paperCaseSchema = z.strictObject({
  question: z.literal('paper'),
  date: z.iso.date().optional().describe('Date on which it is looked at.'),
  paper: paperSchema.describe('The paper, as it lies there.'),
});
export type PaperCase = z.infer<typeof paperCaseSchema>;
