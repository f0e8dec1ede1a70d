import { z } from 'zod';
import { urgencyLevels } from './urgency-level';

const name = z.string().min(1).max(60);
const length = z.int().min(5).max(480);
const notice = z.int().min(0).max(100_000);

/** A time that came free, and the people on the wait list: who is called, in which order. */
export const waitListSchema = z.strictObject({
  question: z.literal('wait-list'),
  opening: z
    .strictObject({
      visitType: name.describe('The kind of visit the time is for.'),
      minutes: length.describe('Its length in minutes.'),
      clinician: name.describe('With whom it is.'),
      date: z.iso.date().describe('On which day.'),
      noticeMinutes: notice.describe('Minutes from now until it begins.'),
    })
    .describe('The time that came free.'),
  candidates: z
    .array(
      z.strictObject({
        id: name.describe('A name for this person, used in `order`.'),
        visitType: name.describe('The kind of visit waited for.'),
        minutes: length.describe('Its length in minutes.'),
        clinician: name.optional().describe('The only clinician wanted; any when absent.'),
        added: z.iso.date().describe('Day on which the person came onto the list.'),
        noticeMinutes: notice.default(0).describe('Minutes of notice the person needs.'),
        earliest: z.iso.date().optional().describe('Earliest day the person can come.'),
        canCome: z.boolean().default(true).describe('Day and hour are among those the person can come.'),
        preparation: z
          .enum(['not-needed', 'done', 'missing'])
          .default('not-needed')
          .describe('Whether the preparation the visit needs is done, or can be by then.'),
        flagged: z.boolean().default(false).describe('The clinician has asked for this person to come soon.'),
        level: urgencyLevels.schema.default('unknown').describe('How urgent: L1 to L5; routine where nobody said.'),
        called: z.boolean().default(false).describe('Has been called about this time already.'),
      }),
    )
    .min(1)
    .max(200)
    .describe('Everybody on the list.'),
  gaveTo: name.optional().describe('Who was given the time, to be looked at.'),
  did: z
    .array(z.enum(['kept-old-until-confirmed', 'gave-up-old-first', 'called-several-at-once', 'logged', 'did-not-log']))
    .max(5)
    .default([])
    .describe('What was done about the old times, the calls and the list.'),
});
export type WaitList = z.infer<typeof waitListSchema>;
