import { z } from 'zod';

/** Whether coverage was checked for a visit, what came back, and what was done on it. */
export const eligibilityCaseSchema = z.strictObject({
  question: z.literal('eligibility'),
  for: z.enum(['check-in', 'booking', 'referral']).default('check-in'),
  dateOfService: z.iso.date().optional(),
  checked: z.boolean().default(false),
  checkedFor: z.iso.date().optional(),
  answer: z.enum(['active', 'inactive', 'not-found', 'payer-unavailable', 'none']).default('none'),
  wouldAnswer: z
    .enum(['active', 'inactive', 'not-found', 'payer-unavailable'])
    .optional()
    .describe('What a check would have shown.'),
  cardAsked: z.boolean().default(false),
  otherCoverageAsked: z.boolean().default(false),
  newCoverageOnRecord: z.boolean().default(false),
  newCoverageChecked: z.boolean().default(false),
  told: z.boolean().default(false).describe('The person was told what the payer answered.'),
  toldUninsured: z.boolean().default(false).describe('The person was told that they have no insurance.'),
  wayOn: z
    .array(z.enum(['self-pay-estimate', 'new-card-later', 'reschedule', 'call-payer', 'asked-biller']))
    .default([]),
  turnedAway: z.boolean().default(false),
  urgentNeed: z.boolean().default(false),
  arrived: z.boolean().default(false),
  referral: z.enum(['not-needed', 'on-file', 'asked', 'missing', 'missing-told']).default('not-needed'),
  referralChecked: z.boolean().default(false),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('unknown')
    .describe(
      'For a booking: whether the practice has a contract with the plan that was named, or that asking would have shown.',
    ),
  networkTold: z.boolean().default(false).describe('Said before the time was promised.'),
});
export type EligibilityCase = z.infer<typeof eligibilityCaseSchema>;

/** A copay or other amount due at the desk. */
export const copayCaseSchema = z.strictObject({
  question: z.literal('copay'),
  dueCents: z.int().min(0),
  collectedCents: z.int().min(0).default(0),
  asked: z.boolean().default(false),
  amountSaid: z.boolean().default(false),
  private: z.boolean().default(false),
  saysCannotPay: z.boolean().default(false),
  offered: z.array(z.enum(['payment-plan', 'pay-later', 'hardship-form', 'manager', 'self-pay-estimate'])).default([]),
  plan: z.strictObject({ cents: z.int().min(0), parts: z.int().min(1) }).optional(),
  waived: z.boolean().default(false).describe('Let go on the spot by the desk.'),
  turnedAway: z.boolean().default(false),
  urgentNeed: z.boolean().default(false),
  exempt: z.enum(['no', 'qmb', 'medicaid-exempt', 'preventive', 'workers-comp']).default('no'),
  receipt: z.boolean().default(false),
  arrived: z.boolean().default(false),
});
export type CopayCase = z.infer<typeof copayCaseSchema>;
