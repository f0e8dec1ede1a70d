import { z } from 'zod';
import { yesNo } from './yes-no';

const name = z.string().min(1).max(60);

/** Whether a patient is new: to the practice, for the length of the time, and for billing. Three answers that may differ. */
export const newOrEstablishedSchema = z.strictObject({
  question: z.literal('new-or-established'),
  visit: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  clinician: name
    .optional()
    .describe('Who will see the patient, under any name that is used the same way in `history`.'),
  specialty: name
    .optional()
    .describe('That clinician’s exact specialty and subspecialty, in words used the same way in `history`.'),
  group: name
    .optional()
    .describe('The group practice in which the visit takes place; where no group is named anywhere, all is one group.'),
  registered: yesNo('Has a registration (a chart) at this practice.'),
  history: z
    .array(
      z.strictObject({
        date: z.iso.date().describe('Day of the service.'),
        faceToFace: yesNo('The patient was seen; `no` for a test that was only read, a refill or a call.'),
        clinician: name.optional().describe('Who gave the service.'),
        specialty: name.optional().describe('That clinician’s exact specialty and subspecialty.'),
        group: name.optional().describe('The group in which it was given.'),
        groupNow: name.optional().describe('The group that clinician belongs to now, where it is another.'),
        where: z.string().max(40).optional().describe('Office, hospital, nursing home: it decides nothing.'),
      }),
    )
    .max(200)
    .default([])
    .describe('The services of past years that are known; what is not listed did not happen.'),
  bookedAs: z.enum(['new', 'established']).optional().describe('The length that was booked, to be looked at.'),
  billedAs: z.enum(['new', 'established']).optional().describe('How the visit was billed, to be looked at.'),
});
export type NewOrEstablished = z.infer<typeof newOrEstablishedSchema>;
