import { z } from 'zod';

/** A colleague whom the desk can ask, message or transfer to. */
export const staffSchema = z.strictObject({
  id: z.string().max(40),
  name: z.string().max(60),
  role: z.enum([
    'physician',
    'nurse-practitioner',
    'nurse',
    'biller',
    'privacy-officer',
    'office-manager',
    'medical-assistant',
  ]),
  extension: z.string().max(6),
  answersAfter: z
    .tuple([z.int().min(0), z.int().min(0)])
    .describe('Least and most seconds until a question is answered.'),
  urgentAfter: z.tuple([z.int().min(0), z.int().min(0)]).describe('The same for an urgent question.'),
  away: z.array(z.strictObject({ from: z.string(), to: z.string(), reason: z.string().max(80) })).default([]),
  about: z.string().max(200).default('').describe('One line for the staff list.'),
  voice: z.string().max(200).default('').describe('How the colleague talks, for writers.'),
});
export type Staff = Readonly<z.infer<typeof staffSchema>>;
