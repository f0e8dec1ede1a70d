import { z } from 'zod';
import { clockTime } from './office-done';

/** A representative of a company: the visit, the samples, the gifts. */
export const repVisitSchema = z.strictObject({
  question: z.literal('rep-visit'),
  on: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  at: clockTime.optional().describe('Time of the visit, such as `12:20`; absent when no visit is asked about.'),
  appointment: z
    .boolean()
    .default(false)
    .describe('Whether a clinician or the manager agreed to this visit at this time.'),
  badge: z.boolean().optional().describe('Whether the representative was signed in and wears a badge.'),
  went: z
    .enum(['waited-apart', 'meeting-room', 'clinical-area', 'near-screens', 'unknown'])
    .default('unknown')
    .describe('Where the representative was.'),
  gaveOut: z
    .array(z.enum(['schedule', 'patient-information', 'prescribing-figures']))
    .max(3)
    .default([])
    .describe('What the desk let the representative see or have.'),
  gift: z
    .enum(['none', 'meal', 'pen-or-pad', 'money-or-card', 'other'])
    .default('none')
    .describe('What the representative brought for the office.'),
  giftToldManager: z
    .boolean()
    .default(false)
    .describe('Whether the manager was told of the gift or meal, and it was logged.'),
  samples: z
    .strictObject({
      by: z.enum(['representative', 'mail']).default('representative').describe('How they come.'),
      request: z
        .enum(['signed-written', 'unsigned-written', 'oral', 'none', 'standing', 'unknown'])
        .default('unknown')
        .describe('The request for these samples; `standing` for one without end or number.'),
      signedBy: z
        .enum(['prescriber', 'secretary-for-prescriber', 'representative', 'other', 'unknown'])
        .default('unknown')
        .describe('Whose hand signed the request.'),
      requestedOn: z.iso.date().optional().describe('Day of the request.'),
      deliveredOn: z.iso.date().optional().describe('Day of the delivery; absent when nothing has been delivered.'),
      lacks: z
        .array(z.enum(['name-and-address', 'license-number', 'product-and-strength', 'quantity', 'maker', 'date']))
        .max(6)
        .default([])
        .describe('What the written request does not say.'),
      overMonths: z
        .int()
        .min(0)
        .max(60)
        .default(0)
        .describe('For one request delivered in parts: over how many months; 0 for one delivery.'),
      receipt: z
        .enum([
          'signed-by-prescriber',
          'signed-by-designee',
          'signed-by-other',
          'prescribers-name-by-another',
          'none',
          'unknown',
        ])
        .default('unknown')
        .describe(
          'The receipt at delivery; a designee signs the own name and was named by the prescriber for it, `signed-by-other` was not.',
        ),
      stored: z
        .enum(['with-clinician', 'at-desk', 'unknown'])
        .default('unknown')
        .describe('Where the samples were put.'),
      logged: z.boolean().optional().describe('Whether lot and expiry stand in the log.'),
      deskHandedOut: z.boolean().default(false).describe('Whether the desk handed some to a patient.'),
    })
    .optional()
    .describe('Samples of medicines, where there are any.'),
});
export type RepVisit = z.infer<typeof repVisitSchema>;
