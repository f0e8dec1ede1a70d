import { z } from 'zod';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

const part = (what: string, most = 80) => z.string().max(most).optional().describe(what);

/** In which order files stand. */
export const filingOrderSchema = z.strictObject({
  question: z.literal('filing-order'),
  scheme: z
    .enum(['alphabetical', 'numeric', 'terminal-digit', 'middle-digit'])
    .default('alphabetical')
    .describe(
      'alphabetical by name; numeric by the whole number; terminal-digit by the last pair of digits first; middle-digit by the middle pair first, then the pair before it, then the last.',
    ),
  items: z
    .array(
      z.strictObject({
        id: part('A name for it in the answer; what is written when absent.', 60),
        name: part(
          'The name as written: `Ann Lee`, or `Lee, Ann`, or a business. Without a comma one last name is read; write `Ruiz Soto, Ana` where there are two.',
          120,
        ),
        last: part('Last name, where the parts are known; instead of `name`.'),
        first: part('First name or initial.'),
        middle: part('Middle names or initials.'),
        suffix: part('Jr., Sr., III.'),
        title: part('Dr., Rev., M.D.: decides only between names that are otherwise the same.'),
        kind: z
          .enum(['person', 'business', 'unknown'])
          .default('unknown')
          .describe('unknown is read as a business where a word of the name says so (Clinic, Company, Inc., &).'),
        city: part('City: decides between the same names.'),
        state: part('State.'),
        street: part('Street, without the number.'),
        house: part('House number.', 10),
        number: part('The file number, for the schemes by number.', 30),
      }),
    )
    .max(200)
    .default([])
    .describe('What is to be filed, with what is known of each; or use `names`.'),
  names: z
    .array(z.string().min(1).max(120))
    .max(200)
    .default([])
    .describe(
      'What is to be filed as written, names or numbers, where nothing more is known. St. is filed as it is spelled, not as Saint. A business whose name has no word that says so goes into `items` with its `kind`.',
    ),
  commaless: z
    .enum(['first-name-first', 'last-name-first'])
    .default('first-name-first')
    .describe('How names without a comma are written.'),
  filed: z
    .array(z.string().max(120))
    .max(200)
    .optional()
    .describe('The order somebody filed them in, by `id` or as written, to be checked.'),
  pulled: z.boolean().default(false).describe('A folder has been taken out.'),
  outGuide: z.boolean().default(false).describe('An out-guide stands in its place.'),
});
export type FilingOrder = z.infer<typeof filingOrderSchema>;

export const pageDestinations = vocabulary('page destination', {
  'clinician-inbox': 'to the clinician who ordered it, before it is filed',
  chart: 'into the chart of the patient whose page it is',
  'back-for-signature': 'back to whoever has to sign it',
  'other-chart': 'out of the batch, and with both identifiers checked by the same way into the other patient’s chart',
  'privacy-officer': 'out of the batch: a page of somebody who is not our patient, secured, for the privacy officer',
  'hold-to-identify': 'held until two identifiers are found',
  'scan-again': 'scanned again, or sent for again: it cannot be read',
} as const);
export type PageDestination = TermOf<typeof pageDestinations>;

/** A batch of pages to be scanned and indexed: where each goes. */
export const indexingSchema = z.strictObject({
  question: z.literal('indexing'),
  pages: z
    .array(
      z.strictObject({
        page: z.string().min(1).max(20).describe('Page number or numbers: `7`, `1-6`.'),
        name: z
          .enum(['batch', 'other', 'missing'])
          .default('missing')
          .describe('Whose name is on the page: that of the batch’s patient, another, none.'),
        second: z
          .enum(['batch', 'other', 'missing'])
          .default('missing')
          .describe('The second identifier (birth date or chart number): that of the batch’s patient, another, none.'),
        otherIs: z
          .enum(['our-patient', 'not-ours', 'unknown'])
          .default('unknown')
          .describe('For another patient’s page: whether that patient is ours.'),
        type: z
          .enum(['result', 'report', 'record', 'letter', 'form', 'insurance', 'identity', 'unknown'])
          .default('unknown')
          .describe(
            'result of a test; report of a specialist or hospital; old record; letter; signed form; insurance card or paper; identity card.',
          ),
        signature: z
          .enum(['signed', 'unsigned', 'not-needed'])
          .default('not-needed')
          .describe('Whether it needs a signature and has it.'),
        legible: z.boolean().default(true).describe('The whole page can be read, the image was checked.'),
        reviewed: z.boolean().default(false).describe('The clinician has seen it.'),
        abnormal: z.boolean().default(false).describe('A result marked abnormal.'),
        went: pageDestinations.schema.optional().describe('Where somebody put it, to be checked.'),
      }),
    )
    .max(60)
    .default([])
    .describe('The pages of one batch.'),
  indexed: z
    .array(z.enum(['patient', 'document-type', 'date-of-service', 'scan-date', 'author', 'status']))
    .max(6)
    .optional()
    .describe('By what it was indexed, to be checked; absent when that is not in question.'),
  imageCheckedOn: z.iso.date().optional().describe('The day on which the images were checked against the paper.'),
  shreddedOn: z.iso.date().optional().describe('The day on which the paper was shredded.'),
});
export type Indexing = z.infer<typeof indexingSchema>;
