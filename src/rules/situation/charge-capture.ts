import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { codeText } from './code-text';

export const formParts = vocabulary('part of an encounter form', {
  patient: 'who was seen: name and chart number',
  date: 'the day of the visit',
  clinician: 'who saw the patient',
  codes: 'what was done, ticked by the clinician',
  diagnosis: 'why, ticked by the clinician',
  payment: 'what was paid at the desk',
  'next-visit': 'when the patient comes back, or that it is not needed',
} as const);

const formNumber = codeText().min(1).max(20);
const count = z.int().min(0).max(10_000);

/** The encounter forms of a day against the schedule, before the day is closed. */
export const chargeCaptureSchema = z.strictObject({
  question: z.literal('charge-capture'),
  visits: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60).describe('Your name for the visit, repeated in the answer.'),
        arrived: z.boolean().default(true).describe('Checked in; false for a no-show or a cancelled visit.'),
        form: formNumber.optional().describe('Number printed on the encounter form; left out when it has none.'),
        returned: z.boolean().default(true).describe('The form came back from the clinician.'),
        lacks: z.array(formParts.schema).max(7).default([]).describe('What is not filled in on it.'),
      }),
    )
    .max(500)
    .default([])
    .describe('The schedule of the day, visit by visit.'),
  issued: z.array(formNumber).max(1000).default([]).describe('Numbers of all forms given out that day.'),
  voided: z.array(formNumber).max(1000).default([]).describe('Numbers of spoiled forms that were kept.'),
  arrivedCount: count.optional().describe('How many arrived, where the visits are not listed.'),
  returnedCount: count.optional().describe('How many forms came back, where the visits are not listed.'),
});
export type ChargeCapture = z.infer<typeof chargeCaptureSchema>;
