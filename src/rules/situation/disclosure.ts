import { z } from 'zod';
import {
  channels,
  describedContact,
  describedFact,
  purposes,
  recipientSchema,
  requestOnFile,
  subjectSchema,
} from './common';
import { destinations, flags, hurdles, listeners, refusalReasons, services } from './disclosure.vocabulary';
import { paperSchema } from './papers';

const shared = {
  date: z.iso.date().optional().describe('Date of the act; the date of the shift or of the case file when absent.'),
  subject: subjectSchema.prefault({}).describe('The patient whom the facts are about.'),
  recipient: recipientSchema.describe('Who asks or receives, and how that was checked.'),
  channel: channels.schema.default('counter').describe('How it is told or sent.'),
  asCopy: z
    .boolean()
    .default(false)
    .describe(
      'As a copy of the record, or as the filled prescription or picture itself, handed over or sent; told otherwise.',
    ),
  destination: destinations.schema
    .default('on-file')
    .describe('For whatever is sent: where the number or address comes from.'),
  purpose: purposes.schema.default('unknown').describe('What it is for.'),
  contacts: z
    .array(describedContact)
    .max(20)
    .default([])
    .describe('People the patient has named as those who may hear.'),
  requests: z.array(requestOnFile).max(20).default([]).describe('Requests and restrictions on file.'),
  papers: z.array(paperSchema).max(20).default([]).describe('Papers in hand or on file.'),
  flags: z.array(flags.schema).max(20).default([]).describe('What else the chart or the moment says.'),
};

/** Facts of a patient reach, or are about to reach, somebody. */
export const disclosureSchema = z.strictObject({
  question: z.literal('disclosure'),
  facts: z.array(describedFact).min(1).max(30).describe('What is shared.'),
  ...shared,
  overhearing: z.array(listeners.schema).max(4).default([]).describe('Who else can hear or see it.'),
  discreet: z.boolean().default(false).describe('Said in a low voice, on paper or at the private window.'),
  done: z.boolean().default(true).describe('False for “may I?”, true for “was it right?”.'),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

/** Something was refused, or a hurdle set up, to somebody who asked. */
export const refusalSchema = z.strictObject({
  question: z.literal('refusal'),
  facts: z.array(describedFact).max(30).default([]).describe('What was refused, when it was information.'),
  service: services.schema.default('information').describe('What was refused, when it was not information.'),
  ...shared,
  reasonGiven: refusalReasons.schema.default('none').describe('The reason that was said.'),
  wayOn: z.boolean().default(false).describe('Whether another way was offered.'),
  hurdle: hurdles.schema.default('none').describe('A condition set instead of a plain refusal.'),
});
export type Refusal = z.infer<typeof refusalSchema>;
