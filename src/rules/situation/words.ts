import { z } from 'zod';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

/** What an operation does, by which the endings that sound alike are told apart. */
export const procedureDeeds = vocabulary('what is done', {
  'cut-into': 'a cut is made and closed again (-tomy)',
  'open-onto-surface': 'a new opening is made that stays (-stomy)',
  remove: 'something is taken out (-ectomy)',
  'look-into': 'it is looked into with a scope (-scopy)',
  repair: 'it is repaired or shaped (-plasty)',
  drain: 'fluid is drawn off with a needle (-centesis)',
  stitch: 'it is stitched (-rrhaphy)',
  unknown: 'not said',
} as const);
export type ProcedureDeed = TermOf<typeof procedureDeeds>;

/** A medical word taken apart, or a word heard and its spelling sought. */
export const wordPartsSchema = z.strictObject({
  question: z.literal('word-parts'),
  term: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe('The word, or one part of it (`-itis`, `cardi/o`, `hyper-`), as written or as heard.'),
  heard: z
    .boolean()
    .default(false)
    .describe('It is spelled as it sounded (`choly-sist-ek-tomy`), and the spelling is sought.'),
  means: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe('In place of a term: a meaning whose part is sought, such as `removal`.'),
  does: procedureDeeds.schema.default('unknown').describe('What the order says is done, for an operation.'),
  use: z
    .enum(['spell', 'route', 'book-surgery', 'explain'])
    .default('spell')
    .describe('What it is wanted for: `explain` is to tell the patient what the word means for them.'),
});
export type WordParts = z.infer<typeof wordPartsSchema>;

/** A word or number that sounds or looks like another. */
export const lookAlikeSchema = z.strictObject({
  question: z.literal('look-alike'),
  term: z.string().min(1).max(80).describe('The word or number as it was caught: spelled right, or as it sounded.'),
  how: z
    .enum(['heard', 'handwritten', 'printed'])
    .default('heard')
    .describe('How it was caught: what is printed stands as printed.'),
  around: z.string().max(300).default('').describe('The other words of the sentence, and what is known of the visit.'),
  spelledBack: z
    .boolean()
    .default(false)
    .describe('It was spelled back, a number digit by digit, and who said it confirmed it.'),
  wrote: z.string().max(80).optional().describe('What was typed for it; leave out when nothing was typed yet.'),
  leftBlank: z.boolean().default(false).describe('It was left blank and flagged for who said it.'),
});
export type LookAlike = z.infer<typeof lookAlikeSchema>;

/** Where a text stands, which decides whether the list of abbreviations not to use binds it. */
export const textKinds = vocabulary('kind of text', {
  order: 'an order of medicine or treatment',
  'medication-note': 'a note or message about a medicine, free text or on a form',
  'lab-result': 'a laboratory value: zeros after the point may stand',
  'imaging-report': 'a report of pictures with sizes of what is seen: zeros after the point may stand',
  'tube-size': 'a size of a tube or catheter: zeros after the point may stand',
  'desk-note': 'a note of the desk that is about no medicine',
  unknown: 'not said: only what stands beside a dose is looked at',
} as const);
export type TextKind = TermOf<typeof textKinds>;

/** A text with abbreviations in it. */
export const abbreviationSchema = z.strictObject({
  question: z.literal('abbreviation'),
  text: z.string().min(1).max(1000).describe('The text as written.'),
  kind: textKinds.schema.default('unknown').describe('What kind of text it is.'),
  abbreviation: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .describe('One abbreviation in the text whose meaning is asked; without it the whole text is checked.'),
  meant: z
    .array(
      z.strictObject({
        abbreviation: z.string().min(1).max(20).describe('The abbreviation.'),
        means: z.string().min(1).max(80).describe('What who wrote it says it means.'),
      }),
    )
    .max(10)
    .default([])
    .describe('Meanings that who wrote the text has confirmed.'),
});
export type AbbreviationCase = z.infer<typeof abbreviationSchema>;
