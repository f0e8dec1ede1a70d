import { z } from 'zod';
import { medicineElements } from '../../practice/settings/words';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

/** The name of a medicine as it was said, seen or searched for. */
export const drugNameSchema = z.strictObject({
  question: z.literal('drug-name'),
  name: z
    .string()
    .min(1)
    .max(60)
    .describe('The name as caught; `…`, `...` or `-` at its end says that only its beginning was caught.'),
  partial: z.boolean().default(false).describe('Only its beginning was caught.'),
  searched: z.boolean().default(false).describe('The name is what was typed into the search of the medicine list.'),
  strength: z.string().max(30).optional().describe('The strength said, such as `0.1 mg`; it never decides a name.'),
  purpose: z.string().max(80).optional().describe('What the patient says it is for.'),
  otherName: z.string().max(60).optional().describe('The brand name beside the generic one, or the other way round.'),
  spelledFromBottle: z.boolean().default(false).describe('It was spelled letter by letter from the label.'),
  chosen: z.string().max(60).optional().describe('The medicine that was picked or written down for it.'),
});
export type DrugName = z.infer<typeof drugNameSchema>;

/** What the desk can say to somebody who asks about a medicine. */
export const medicineWords = vocabulary('said about a medicine', {
  'take-it': 'to take it, or to take something else',
  'take-more': 'to take more, or to double',
  'take-less': 'to take less, or to stretch it',
  stop: 'to stop it',
  skip: 'to skip a dose, or that a missed one does not matter',
  'safe-together': 'that two things may be taken together',
  'no-worry': 'that it is nothing to worry about, or can wait',
  'what-it-is-for': 'what the medicine is for, or what it does',
  'refill-promised': 'that it will be refilled',
  'not-passed-on': 'that it will not be passed on',
  'sheet-read-out': 'the clinic’s written sheet, word for word',
  'nurse-will-call': 'that the nurse will call, and by when',
  'ask-pharmacist': 'that the pharmacist can be asked too',
} as const);
export type MedicineWord = TermOf<typeof medicineWords>;

/** A call or message about a medicine, and what became of it. */
export const medicineMessageSchema = z.strictObject({
  question: z.literal('medicine-message'),
  about: z
    .enum(['refill', 'dose-question', 'side-effect', 'missed-dose', 'preparation', 'other'])
    .default('refill')
    .describe('What it is about: `preparation` is a question about medicines before a test or operation.'),
  medicine: z.string().max(60).optional().describe('The medicine named, as written in the message.'),
  includes: z.array(medicineElements.schema).max(12).default([]).describe('What the message holds.'),
  daysLeft: z.int().min(0).max(400).optional().describe('Days for which the medicine still lasts.'),
  lastFill: z.iso.date().optional().describe('Date of the last fill; with `supplyDays` it gives the days left.'),
  supplyDays: z.int().min(1).max(400).optional().describe('For how many days that fill was.'),
  on: z.iso.date().optional().describe('Date of the call; the date of the file when left out.'),
  symptoms: z
    .enum(['none', 'some', 'red-flag', 'unknown'])
    .default('none')
    .describe('What else the person says: `some` for any symptom, `red-flag` for words on the list of danger.'),
  risks: z
    .array(z.enum(['diabetes', 'blood-thinner', 'glp-1', 'pregnancy', 'implant']))
    .max(5)
    .default([])
    .describe('For a preparation: what the patient named that the nurse has to know.'),
  said: z.array(medicineWords.schema).max(13).default([]).describe('What the desk said about the medicine.'),
  urgency: z.enum(['routine', 'same-day', 'now']).default('routine').describe('How the message was marked.'),
  to: z
    .enum(['nurse', 'clinician', 'biller', 'manager', 'front-desk', 'nobody'])
    .default('nobody')
    .describe('To whom it went.'),
});
export type MedicineMessage = z.infer<typeof medicineMessageSchema>;
