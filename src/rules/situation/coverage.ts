import { z } from 'zod';

/** Whether coverage was checked for a visit, what came back, and what was done on it. */
export const eligibilityCaseSchema = z.strictObject({
  question: z.literal('eligibility'),
  for: z
    .enum(['check-in', 'booking', 'referral'])
    .default('check-in')
    .describe('At which moment: at check-in, when booking, or when a referral was looked after.'),
  dateOfService: z.iso.date().optional().describe('Day of the visit; the date of the case file when absent.'),
  checked: z.boolean().default(false).describe('The payer was asked whether coverage is active.'),
  checkedFor: z.iso.date().optional().describe('The date the payer was asked about; that of the visit when absent.'),
  answer: z
    .enum(['active', 'inactive', 'not-found', 'payer-unavailable', 'none'])
    .default('none')
    .describe('What the payer answered; `none` for no answer, or one that was not read.'),
  wouldAnswer: z
    .enum(['active', 'inactive', 'not-found', 'payer-unavailable'])
    .optional()
    .describe('What a check would have shown.'),
  cardAsked: z.boolean().default(false).describe('The insurance card was asked for.'),
  otherCoverageAsked: z.boolean().default(false).describe('It was asked whether there is another or a new coverage.'),
  newCoverageOnRecord: z.boolean().default(false).describe('A new coverage was written into the record.'),
  newCoverageChecked: z.boolean().default(false).describe('That new coverage was checked with its payer too.'),
  told: z.boolean().default(false).describe('The person was told what the payer answered.'),
  toldUninsured: z.boolean().default(false).describe('The person was told that they have no insurance.'),
  wayOn: z
    .array(z.enum(['self-pay-estimate', 'new-card-later', 'reschedule', 'call-payer', 'asked-biller']))
    .default([])
    .describe('Ways on that were offered when coverage was not confirmed.'),
  turnedAway: z.boolean().default(false).describe('The patient was sent away, or not seen, over it.'),
  urgentNeed: z.boolean().default(false).describe('The patient needs care that cannot wait.'),
  arrived: z.boolean().default(false).describe('The visit was checked in.'),
  referral: z
    .enum(['not-needed', 'on-file', 'asked', 'missing', 'missing-told'])
    .default('not-needed')
    .describe(
      'Where the plan wants a referral: on file, asked for, missing and not spoken of, or missing with the person told.',
    ),
  referralChecked: z.boolean().default(false).describe('It was looked up whether a referral is on file.'),
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
  dueCents: z.int().min(0).describe('What is due, in cents.'),
  collectedCents: z.int().min(0).default(0).describe('What was taken, in cents.'),
  asked: z.boolean().default(false).describe('The amount was asked for.'),
  amountSaid: z.boolean().default(false).describe('How much it is was said.'),
  private: z.boolean().default(false).describe('Talked about where others do not hear.'),
  saysCannotPay: z.boolean().default(false).describe('The patient says that paying is not possible today.'),
  offered: z
    .array(z.enum(['payment-plan', 'pay-later', 'hardship-form', 'manager', 'self-pay-estimate']))
    .default([])
    .describe('Ways that were offered, as the written policy has them.'),
  plan: z
    .strictObject({
      cents: z.int().min(0).describe('The sum, in cents.'),
      parts: z.int().min(1).describe('In how many equal parts.'),
    })
    .optional()
    .describe('The payment plan that was agreed to, if one was.'),
  waived: z.boolean().default(false).describe('Let go on the spot by the desk.'),
  turnedAway: z.boolean().default(false).describe('The patient was sent away, or not seen, over it.'),
  urgentNeed: z.boolean().default(false).describe('The patient needs care that cannot wait.'),
  exempt: z
    .enum(['no', 'qmb', 'medicaid-exempt', 'preventive', 'workers-comp'])
    .default('no')
    .describe(
      'Why no cost share may be taken: a Qualified Medicare Beneficiary, a member or service that Medicaid exempts, a preventive service, or a work injury.',
    ),
  receipt: z.boolean().default(false).describe('A receipt was given.'),
  arrived: z.boolean().default(false).describe('The visit was checked in.'),
});
export type CopayCase = z.infer<typeof copayCaseSchema>;
