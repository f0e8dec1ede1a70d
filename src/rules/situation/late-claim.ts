import { z } from 'zod';
import { lateReasons } from './money.vocabulary';

/** A claim around the end of its filing time. */
export const lateClaimSchema = z.strictObject({
  question: z.literal('late-claim'),
  payer: z
    .enum(['medicare', 'medicaid', 'medicare-advantage', 'tricare', 'commercial', 'unknown'])
    .default('unknown')
    .describe('Whose rule it is.'),
  service: z.iso.date().optional().describe('Date of service; of several days the first (the “from” date).'),
  received: z.iso
    .date()
    .optional()
    .describe(
      'The day on which the payer received it; left out when it has not been sent, then the date of the file counts.',
    ),
  contractDays: z.int().min(1).max(1000).optional().describe('Other payers: days allowed from the service.'),
  firstTry: z
    .enum(['accepted', 'rejected', 'unprocessable', 'denied-late', 'none'])
    .default('none')
    .describe(
      'What became of it: `rejected` at the door or `unprocessable` is not filed at all; `denied-late` is CO-29 although it may have been in time.',
    ),
  proof: z.boolean().default(false).describe('The acceptance of that day (277CA) is on file.'),
  because: lateReasons.schema.default('none').describe('Why it is late.'),
});
export type LateClaim = z.infer<typeof lateClaimSchema>;
