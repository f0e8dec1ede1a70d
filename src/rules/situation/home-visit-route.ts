import { z } from 'zod';
import { clockTime } from './yes-no';

const name = z.string().min(1).max(60);
const drive = z.int().min(0).max(240);

/** A round of home visits: in which order, how long, and what has to be asked before somebody drives there. */
export const homeVisitRouteSchema = z.strictObject({
  question: z.literal('home-visit-route'),
  startsAt: clockTime.default('09:00').describe('When the first visit begins, on the 24-hour clock.'),
  withinAreaMinutes: drive.default(5).describe('Minutes of driving from one visit to the next in the same area.'),
  betweenAreasMinutes: drive.default(20).describe('Minutes of driving from one area to another.'),
  visits: z
    .array(
      z.strictObject({
        id: name.describe('A name for the visit, used in `order`.'),
        area: name.describe('The part of town or county.'),
        minutes: z.int().min(5).max(480).describe('Length of the visit in minutes.'),
        open: z
          .array(z.enum(['address', 'access-code', 'pets', 'safety']))
          .max(4)
          .default([])
          .describe('What nobody has asked yet: address, how to get in, animals, safety of who comes.'),
      }),
    )
    .min(1)
    .max(40)
    .describe('The visits of the round.'),
  planned: z.array(name).max(40).default([]).describe('The round as it was planned, to be looked at.'),
});
export type HomeVisitRoute = z.infer<typeof homeVisitRouteSchema>;
