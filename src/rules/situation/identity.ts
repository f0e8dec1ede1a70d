import { z } from 'zod';
import { askItems } from '../../practice/acts/talk.vocabulary';
import { capacities, channels } from './common';

/** How a person was identified before the record was spoken about, changed or acted on. */
export const identitySchema = z.strictObject({
  question: z.literal('identity'),
  capacity: capacities.schema.default('patient'),
  channel: channels.schema.default('counter'),
  for: z.enum(['record-spoken', 'record-changed', 'booking', 'check-in', 'records-copy', 'general-question', 'new-patient', 'emergency']).default('record-spoken'),
  asked: z.array(askItems.schema).default([]),
  matched: z.array(askItems.schema).default([]),
  mismatched: z.array(askItems.schema).default([]),
  readOut: z.array(askItems.schema).default([]).describe('Items read out from the record for a yes.'),
  photoIdSeen: z.boolean().default(false),
  knownPersonally: z.boolean().default(false),
  wrongChart: z.boolean().default(false).describe('The chart opened is not of the person spoken to.'),
  acted: z.boolean().default(true).describe('Whether the record was spoken about or changed at all.'),
});
export type IdentityCase = z.infer<typeof identitySchema>;
