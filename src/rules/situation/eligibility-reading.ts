import { z } from 'zod';

/** Reading a payer's answer. */
export const eligibilityReadingSchema = z.strictObject({
  question: z.literal('eligibility-reading'),
  segments: z
    .array(z.string().min(1).max(200))
    .min(1)
    .max(200)
    .describe('Lines of the answer (271), such as `EB*B**98***27*30****N*Y` or `AAA*N**75*C`.'),
  read: z
    .enum(['in-force', 'copay', 'deductible-left', 'out-of-pocket-left', 'coinsurance', 'authorization'])
    .default('in-force')
    .describe('What is wanted of it.'),
  service: z.string().max(3).default('98').describe('Service type: 98 office visit, 30 the plan in general.'),
  level: z.enum(['IND', 'FAM']).default('IND').describe('For one person, or for the family.'),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('in-network')
    .describe('Which lines concern this practice.'),
});
export type EligibilityReading = z.infer<typeof eligibilityReadingSchema>;

/** A number as it was typed off a card. */
export const cardNumberSchema = z.strictObject({
  question: z.literal('card-number'),
  kind: z.enum(['member-id', 'medicare-number']).default('member-id').describe('Which number it is to be.'),
  typed: z.string().max(40).describe('The number as typed.'),
  prefix: z.string().max(6).optional().describe('Letters with which numbers of this plan begin.'),
  rxBin: z.string().max(12).optional().describe('The pharmacy number on the card.'),
  group: z.string().max(30).optional().describe('The group number on the card.'),
});
export type CardNumberCase = z.infer<typeof cardNumberSchema>;
