import { z } from 'zod';

/** What came back after a claim was sent. */
export const claimMessageSchema = z.strictObject({
  question: z.literal('claim-message'),
  message: z
    .enum(['999', '277CA', '277', '835', 'unknown'])
    .default('unknown')
    .describe(
      '999 for the form of the file, 277CA at the payer’s door, 277 for a status asked for, 835 for the remittance.',
    ),
  says: z
    .enum(['accepted', 'rejected', 'denied', 'paid', 'pending', 'unknown'])
    .default('unknown')
    .describe('What it says.'),
});
export type ClaimMessage = z.infer<typeof claimMessageSchema>;

/** A sign that somebody may be using another person's cover, and what was done. */
export const identityFlagSchema = z.strictObject({
  question: z.literal('identity-flag'),
  flag: z
    .enum([
      'photo-does-not-fit',
      'card-altered',
      'data-clash',
      'mail-returned',
      'service-denied-by-patient',
      'number-used-twice',
    ])
    .describe('The sign.'),
  did: z
    .array(z.enum(['verified-more', 'told-supervisor', 'accused', 'merged-records', 'deleted-entries', 'went-on']))
    .max(6)
    .default([])
    .describe('What was done: `went-on` for care that took its course meanwhile.'),
  urgentNeed: z.boolean().default(false).describe('The person needs care now.'),
});
export type IdentityFlag = z.infer<typeof identityFlagSchema>;
