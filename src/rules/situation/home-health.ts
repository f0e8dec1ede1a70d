import { z } from 'zod';
import { yesNo } from './yes-no';

/** Home health under Medicare: the face-to-face visit, the sixty days of a certification, and the conditions. */
export const homeHealthSchema = z.strictObject({
  question: z.literal('home-health'),
  of: z
    .enum(['face-to-face', 'certification', 'conditions'])
    .default('face-to-face')
    .describe('What is asked: the visit in its window, the last day of the certification, or the conditions of cover.'),
  startOfCare: z.iso
    .date()
    .optional()
    .describe('Day on which the agency began care; for a renewed certification the first day of the new one.'),
  visitOn: z.iso.date().optional().describe('Day of the visit with the clinician, held or planned; none when absent.'),
  sameReason: yesNo('The visit was about the main reason for home health.'),
  homebound: yesNo('The patient is homebound.'),
  skilledNeed: yesNo('The patient needs skilled care.'),
  planSigned: yesNo('The clinician has signed the plan of care.'),
});
export type HomeHealth = z.infer<typeof homeHealthSchema>;
