import { z } from 'zod';

const cents = z.int().min(0).max(1_000_000_000);

const limit = (what: string) =>
  z
    .strictObject({
      personCents: cents.optional().describe(`What is left of the person’s ${what} for the year, in cents.`),
      familyCents: cents.optional().describe(`What is left of the family’s ${what}, in cents.`),
      form: z
        .enum(['embedded', 'aggregate'])
        .default('embedded')
        .describe('`embedded`: whichever is reached first; `aggregate`: the family’s alone counts.'),
    })
    .prefault({});

/** What a patient owes for one service under a benefit. */
export const costShareCaseSchema = z.strictObject({
  question: z.literal('cost-share'),
  billedCents: cents.describe('What the practice charges, in cents.'),
  allowedCents: cents
    .optional()
    .describe('The contract price, or what the plan recognises outside the network, in cents.'),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('in-network')
    .describe('Of this clinician, at this place, for this plan.'),
  covered: z.boolean().default(true).describe('Whether the plan covers the service at all.'),
  protected: z
    .boolean()
    .default(false)
    .describe(
      'Outside the network, but a law forbids a balance bill: an emergency, or a clinician not chosen at a facility in the network.',
    ),
  deductibleApplies: z.boolean().default(true).describe('Whether the deductible counts for this service.'),
  deductibleLeft: limit('deductible').describe('What is still to pay of the deductible, not the yearly amount.'),
  coinsurancePercent: z
    .int()
    .min(0)
    .max(100)
    .default(0)
    .describe('The patient’s part of what is allowed after the deductible.'),
  copayCents: cents.default(0).describe('The copay, in cents.'),
  copayIs: z
    .enum(['instead', 'after-deductible', 'added'])
    .default('instead')
    .describe(
      '`instead`: the copay and nothing else; `after-deductible`: the copay in place of coinsurance; `added`: on top of both.',
    ),
  outOfPocketLeft: limit('out-of-pocket limit').describe('No limit when nothing is given.'),
  exempt: z
    .enum(['no', 'qmb', 'medicaid-exempt', 'preventive', 'workers-comp'])
    .default('no')
    .describe('Why nothing may be collected from this patient.'),
  medicare: z
    .boolean()
    .default(false)
    .describe('Original Medicare: deductible and coinsurance of the year are taken from the dated values.'),
  deductibleMetCents: cents
    .optional()
    .describe('With `medicare`: what of this year’s deductible has been met, in cents.'),
  dateOfService: z.iso
    .date()
    .optional()
    .describe('With `medicare`: decides the year; the date of the file when absent.'),
});
export type CostShareCase = z.infer<typeof costShareCaseSchema>;

/** What a second payer adds to the first. */
export const secondaryCaseSchema = z.strictObject({
  question: z.literal('secondary-payment'),
  allowedCents: cents.describe('The allowed amount, in cents.'),
  primaryPaidCents: cents.describe('What the first payer paid, in cents.'),
  secondaryAloneCents: cents.describe('What the second payer would have paid had it been alone, in cents.'),
  method: z
    .enum(['standard', 'non-duplication', 'unknown'])
    .default('unknown')
    .describe('How the second plan coordinates; its booklet says.'),
});
export type SecondaryCase = z.infer<typeof secondaryCaseSchema>;
