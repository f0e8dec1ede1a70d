import { z } from 'zod';
import { vocabulary } from '../vocabulary';

/** What a message about a medicine can hold. */
export const medicineElements = vocabulary('part of a medicine message', {
  patient: 'the patient’s full name and date of birth',
  spelling: 'the name of the medicine, spelled from the bottle',
  strength: 'the strength, with its unit',
  'how-taken': 'how it is taken now, in the caller’s words',
  pharmacy: 'which pharmacy',
  supply: 'the last fill, or how many days are left',
  callback: 'the number to call back',
  purpose: 'what the patient says it is for',
  question: 'the question in the caller’s own words',
  'read-back': 'it was read back to the caller',
} as const);

/** Settings behind the policies about words, medicines named and dictation. */
export const wordSettingsSchema = z.strictObject({
  searchLetters: z
    .int()
    .min(1)
    .max(12)
    .default(5)
    .describe('Letters of a medicine’s name to type at least before one is picked from a list.'),
  refillElements: z
    .array(medicineElements.schema)
    .max(10)
    .default(['patient', 'spelling', 'strength', 'how-taken', 'pharmacy', 'supply', 'callback', 'read-back'])
    .describe('What a request for a refill holds.'),
  sameDayUnderDays: z
    .int()
    .min(0)
    .max(30)
    .default(2)
    .describe('With fewer days of the medicine left than this, a request for a refill is same-day.'),
  soundSlack: z
    .int()
    .min(0)
    .max(10)
    .default(1)
    .describe(
      'How much farther from what was heard than the best spelling another may be and still fit, in steps of sound.',
    ),
  criticalPermille: z
    .int()
    .min(0)
    .max(1000)
    .default(250)
    .describe('Taken off the score of a transcript for each error that can harm, in thousandths.'),
  seriousPermille: z
    .int()
    .min(0)
    .max(1000)
    .default(60)
    .describe('Taken off for each error that changes what was said, in thousandths.'),
  minorPermille: z.int().min(0).max(1000).default(10).describe('Taken off for each slip of style, in thousandths.'),
});
