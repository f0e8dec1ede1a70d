import { z } from 'zod';
import { conversationSchema, messageCaseSchema, urgencySchema, waitingSchema } from './conversation';
import { copayCaseSchema, eligibilityCaseSchema } from './coverage';
import { disclosureSchema, refusalSchema } from './disclosure';
import { identitySchema } from './identity';
import { misdirectedSchema, recordsRequestSchema } from './records';
import { bookingSchema } from './scheduling';

/** Everything a judge can be asked: projected from a shift by the simulation, or described in a case file. */
export const situationSchema = z.discriminatedUnion('question', [
  disclosureSchema,
  refusalSchema,
  identitySchema,
  urgencySchema,
  conversationSchema,
  messageCaseSchema,
  waitingSchema,
  bookingSchema,
  eligibilityCaseSchema,
  copayCaseSchema,
  recordsRequestSchema,
  misdirectedSchema,
]);
export type Situation = z.infer<typeof situationSchema>;
export type Question = Situation['question'];
