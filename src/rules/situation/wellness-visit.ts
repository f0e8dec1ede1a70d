import { z } from 'zod';
import { yesNo } from './yes-no';

/** A check-up: which kind it is, whether the plan pays it on that day, and what the patient was told. */
export const wellnessVisitSchema = z.strictObject({
  question: z.literal('wellness-visit'),
  cover: z
    .enum(['medicare', 'aca-plan', 'other', 'unknown'])
    .default('unknown')
    .describe(
      '`medicare` for Original Medicare, `aca-plan` for a plan that has to pay listed preventive care, `other` for any other: grandfathered, Medicare Advantage, Medicaid.',
    ),
  wants: z
    .enum(['ippe', 'awv', 'routine-physical', 'unclear-physical', 'preventive', 'problem'])
    .describe(
      'What is asked for: Medicare’s Welcome visit (IPPE), its yearly wellness visit (AWV), a head-to-toe physical, “a physical” that may be any of them, the preventive visit of another plan, or a problem alone.',
    ),
  visit: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  partBFrom: z.iso.date().optional().describe('First day of Part B.'),
  ippeOn: z.iso.date().optional().describe('Day of the Welcome visit, where there was one.'),
  hadAwv: yesNo('The patient has had a yearly wellness visit before.'),
  lastAwvOn: z.iso.date().optional().describe('Day of the last yearly wellness visit.'),
  network: z.enum(['in', 'out', 'unknown']).default('unknown').describe('Whether the practice is in the network.'),
  problemToo: yesNo('A problem is to be looked at in the same visit; asked, and answered.'),
  toldMayCost: z
    .enum(['yes', 'no', 'promised-free', 'unknown'])
    .default('unknown')
    .describe('Whether the patient was told that the problem part may cost, or promised that all is free.'),
});
export type WellnessVisit = z.infer<typeof wellnessVisitSchema>;
