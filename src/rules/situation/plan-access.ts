import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const accessPlans = vocabulary('kind of network', {
  HMO: 'inside the network only, a primary care clinician, referrals to specialists',
  EPO: 'inside the network only, usually no referrals',
  POS: 'cheaper inside, referrals to specialists',
  PPO: 'anybody, dearer outside, no referrals',
  HDHP: 'a plan with a high deductible; its network is one of the four above, and is asked for',
  unknown: 'not said',
} as const);

/** Whether a plan lets its member see this clinician, and at what terms. */
export const planAccessSchema = z.strictObject({
  question: z.literal('plan-access'),
  plan: accessPlans.schema.default('unknown').describe('The plan’s kind, as its card or the payer says.'),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('unknown')
    .describe('Of this clinician, at this place, for exactly this plan.'),
  visit: z.enum(['primary', 'specialist', 'emergency']).describe('Whom the patient wants to see, or an emergency.'),
  referral: z
    .enum(['on-file', 'none', 'unknown'])
    .default('unknown')
    .describe('Whether a referral of the primary care clinician is on file.'),
});
export type PlanAccess = z.infer<typeof planAccessSchema>;

const cents = z.int().min(0).max(1_000_000_000);

/** Whether amounts of a plan keep to the limits of its year. */
export const planLimitsSchema = z.strictObject({
  question: z.literal('plan-limits'),
  of: z
    .enum(['high-deductible', 'out-of-pocket-cap'])
    .default('high-deductible')
    .describe(
      '`high-deductible`: does it count as a plan with a high deductible (HDHP); `out-of-pocket-cap`: does its limit keep to the cap for plans inside the network.',
    ),
  date: z.iso.date().optional().describe('A day of the plan year; the date of the file when absent.'),
  who: z.enum(['self', 'family']).default('self').describe('Cover for one person, or for a family.'),
  deductibleCents: cents.optional().describe('The yearly deductible inside the network, in cents.'),
  outOfPocketCents: cents.optional().describe('The yearly out-of-pocket limit inside the network, in cents.'),
});
export type PlanLimits = z.infer<typeof planLimitsSchema>;

/** Whether a referral, or the primary care clinician on file, holds for a visit. */
export const referralCheckSchema = z.strictObject({
  question: z.literal('referral-check'),
  of: z
    .enum(['referral', 'primary-care'])
    .default('referral')
    .describe('`referral`: the number for a specialist; `primary-care`: who is on file with the plan.'),
  dateOfService: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  referral: z
    .strictObject({
      number: z.string().min(1).max(40).optional().describe('Its number, as the plan gave it.'),
      from: z.iso.date().optional().describe('First day on which it holds.'),
      to: z.iso.date().optional().describe('Last day on which it holds.'),
      visits: z.int().min(1).max(999).optional().describe('How many visits it allows.'),
      used: z.int().min(0).max(999).default(0).describe('How many of them have been used before this one.'),
      clinician: z
        .enum(['same', 'other', 'unknown'])
        .default('unknown')
        .describe('Whether it names the clinician of this visit.'),
    })
    .prefault({})
    .describe('The referral, as far as it is known.'),
  pcpOnFile: z
    .enum(['ours', 'another', 'unknown'])
    .default('unknown')
    .describe('Who is on file with the plan as primary care clinician.'),
  pcpFrom: z.iso.date().optional().describe('First day on which that holds, where it was changed.'),
});
export type ReferralCheck = z.infer<typeof referralCheckSchema>;
