import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const deadlines = vocabulary('kind of deadline', {
  access: 'answer to a request for a copy of the own record; from the day it came',
  amendment: 'answer to a request for a correction; from the day it came',
  accounting: 'answer to a request for the list of disclosures; from the day it came',
  'breach-notice':
    'notice of a breach to the patients; from the day anybody here knew, or would have known with reasonable care',
  'breach-report': 'report of a breach to the federal government; from that same day',
  'breach-media': 'notice of a breach to the media; from that same day',
  'protection-after-death': 'end of the federal protection after death; from the day of death',
  'accounting-period': 'earliest disclosure that the list reaches back to; from the day of the request',
} as const);

/** By when something is owed. */
export const deadlineSchema = z.strictObject({
  question: z.literal('deadline'),
  of: deadlines.schema.describe('What is owed.'),
  from: z.iso.date().optional().describe('The day from which it is counted.'),
  extended: z.boolean().default(false).describe('The one extension was taken, with its reason in writing and in time.'),
  affected: z.int().min(0).optional().describe('For a breach: how many people it concerns.'),
  inOneState: z
    .int()
    .min(0)
    .optional()
    .describe('For notice to the media: how many residents of one state it concerns.'),
});
export type DeadlineCase = z.infer<typeof deadlineSchema>;

/** What a copy of a record may cost, by its components. */
export const copyFeeSchema = z.strictObject({
  question: z.literal('copy-fee'),
  to: z
    .enum(['patient', 'personal-representative', 'third-party'])
    .default('patient')
    .describe('Who gets the copy on whose request; the limit protects the patient and whoever acts for her.'),
  form: z.enum(['electronic', 'paper', 'portal', 'inspection']).default('electronic').describe('In which form.'),
  pages: z.int().min(0).default(0).describe('Pages, for paper.'),
  copyingLabourCents: z.int().min(0).default(0).describe('Labour of copying itself, in cents.'),
  suppliesCents: z.int().min(0).default(0).describe('Paper, disc or drive, in cents.'),
  postageCents: z.int().min(0).default(0).describe('Postage, in cents, if mailing was asked for.'),
  summaryCents: z.int().min(0).default(0).describe('A summary, in cents.'),
  summaryAgreed: z.boolean().default(false).describe('The patient agreed to the summary and its price beforehand.'),
  searchCents: z
    .int()
    .min(0)
    .default(0)
    .describe('Search, retrieval, verification and upkeep, in cents: never owed by the patient.'),
  freePurpose: z.boolean().default(false).describe('The copy is for a purpose for which state law makes it free.'),
});
export type CopyFeeCase = z.infer<typeof copyFeeSchema>;

/** Whether something that went wrong is a breach to be notified. */
export const breachSchema = z.strictObject({
  question: z.literal('breach'),
  secured: z
    .boolean()
    .default(false)
    .describe('The data were encrypted or destroyed in the way the federal guidance asks.'),
  allowed: z.boolean().default(false).describe('The use or disclosure was allowed after all.'),
  exception: z
    .enum(['none', 'good-faith-in-role', 'between-authorised-colleagues', 'recipient-could-not-keep-it'])
    .default('none')
    .describe(
      'One of the three exceptions: somebody here who saw it in good faith within their role; a slip between two here who may both see such things; a recipient who could not have kept it. Each only where nothing was used or passed on wrongly.',
    ),
  assessed: z
    .boolean()
    .default(false)
    .describe(
      'The four factors have been weighed and written down: what data, who got it, whether it was seen, how far the risk was reduced.',
    ),
  lowProbability: z
    .boolean()
    .default(false)
    .describe('The written assessment shows a low probability that the data were compromised.'),
  discovered: z.iso
    .date()
    .optional()
    .describe(
      'The day on which anybody here knew, or would have known with reasonable care; whoever did the wrong is not counted, a vendor acting as agent is.',
    ),
});
export type BreachCase = z.infer<typeof breachSchema>;

export const disclosureKinds = vocabulary('logged disclosure', {
  'treatment-payment-operations': 'for treatment, payment or operations',
  'to-patient': 'to the patient',
  authorised: 'on the patient’s authorization',
  incidental: 'incidental to something allowed',
  'family-in-care': 'to family or friends involved in care, or for notification',
  'public-health': 'to public health',
  'abuse-report': 'a report of abuse',
  'law-enforcement': 'to law enforcement',
  court: 'on a court order or subpoena',
  'workers-comp': 'to workers’ compensation',
  'wrong-recipient': 'to a wrong recipient',
  coroner: 'to a coroner or funeral director',
} as const);

/** Whether a disclosure belongs on the list a patient may ask for, and what that list costs. */
export const accountingEntrySchema = z.strictObject({
  question: z.literal('accounting-entry'),
  kind: disclosureKinds.schema.describe('What kind of disclosure it was.'),
  on: z.iso.date().optional().describe('When it was made.'),
  requested: z.iso.date().optional().describe('When the list was asked for.'),
  logged: z.boolean().optional().describe('Whether it was logged when it was made.'),
});
export type AccountingEntryCase = z.infer<typeof accountingEntrySchema>;
