import { z } from 'zod';

const count = z.int().min(0).max(10_000_000);

/** How many of the claims sent were paid at once, and how many were denied. */
export const claimRatesSchema = z.strictObject({
  question: z.literal('claim-rates'),
  sent: count.describe('Claims sent.'),
  paidFirstTime: count.optional().describe('Of them: processed the first time without more information.'),
  denied: count.optional().describe('Of them: denied.'),
  reworkEachCents: z
    .int()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('What it costs to work one claim again, in cents, if you want the sum.'),
});
export type ClaimRates = z.infer<typeof claimRatesSchema>;
