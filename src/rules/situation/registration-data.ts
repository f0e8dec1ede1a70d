import { z } from 'zod';
import { registrationItems } from '../../practice/settings/records';
import { vocabulary } from '../../practice/vocabulary';

export const askedHow = vocabulary('way of asking', {
  open: 'openly: “What is your address?”, and the patient says it',
  'yes-no': 'for a yes: “Is it still the same address?”',
  'read-out': 'what is on record was read out, to be nodded at',
  'not-asked': 'nobody asked',
} as const);

/** Whether what is on record of a patient is complete, and how it was asked for. */
export const registrationDataSchema = z.strictObject({
  question: z.literal('registration-data'),
  have: z
    .array(registrationItems.schema)
    .max(40)
    .optional()
    .describe('What is on record; absent when only the way of asking is in question.'),
  declined: z
    .array(registrationItems.schema)
    .max(40)
    .default([])
    .describe('What was asked for and the patient would rather not say, or does not have.'),
  phones: z
    .array(
      z.strictObject({
        number: z.string().max(30).describe('The number, or a name for it such as `mobile`.'),
        permission: z
          .enum(['details', 'call-back-only', 'text', 'none', 'not-asked'])
          .default('not-asked')
          .describe('What may be left there: details, only a wish to be called back, texts, nothing; or nobody asked.'),
      }),
    )
    .max(6)
    .default([])
    .describe('Telephone numbers on record; each needs its own permission.'),
  insured: z
    .enum(['yes', 'no', 'unknown'])
    .default('yes')
    .describe('Whether the patient has cover; without it the insurance fields are not missed.'),
  asked: askedHow.schema.optional().describe('How it was asked for or confirmed; absent when that is not in question.'),
  changed: z
    .array(registrationItems.schema)
    .max(40)
    .default([])
    .describe('What has in truth changed since it was last confirmed, such as an address five months ago.'),
  updated: z.array(registrationItems.schema).max(40).default([]).describe('Which of it was put right on record.'),
});
export type RegistrationData = z.infer<typeof registrationDataSchema>;
