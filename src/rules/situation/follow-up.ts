import { z } from 'zod';
import { yesNo } from './yes-no';

const interval = z
  .string()
  .min(1)
  .max(80)
  .optional()
  .describe('The interval as ordered, in the clinician’s words: `RTC 6 wk`, `4-6 weeks`, `in 3 months`, `10 d`.');

/** The day of a return visit, the next dose of a series or the next visit in pregnancy. */
export const followUpDateSchema = z.strictObject({
  question: z.literal('follow-up-date'),
  kind: z
    .enum(['return-visit', 'series-dose', 'prenatal'])
    .default('return-visit')
    .describe(
      '`series-dose` for injections, vaccines and the like whose spacing is fixed: never earlier than ordered. `prenatal` goes by the usual intervals where nothing was ordered.',
    ),
  from: z.iso.date().optional().describe('The day of the visit or dose it is counted from; the file’s when absent.'),
  order: interval,
  weeksPregnant: z.int().min(0).max(45).optional().describe('For prenatal: completed weeks of pregnancy on that day.'),
  proposed: z.iso.date().optional().describe('The day that is to be booked, to be looked at.'),
});
export type FollowUpDate = z.infer<typeof followUpDateSchema>;

/** Several visits of one kind: how many may still be booked, and when. */
export const visitSeriesSchema = z.strictObject({
  question: z.literal('visit-series'),
  authorizationNeeded: yesNo('The plan wants an authorization for these visits.'),
  authorized: z.int().min(0).max(500).optional().describe('How many visits are authorized in all.'),
  used: z.int().min(0).max(500).default(0).describe('How many of them took place.'),
  booked: z.int().min(0).max(500).default(0).describe('How many more stand in the calendar already.'),
  authorizedUntil: z.iso.date().optional().describe('Last day on which the authorization holds.'),
  lastOn: z.iso.date().optional().describe('Day of the last visit, held or booked: the dates are counted from it.'),
  every: interval,
  wanted: z.int().min(1).max(60).default(1).describe('How many more are to be booked.'),
});
export type VisitSeries = z.infer<typeof visitSeriesSchema>;

/** Somebody on the recall list who has not been reached. */
export const recallSchema = z.strictObject({
  question: z.literal('recall'),
  about: z.enum(['routine', 'abnormal-result']).describe('Why the patient is called back.'),
  attempts: z.int().min(0).max(50).default(0).describe('Calls without an answer so far.'),
  did: z
    .array(z.enum(['sent-letter', 'told-clinician', 'noted-in-chart', 'dropped']))
    .max(4)
    .default([])
    .describe('What was done besides calling. `dropped`: taken off the list unreached.'),
});
export type Recall = z.infer<typeof recallSchema>;
