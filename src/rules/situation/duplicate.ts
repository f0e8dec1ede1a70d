import { z } from 'zod';

const described = z.strictObject({
  first: z.string().max(60).optional().describe('First name.'),
  middle: z.string().max(60).optional().describe('Middle name; it decides nothing.'),
  last: z.string().max(60).optional().describe('Last name, hyphenated or of two words as it stands.'),
  suffix: z.string().max(10).optional().describe('Jr., III.'),
  former: z.array(z.string().max(60)).max(6).default([]).describe('Former last names on record.'),
  preferred: z.string().max(60).optional().describe('What the person likes to be called, where on record.'),
  dob: z.iso.date().optional().describe('Date of birth.'),
  phone: z.string().max(30).optional().describe('Telephone number, however it is written.'),
  address: z.string().max(200).optional().describe('Street address, however it is written.'),
});
export type DescribedRecord = z.infer<typeof described>;

/** Two records that may be of one person, and what was done about it. */
export const duplicateCheckSchema = z.strictObject({
  question: z.literal('duplicate-check'),
  one: described.optional().describe('One record, or what a caller says.'),
  other: described.optional().describe('The other record; without it the answer is how to look for the one.'),
  truth: z
    .enum(['one-person', 'two-persons', 'two-persons-in-one-chart', 'unknown'])
    .default('unknown')
    .describe(
      'What is known of it: one person with two charts (a duplicate), two persons with a chart each, or two persons in one chart (an overlay).',
    ),
  searched: z
    .array(z.enum(['name-and-birth-date', 'former-or-double-name', 'nickname', 'phone']))
    .max(4)
    .optional()
    .describe(
      'How it was looked for before: three letters of last and of first name with the birth date; former and double names; nicknames; telephone. Absent when the search is not in question.',
    ),
  deed: z
    .enum(['none', 'created', 'used-existing', 'flagged', 'merged', 'deleted'])
    .default('none')
    .describe('What was done: a new chart made, the one found used, records told, charts merged, one deleted.'),
  by: z.enum(['front-desk', 'records']).default('front-desk').describe('Who did it.'),
  clinicianTold: z.boolean().default(false).describe('For an overlay: the clinician was told at once.'),
});
export type DuplicateCheck = z.infer<typeof duplicateCheckSchema>;
