import { z } from 'zod';
import { clockTime, yesNo } from './yes-no';

/** A visit for somebody who is brought by medical transport ordered through a broker (NEMT). */
export const transportSchema = z.strictObject({
  question: z.literal('transport'),
  bookedOn: z.iso.date().optional().describe('Day on which the ride is asked for; the date of the file when absent.'),
  visitOn: z.iso.date().optional().describe('Day of the visit; left out to ask for the earliest.'),
  brokerDays: z
    .int()
    .min(0)
    .max(30)
    .optional()
    .describe('Business days of notice this broker wants; the practice’s own setting when absent.'),
  closed: z.array(z.iso.date()).max(60).default([]).describe('Days that are no business days, beside weekends.'),
  exception: z
    .enum(['none', 'urgent', 'dialysis', 'discharge'])
    .default('none')
    .describe('A ground on which brokers take less notice.'),
  brokerAgreed: yesNo('The broker has agreed to less notice.'),
  visitStart: clockTime.optional().describe('Start of the visit, on the 24-hour clock.'),
  visitMinutes: z.int().min(5).max(480).optional().describe('Its length in minutes.'),
  returnAt: clockTime.optional().describe('When the van comes to take the patient home.'),
  emergency: z.boolean().default(false).describe('The patient needs help now.'),
  medicaid: yesNo('The patient has Medicaid.'),
  otherWay: yesNo('The patient has another way of getting there: a car, somebody who drives.'),
  coveredCare: yesNo('The visit is for care that Medicaid covers.'),
  did: z
    .array(z.enum(['changed-time', 'told-broker', 'gave-exact-address', 'told-mobility']))
    .max(4)
    .default([])
    .describe('What the desk did after booking.'),
});
export type Transport = z.infer<typeof transportSchema>;
