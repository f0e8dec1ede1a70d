import { z } from 'zod';
import { yesNo } from './yes-no';

/** A test or a specialist elsewhere: whether the appointment may be made, and what was done around it. */
export const outsideAppointmentSchema = z.strictObject({
  question: z.literal('outside-appointment'),
  kind: z.enum(['imaging', 'laboratory', 'specialist', 'therapy', 'other']).default('other').describe('What for.'),
  orderSigned: yesNo('The clinician’s order is signed.'),
  plan: z
    .enum(['hmo', 'pos', 'epo', 'ppo', 'medicare', 'medicaid', 'other', 'none', 'unknown'])
    .default('unknown')
    .describe('The kind of plan; `none` for somebody who pays without insurance.'),
  network: z.enum(['in', 'out', 'unknown']).default('unknown').describe('Whether the place is in the plan’s network.'),
  outOfNetworkTold: z.boolean().default(false).describe('The patient was told what out of network means and chose it.'),
  referral: z
    .enum(['on-file', 'missing', 'not-needed', 'unknown'])
    .default('unknown')
    .describe('The primary care clinician’s referral, where the plan wants one; a PPO wants none unless you say so.'),
  authorization: z
    .enum(['on-file', 'missing', 'not-needed', 'unknown'])
    .default('unknown')
    .describe('The plan’s authorization.'),
  urgency: z.enum(['routine', 'urgent']).default('routine').describe('As the clinician marked it.'),
  did: z
    .array(z.enum(['packet-sent', 'phoned-office', 'recorded-name', 'told-patient', 'tracked']))
    .max(5)
    .default([])
    .describe(
      'What was done: packet sent, receiving office telephoned, the name there written down, the patient told who, where and when, put on the list that is followed to the report. Empty before anything was done.',
    ),
});
export type OutsideAppointment = z.infer<typeof outsideAppointmentSchema>;
