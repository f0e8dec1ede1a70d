import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const letterParts = vocabulary('letter part', {
  letterhead: 'letterhead',
  date: 'date',
  'inside-address': 'name and address of who gets it',
  'subject-line': 'the Re: line',
  salutation: 'salutation',
  body: 'body',
  close: 'complimentary close',
  signature: 'signature block: name and title of who signs',
  enclosures: 'enclosure line',
  copies: 'copies line',
  initials: 'initials of who typed it',
  to: 'of a memo: TO',
  from: 'of a memo: FROM',
  subject: 'of a memo: SUBJECT',
} as const);

const mergeRows = z
  .array(
    z.strictObject({
      name: z.string().max(80).describe('Whose letter it is.'),
      address: z.string().max(200).describe('The address beside the name; empty for none.'),
    }),
  )
  .max(500)
  .optional();

/** A letter or memo before it goes out. */
export const letterSchema = z.strictObject({
  question: z.literal('letter'),
  kind: z.enum(['letter', 'memo']).default('letter').describe('A letter goes out, a memo stays in the house.'),
  purpose: z
    .enum(['no-show', 'referral-thanks', 'school-note', 'recall', 'dismissal', 'other'])
    .default('other')
    .describe('What it is for.'),
  parts: z
    .array(letterParts.schema)
    .max(14)
    .optional()
    .describe('What it has; absent when completeness is not in question.'),
  encloses: z.boolean().default(false).describe('Something is enclosed.'),
  copied: z.boolean().default(false).describe('Somebody else gets a copy.'),
  reLine: z
    .array(z.enum(['name', 'birth-date', 'chart-number', 'reason-for-visit', 'diagnosis', 'result']))
    .max(6)
    .default([])
    .describe('What the Re: line says.'),
  envelopeShows: z
    .array(
      z.enum(['name-and-address', 'return-address', 'subject-line', 'birth-date', 'diagnosis', 'clinic-specialty']),
    )
    .max(6)
    .default([])
    .describe('What can be read through the window or on the envelope.'),
  signer: z
    .enum(['clinician', 'manager', 'desk', 'nobody', 'unknown'])
    .default('unknown')
    .describe('Who reviewed and signed it.'),
  clinical: z
    .boolean()
    .optional()
    .describe(
      'It speaks of care, so a clinician reviews and signs it; when left out, a letter does and a memo does not.',
    ),
  tells: z
    .array(z.enum(['dates', 'limits', 'diagnosis', 'treatment']))
    .max(4)
    .default([])
    .describe('For a school or work note: what it tells.'),
  pages: z.int().min(1).max(40).default(1).describe('How many pages.'),
  namesChecked: z.boolean().default(true).describe('The spelling of names was checked.'),
  merge: z
    .enum(['none', 'checked', 'not-checked', 'row-shifted'])
    .default('none')
    .describe('For a mail merge: letters compared with the list, not compared, or found to be off by a row.'),
  list: mergeRows.describe('For a mail merge: the list it was merged from, to be compared with `letters`.'),
  letters: mergeRows.describe('The letters as they came out.'),
  sentBy: z
    .enum(['first-class', 'certified-return-receipt', 'hand', 'unsent'])
    .default('unsent')
    .describe('How it went out.'),
});
export type Letter = z.infer<typeof letterSchema>;

export const mailKinds = vocabulary('mail', {
  certified: 'certified or registered',
  urgent: 'marked urgent, overnight or by courier',
  legal: 'subpoena, court paper or lawyer’s letter',
  result: 'laboratory, imaging or other medical result',
  medical: 'letters and records of other offices',
  payment: 'cheques (checks) and other payments',
  insurance: 'letters, answers and remittances of payers',
  personal: 'marked Personal or Confidential, unopened',
  journal: 'journals and magazines',
  advertisement: 'advertising',
} as const);

/** The morning’s mail: in which order it is dealt with, and how the delicate pieces were handled. */
export const mailSortSchema = z.strictObject({
  question: z.literal('mail-sort'),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60).describe('A name for it in the answer.'),
        kind: mailKinds.schema.describe('What it is.'),
        certified: z.boolean().default(false).describe('It came certified, urgent or with a deadline, whatever it is.'),
      }),
    )
    .max(100)
    .default([])
    .describe(
      'The pieces as they lie there; pieces of one rank keep their order. Journals and advertising are one rank, as are urgent, certified and court papers.',
    ),
  sorted: z.array(z.string().max(60)).max(100).optional().describe('The order somebody put them in, to be checked.'),
  dateStamped: z.boolean().optional().describe('Everything opened was stamped with the day.'),
  cheques: z
    .strictObject({
      loggedBy: z.int().min(0).max(10).describe('How many people logged them.'),
      endorsed: z.boolean().describe('Endorsed “for deposit only” at once.'),
    })
    .optional()
    .describe('How the cheques were handled.'),
  personal: z
    .enum(['left-sealed', 'opened-resealed-noted', 'opened-resealed', 'opened-and-read'])
    .optional()
    .describe('What became of a piece marked Personal or Confidential.'),
  courtPaper: z
    .strictObject({
      came: z.iso.date().describe('The day it came.'),
      passedOn: z.iso.date().optional().describe('The day it reached the privacy officer; absent while it lies.'),
    })
    .optional()
    .describe('A subpoena or court paper in the mail.'),
});
export type MailSort = z.infer<typeof mailSortSchema>;

export const coverItems = vocabulary('cover sheet item', {
  date: 'date and time',
  recipient: 'who gets it',
  sender: 'who sends it',
  phones: 'telephone and fax numbers of both',
  pages: 'number of pages',
  confidentiality: 'that it is confidential',
  'wrong-recipient': 'what a wrong recipient is to do',
} as const);

/** A fax with a patient’s pages: before it goes, and after. */
export const faxSchema = z.strictObject({
  question: z.literal('fax'),
  permitted: z.enum(['yes', 'no', 'unknown']).default('yes').describe('The disclosure itself is allowed.'),
  number: z
    .enum(['pre-stored-tested', 'directory', 'confirmed-by-phone', 'as-given', 'memory', 'unknown'])
    .default('unknown')
    .describe(
      'Where the number comes from: stored and tested, looked up, confirmed by a call, as somebody gave it, from memory.',
    ),
  machine: z
    .enum(['staff-only', 'public-reach', 'unknown'])
    .default('staff-only')
    .describe('Where our machine stands: out of, or within reach of visitors.'),
  cover: z.array(coverItems.schema).max(7).optional().describe('What the cover sheet says; absent for no cover sheet.'),
  officialForm: z.boolean().default(false).describe('The cover sheet is some official form; there is none.'),
  coverTells: z
    .array(z.enum(['patient-name', 'birth-date', 'diagnosis', 'result']))
    .max(4)
    .default([])
    .describe('What the cover sheet tells of the patient.'),
  sent: z.boolean().default(false).describe('It has gone.'),
  confirmation: z
    .enum(['right-number', 'other-number', 'failed', 'pages-missing', 'not-checked'])
    .default('not-checked')
    .describe('What the confirmation shows.'),
  refiled: z.boolean().optional().describe('The pages and the confirmation went back into the chart.'),
  after: z
    .array(
      z.enum([
        'called-number',
        'asked-return-or-destroy',
        'written-confirmation',
        'told-privacy-officer-same-day',
        'told-privacy-officer-later',
        'incident-report',
        'number-corrected',
        'sent-again-to-right-number',
        'said-nothing',
        'decided-no-breach',
      ]),
    )
    .max(10)
    .default([])
    .describe('What was done when it went to another number.'),
});
export type Fax = z.infer<typeof faxSchema>;
