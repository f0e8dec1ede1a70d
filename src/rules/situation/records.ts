import { z } from 'zod';

/** A patient, or somebody else, asks for a copy of a record. */
export const recordsRequestSchema = z.strictObject({
  question: z.literal('records-request'),
  by: z
    .enum(['patient', 'personal-representative', 'parent', 'other'])
    .default('patient')
    .describe('Who asks for the copy.'),
  identityChecked: z.boolean().default(false).describe('Who asks was checked before anything left.'),
  scopeAsked: z.boolean().default(false).describe('Which records, for which dates, was asked.'),
  deliveryAsked: z.boolean().default(false).describe('How the copy should come was asked.'),
  processTold: z.boolean().default(false).describe('Time and cost were told.'),
  released: z
    .enum(['nothing', 'what-was-asked', 'too-much', 'other-persons', 'to-wrong-person'])
    .default('nothing')
    .describe('What left the desk.'),
  routed: z.boolean().default(false).describe('The request was logged and passed to records or the privacy officer.'),
  hurdles: z
    .array(
      z.enum([
        'pay-first',
        'notarised-form',
        'come-in-person',
        'state-a-reason',
        'own-form-only',
        'portal-only',
        'written-request',
      ]),
    )
    .max(7)
    .default([])
    .describe('Conditions that were set.'),
  refused: z.boolean().default(false).describe('The request was refused.'),
  excluded: z
    .enum(['none', 'psychotherapy-notes', 'clinician-denial', 'legal-proceeding'])
    .default('none')
    .describe(
      'What lies outside the right of access, without a review: a therapist’s separate notes, or what was gathered for a lawsuit; or what a licensed clinician has denied for somebody’s safety, with a review.',
    ),
  balanceOpen: z.boolean().default(false).describe('The patient owes something; it decides nothing.'),
  formOffered: z.boolean().default(false).describe('The request form was handed over.'),
});
export type RecordsRequestCase = z.infer<typeof recordsRequestSchema>;

/** Pages or words reached somebody they were not meant for, or ours received what was not for us. */
export const misdirectedSchema = z.strictObject({
  question: z.literal('misdirected'),
  direction: z
    .enum(['ours-to-wrong-place', 'theirs-to-us', 'ours-after-all'])
    .describe('Ours that went out wrong, theirs that came in, or pages that turn out to be for us.'),
  askedNotToRead: z.boolean().default(false).describe('The recipient was asked not to read further.'),
  askedReturnOrDestroy: z
    .boolean()
    .default(false)
    .describe('The recipient was asked to return or destroy the pages and confirm it.'),
  detailsTaken: z.boolean().default(false).describe('Who, which number, which pages, who saw them.'),
  privacyOfficerTold: z.boolean().default(false).describe('The privacy officer was told.'),
  incidentFiled: z.boolean().default(false).describe('An incident report was filed.'),
  senderNotified: z.boolean().default(false).describe('The sender was told where the pages went.'),
  handled: z
    .enum([
      'nothing',
      'filed-right-chart',
      'filed-wrong-chart',
      'shredded',
      'secured',
      'returned',
      'routed',
      'left-in-view',
    ])
    .default('nothing')
    .describe('What became of the pages here.'),
  decidedAlone: z.boolean().default(false).describe('The desk decided by itself that nothing has to be reported.'),
  sharedMore: z.boolean().default(false).describe('More was said about the patient to the wrong recipient.'),
});
export type MisdirectedCase = z.infer<typeof misdirectedSchema>;
