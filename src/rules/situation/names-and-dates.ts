import { z } from 'zod';

const part = (what: string) => z.string().max(60).optional().describe(what);

/** How a name is written on the file. */
export const nameFormatSchema = z.strictObject({
  question: z.literal('name-format'),
  written: z
    .string()
    .max(120)
    .optional()
    .describe('The name as on the identity card: `Ann Marie Lee Jr.`, or with the last name first and a comma.'),
  first: part('First name as on the card, where the parts are known; instead of `written`.'),
  middle: part('Middle names as on the card.'),
  last: part('All last names as on the card.'),
  suffix: part('Jr., Sr., III.'),
  surnames: z
    .enum(['one', 'two', 'unknown'])
    .default('unknown')
    .describe('How many last names the person says they have; matters only where `written` leaves it open.'),
  oneName: z.boolean().default(false).describe('The person has one name and no other.'),
  newborn: z
    .enum(['no', 'unnamed', 'unnamed-twin'])
    .default('no')
    .describe('A newborn without a name yet; of twins, each is told apart by `birthOrder`.'),
  birthOrder: z.enum(['A', 'B', 'C', 'D']).optional().describe('Of twins: the first born is A.'),
  entered: z.string().max(120).optional().describe('What somebody has typed as the file name, to be checked.'),
});
export type NameFormat = z.infer<typeof nameFormatSchema>;

/** What a written date says, and how it is written elsewhere. */
export const dateFormatSchema = z.strictObject({
  question: z.literal('date-format'),
  written: z.string().min(1).max(60).describe('The date as written or said.'),
  stands: z
    .enum(['form', 'day-first-form', 'data', 'person', 'unknown'])
    .default('unknown')
    .describe(
      'Where it stands: on a form that prints MM/DD/YYYY, on a paper that prints the day first, in data (YYYY-MM-DD or CCYYMMDD), written by a person in their own way; not said.',
    ),
  to: z
    .enum(['form', 'iso', 'x12'])
    .default('form')
    .describe('How it is to be written: form for MM/DD/YYYY, iso for YYYY-MM-DD, x12 for CCYYMMDD.'),
  birth: z.boolean().default(true).describe('It is a date of birth, so it cannot lie ahead.'),
  entered: z.iso.date().optional().describe('The date that somebody typed into the record for it, to be checked.'),
});
export type DateFormat = z.infer<typeof dateFormatSchema>;
