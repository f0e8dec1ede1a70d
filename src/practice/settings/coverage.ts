import { z } from 'zod';

/** What the practice has settled about coverage. No authority fixes these values: they are the house's own. */
export const coverageSettingsSchema = z.strictObject({
  collectEstimates: z
    .boolean()
    .default(false)
    .describe('Whether the estimate of deductible and coinsurance is collected at check-in, or only told.'),
});
