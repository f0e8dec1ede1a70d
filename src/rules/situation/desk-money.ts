import { z } from 'zod';

const cents = z.int().min(0).max(1_000_000_000);

/** What the desk collects when somebody comes in, and what is only estimated. */
export const timeOfServiceSchema = z.strictObject({
  question: z.literal('time-of-service'),
  visit: z
    .enum(['primary', 'specialist', 'urgent-care', 'emergency', 'preventive'])
    .describe('The kind of visit; it decides which line of the card counts.'),
  copays: z
    .strictObject({
      primaryCents: cents.optional().describe('Primary care copay, in cents; 0 where the card says none.'),
      specialistCents: cents.optional().describe('Specialist copay, in cents.'),
      urgentCareCents: cents.optional().describe('Urgent care copay, in cents.'),
      emergencyCents: cents.optional().describe('Emergency copay, in cents.'),
    })
    .prefault({})
    .describe('The copays as printed on the card, or as the payer answered.'),
  preventiveFree: z.boolean().default(true).describe('The plan waives the copay of preventive visits.'),
  exempt: z
    .enum(['no', 'qmb', 'medicaid-exempt', 'workers-comp'])
    .default('no')
    .describe('Why nothing may be collected from this patient at all.'),
  allowedCents: cents.optional().describe('The contract price of the visit, in cents, where an estimate is wanted.'),
  deductibleLeftCents: cents.default(0).describe('What is left of the deductible, in cents.'),
  coinsurancePercent: z.int().min(0).max(100).default(0).describe('The patient’s part after the deductible.'),
});
export type TimeOfService = z.infer<typeof timeOfServiceSchema>;

/** What a Medicaid member can be asked for, and what follows when it is not paid. */
export const medicaidShareSchema = z.strictObject({
  question: z.literal('medicaid-share'),
  service: z
    .enum(['outpatient', 'inpatient', 'emergency', 'family-planning'])
    .default('outpatient')
    .describe('A visit, a hospital stay, an emergency, or family planning.'),
  incomePercent: z
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe('The family’s income in percent of the federal poverty line.'),
  group: z
    .enum(['none', 'child', 'foster-child', 'pregnancy', 'hospice', 'institution', 'indian-health'])
    .default('none')
    .describe(
      'Who is exempt: a child under 18, a foster child, care for a pregnancy, hospice, a resident whose income goes to the institution, an American Indian or Alaska Native patient of an Indian health provider.',
    ),
  agencyPaysCents: cents.optional().describe('What the agency pays for the service, in cents.'),
  stateAsksCents: cents.optional().describe('What the state asks for, in cents; the federal limit when absent.'),
  familyIncomeCents: cents.optional().describe('The family’s income of the month or quarter, in cents.'),
  familySharesCents: cents.default(0).describe('What the family has borne in that month or quarter already, in cents.'),
  cannotPay: z.boolean().default(false).describe('The member says that there is no money today.'),
  turnedAway: z.boolean().default(false).describe('The member was not seen because of it.'),
  date: z.iso.date().optional().describe('Date of service; the date of the file when absent.'),
});
export type MedicaidShare = z.infer<typeof medicaidShareSchema>;
