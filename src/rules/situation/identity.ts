import { z } from 'zod';
import { askItems } from '../../practice/acts/talk.vocabulary';
import { capacities, channels } from './common';

/** How a person was identified before the record was spoken about, changed or acted on. */
export const identitySchema = z.strictObject({
  question: z.literal('identity'),
  capacity: capacities.schema.default('patient').describe('Who the person is.'),
  channel: channels.schema.default('counter').describe('How they are spoken with.'),
  for: z
    .enum([
      'record-spoken',
      'record-changed',
      'booking',
      'check-in',
      'records-copy',
      'general-question',
      'new-patient',
      'emergency',
    ])
    .default('record-spoken')
    .describe('What was done after it.'),
  asked: z.array(askItems.schema).max(40).default([]).describe('Items asked for with open questions.'),
  matched: z.array(askItems.schema).max(40).default([]).describe('Items given that match the record.'),
  mismatched: z.array(askItems.schema).max(40).default([]).describe('Items given that do not match.'),
  readOut: z.array(askItems.schema).default([]).describe('Items read out from the record for a yes.'),
  photoIdSeen: z.boolean().default(false).describe('A photo identity card was seen and matches.'),
  knownPersonally: z.boolean().default(false).describe('The person is known to the staff member.'),
  wrongChart: z.boolean().default(false).describe('The chart opened is not of the person spoken to.'),
  acted: z.boolean().default(true).describe('Whether the record was spoken about or changed at all.'),
});
export type IdentityCase = z.infer<typeof identitySchema>;
