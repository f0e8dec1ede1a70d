import { z } from 'zod';
import { channels, describedContact, describedFact, purposes, recipientSchema, requestOnFile, subjectSchema } from './common';
import { paperSchema } from './papers';

const shared = {
  date: z.iso.date().optional().describe('Date of the act; the date of the shift or of the case file when absent.'),
  subject: subjectSchema.prefault({}),
  recipient: recipientSchema,
  channel: channels.schema.default('counter'),
  destination: z
    .enum(['on-file', 'confirmed', 'dictated', 'from-memory', 'auto-completed'])
    .default('on-file')
    .describe('For whatever is sent: where the number or address comes from. Dictated means given by the caller and not checked.'),
  purpose: purposes.schema.default('unknown'),
  contacts: z.array(describedContact).default([]).describe('People the patient has named as those who may hear.'),
  requests: z.array(requestOnFile).default([]).describe('Requests and restrictions on file.'),
  papers: z.array(paperSchema).default([]),
  flags: z.array(z.enum(['safety-risk', 'custody-order-bars-recipient', 'part-2-programme', 'clinician-denial-on-file', 'legal-hold', 'minor-consented-alone', 'parent-agreed-confidential', 'emergency', 'clinician-cleared-wording', 'result-not-reviewed'])).default([]),
};

/** Facts of a patient reach, or are about to reach, somebody. */
export const disclosureSchema = z.strictObject({
  question: z.literal('disclosure'),
  facts: z.array(describedFact).min(1).max(30),
  ...shared,
  overhearing: z.array(z.enum(['other-patients', 'companion', 'visitor', 'colleague-without-task'])).default([]).describe('Who else can hear or see it.'),
  discreet: z.boolean().default(false),
  done: z.boolean().default(true).describe('False for "may I?", true for "was it right?".'),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

/** Something was refused, or a hurdle set up, to somebody who asked. */
export const refusalSchema = z.strictObject({
  question: z.literal('refusal'),
  facts: z.array(describedFact).max(30).default([]).describe('What was refused, when it was information.'),
  service: z.enum(['information', 'confirm-patient', 'records', 'appointment', 'check-in', 'interpreter', 'speak-to-clinician', 'waive-payment', 'work-note-change', 'medical-advice', 'earlier-slot', 'gift', 'message', 'relay-call', 'notice', 'complaint', 'amendment', 'accounting', 'restriction', 'confidential-communication', 'other']).default('information'),
  ...shared,
  reasonGiven: z.enum(['privacy', 'not-named', 'not-verified', 'not-mine-to-say', 'policy', 'no-slot', 'unpaid-bill', 'not-our-form', 'other', 'none']).default('none'),
  wayOn: z.boolean().default(false).describe('Whether another way was offered.'),
  hurdle: z.enum(['none', 'written-request', 'come-in-person', 'notarised-form', 'pay-first', 'state-a-reason', 'own-form-only', 'bring-interpreter', 'extra-identifier', 'sign-notice', 'other']).default('none').describe('A condition set instead of a plain refusal.'),
});
export type Refusal = z.infer<typeof refusalSchema>;
