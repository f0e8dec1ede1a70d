import { z } from 'zod';

/** How the registration was kept true when a patient was checked in or newly registered. */
export const registrationSchema = z.strictObject({
  question: z.literal('registration'),
  act: z.enum(['check-in', 'register']).default('check-in').describe('The occasion.'),
  inPerson: z.boolean().default(true).describe('The patient stands at the counter.'),
  numberAsked: z.boolean().default(false).describe('The patient was asked openly for the best telephone number.'),
  numberOutOfDate: z
    .boolean()
    .default(false)
    .describe('The number on record is no longer the patient’s: what asking would have shown.'),
  numberUpdated: z.boolean().default(false).describe('The record was put right.'),
  chartExisted: z
    .boolean()
    .default(false)
    .describe('For a registration: there was a chart of this person already, perhaps under a former name.'),
  noticeOnFile: z
    .boolean()
    .default(true)
    .describe('The privacy notice was acknowledged before, or the effort is on file.'),
  noticeHanded: z.boolean().default(false).describe('The privacy notice was handed over.'),
});
export type RegistrationCase = z.infer<typeof registrationSchema>;
