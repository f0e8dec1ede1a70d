import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const insuranceDates = vocabulary('kind of insurance date', {
  'good-faith-estimate':
    'the written estimate for somebody without insurance, or not using it; from the day of booking or asking',
  'estimate-dispute': 'last day to dispute a bill far above the estimate; from the day of the bill',
  'prior-authorization': 'the payer’s answer to a request for prior authorization; from the day it was received',
  'timely-filing': 'last day on which the claim must be received; from the day of service',
  'turning-26': 'last day on which a parent’s plan has to keep a child; from the date of birth',
  'newborn-enrolment': 'last day to enrol a newborn; from the date of birth',
  grace: 'end of the grace period of a subsidised marketplace plan; from the first unpaid month',
  'overpayment-return': 'last day to return an overpayment to Medicare or Medicaid; from the day it was identified',
} as const);

/** By when something about coverage or a claim is owed or ends. */
export const insuranceDateSchema = z.strictObject({
  question: z.literal('insurance-date'),
  of: insuranceDates.schema.describe('Which date.'),
  from: z.iso.date().optional().describe('The day from which it is counted.'),
  plan: z
    .enum([
      'employer',
      'marketplace',
      'medicare',
      'medicare-advantage',
      'medicaid',
      'chip',
      'tricare',
      'champva',
      'commercial',
      'none',
      'unknown',
    ])
    .default('unknown')
    .describe('Whose rule it is; `none` for somebody who pays without insurance.'),
  visit: z.iso
    .date()
    .optional()
    .describe('For an estimate: the day of the visit. For a grace period or turning 26: the day of service.'),
  requested: z.boolean().default(false).describe('For an estimate: asked for, not only booked.'),
  closed: z
    .array(z.iso.date())
    .max(60)
    .default([])
    .describe('For an estimate: days that are no business days, beside weekends and federal holidays.'),
  urgent: z.boolean().default(false).describe('For prior authorization: marked urgent by the clinician.'),
  drug: z.boolean().default(false).describe('For prior authorization: for a drug.'),
  contractDays: z.int().min(1).max(3650).optional().describe('What the contract or the plan’s own rule says, in days.'),
  billCents: z.int().min(0).optional().describe('For a dispute: one provider’s bill, in cents.'),
  estimateCents: z.int().min(0).optional().describe('For a dispute: that provider’s estimate, in cents.'),
  planKeepsTo: z
    .enum(['birthday', 'month-end', 'year-end', 'unknown'])
    .default('unknown')
    .describe('For turning 26: how far this plan goes beyond the least it owes.'),
  looking: z.boolean().default(false).describe('For an overpayment: a good-faith look at related ones is under way.'),
});
export type InsuranceDate = z.infer<typeof insuranceDateSchema>;

/** The notice to a Medicare patient that something may not be paid. */
export const advanceNoticeSchema = z.strictObject({
  question: z.literal('advance-notice'),
  plan: z
    .enum(['original-medicare', 'medicare-advantage', 'other', 'unknown'])
    .default('unknown')
    .describe('The patient’s cover.'),
  denialExpected: z.boolean().default(true).describe('Denial is expected as not necessary, too often or experimental.'),
  formExpires: z.iso.date().optional().describe('The expiry date printed on the form.'),
  signed: z.boolean().default(false).describe('By the patient, or who may sign for her.'),
  option: z.enum(['1', '2', '3', 'none']).default('none').describe('The box the patient chose herself.'),
  reasonGiven: z.boolean().default(false).describe('A specific reason stands on it.'),
  estimateCents: z.int().min(0).optional().describe('The estimate on it, in cents.'),
  costCents: z.int().min(0).optional().describe('What it came to, in cents, where known.'),
  beforeService: z.boolean().default(true).describe('Given before the service, with time to choose.'),
  emergency: z.boolean().default(false).describe('In an emergency or under pressure.'),
  numberOnForm: z.boolean().default(false).describe('A Medicare or Social Security number stands on it.'),
  date: z.iso.date().optional().describe('Day of signing; the date of the file when absent.'),
});
export type AdvanceNotice = z.infer<typeof advanceNoticeSchema>;
