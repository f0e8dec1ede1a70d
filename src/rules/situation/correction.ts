import { z } from 'zod';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

export const correctionSteps = vocabulary('correction step', {
  'single-line': 'one line through the error, on paper',
  dated: 'dated',
  initialled: 'initialled by whoever corrects it',
  addendum: 'an addendum in the electronic record, with its trail',
  'white-out': 'covered with white-out, scribbled over or cut out',
  overwritten: 'typed over or deleted, so that the original cannot be read',
  'changed-at-request': 'the wording of a note changed because the patient asked',
  'wrote-for-another': 'corrected somebody else’s entry',
  'form-handed': 'the request form was handed over',
  'date-logged': 'the day the request came was logged',
  'to-privacy-officer': 'passed on to the privacy officer',
  'record-updated': 'a number, an address or the spelling of a name put right, after checking who asks',
  'refused-at-desk': 'refused at the desk',
  'promised-change': 'promised that it will be changed',
  'left-alone': 'nothing was done',
} as const);
export type CorrectionStep = TermOf<typeof correctionSteps>;

/** Something in the record is wrong, or is said to be: whose it is to change, how and by when. */
export const correctionSchema = z.strictObject({
  question: z.literal('correction-or-amendment'),
  by: z
    .enum(['author', 'other-staff', 'patient', 'representative', 'other', 'unknown'])
    .default('unknown')
    .describe('Who wants it changed: who wrote the entry, another colleague, the patient or who acts for her, others.'),
  about: z
    .enum(['entry', 'demographic', 'unknown'])
    .default('unknown')
    .describe('An entry of the record, or a telephone number, an address, the spelling of a name.'),
  medium: z.enum(['paper', 'electronic', 'unknown']).default('unknown').describe('Where the entry stands.'),
  received: z.iso.date().optional().describe('For a patient’s request: the day it came.'),
  extended: z.boolean().default(false).describe('The one extension was taken, with its reason in writing.'),
  did: z.array(correctionSteps.schema).max(15).default([]).describe('What was done; empty asks what is to be done.'),
  denial: z
    .strictObject({
      ground: z
        .enum(['not-created-here', 'not-in-record-set', 'not-open-to-access', 'accurate-and-complete', 'other'])
        .describe('Why: the first four are the grounds of the law.'),
      written: z.boolean().default(false).describe('In writing, with its ground.'),
      statementOffered: z
        .boolean()
        .default(false)
        .describe('The patient was told of the right to add a statement of disagreement.'),
    })
    .optional()
    .describe('The office’s answer, where it says no.'),
  accepted: z
    .strictObject({
      linked: z.boolean().default(false).describe('The amendment is linked with the entry.'),
      othersTold: z
        .boolean()
        .default(false)
        .describe('Those whom the patient names, and those who rely on it, were told.'),
    })
    .optional()
    .describe('What was done, where the office says yes.'),
});
export type Correction = z.infer<typeof correctionSchema>;

export const logItems = vocabulary('release log item', {
  recipient: 'who got it',
  what: 'what was sent, with its dates',
  purpose: 'for what',
  authority: 'on which paper or right',
  received: 'the day the request came',
  sent: 'the day it was sent',
  method: 'how it was sent',
  sender: 'who sent it',
} as const);

/** One release of records, as the log has it. */
export const releaseLogSchema = z.strictObject({
  question: z.literal('release-log'),
  to: z
    .enum(['patient', 'treating-office', 'lawyer', 'insurer', 'court', 'other', 'unknown'])
    .default('unknown')
    .describe('Who asks.'),
  logged: z.array(logItems.schema).max(8).optional().describe('What the log says of it; absent when not in question.'),
  authorization: z
    .enum(['none', 'complete', 'no-signature', 'no-date', 'expired', 'not-needed', 'unknown'])
    .default('unknown')
    .describe('The patient’s written authorization: complete, or what is wrong with it.'),
  special: z
    .array(z.enum(['substance-use-program', 'hiv', 'minor', 'subpoena', 'psychotherapy-notes']))
    .max(5)
    .default([])
    .describe('What in it is guarded more closely.'),
  sent: z
    .enum(['nothing', 'what-was-asked', 'more', 'less'])
    .default('nothing')
    .describe('What left: `more` for the whole chart where one lab was asked for.'),
  sentOn: z.iso.date().optional().describe('The day it left.'),
  refusedForBill: z.boolean().default(false).describe('It was refused because a bill is open.'),
  received: z.iso.date().optional().describe('The day the request came; gives the clock of the patient’s own copy.'),
});
export type ReleaseLog = z.infer<typeof releaseLogSchema>;
