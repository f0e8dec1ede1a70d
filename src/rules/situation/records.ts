import { z } from 'zod';

/** A patient, or somebody else, asks for a copy of a record. */
export const recordsRequestSchema = z.strictObject({
  question: z.literal('records-request'),
  by: z.enum(['patient', 'personal-representative', 'parent', 'other']).default('patient'),
  identityChecked: z.boolean().default(false),
  scopeAsked: z.boolean().default(false),
  deliveryAsked: z.boolean().default(false),
  processTold: z.boolean().default(false).describe('Time and cost were told.'),
  released: z.enum(['nothing', 'what-was-asked', 'too-much', 'other-persons', 'to-wrong-person']).default('nothing'),
  routed: z.boolean().default(false).describe('The request was logged and passed to records or the privacy officer.'),
  hurdles: z.array(z.enum(['pay-first', 'notarised-form', 'come-in-person', 'state-a-reason', 'own-form-only', 'portal-only'])).default([]),
  refused: z.boolean().default(false),
  excluded: z.enum(['none', 'psychotherapy-notes', 'clinician-denial', 'legal-proceeding']).default('none'),
  balanceOpen: z.boolean().default(false),
  formOffered: z.boolean().default(false),
});
export type RecordsRequestCase = z.infer<typeof recordsRequestSchema>;

/** Pages or words reached somebody they were not meant for, or ours received what was not for us. */
export const misdirectedSchema = z.strictObject({
  question: z.literal('misdirected'),
  direction: z.enum(['ours-to-wrong-place', 'theirs-to-us', 'ours-after-all']),
  askedNotToRead: z.boolean().default(false),
  askedReturnOrDestroy: z.boolean().default(false),
  detailsTaken: z.boolean().default(false).describe('Who, which number, which pages, who saw them.'),
  privacyOfficerTold: z.boolean().default(false),
  incidentFiled: z.boolean().default(false),
  senderNotified: z.boolean().default(false),
  handled: z.enum(['nothing', 'filed-right-chart', 'filed-wrong-chart', 'shredded', 'secured', 'returned', 'routed', 'left-in-view']).default('nothing'),
  decidedAlone: z.boolean().default(false).describe('The desk decided by itself that nothing has to be reported.'),
  sharedMore: z.boolean().default(false).describe('More was said about the patient to the wrong recipient.'),
});
export type MisdirectedCase = z.infer<typeof misdirectedSchema>;
