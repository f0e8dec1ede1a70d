import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { yesNo } from './yes-no';

export const accessNeeds = vocabulary('need of a patient at booking', {
  frail: 'old and frail, or soon tired',
  wheelchair: 'uses a wheelchair',
  'slow-walking': 'walks slowly or with help',
  'low-vision': 'sees little',
  companion: 'comes with somebody who helps',
  'medicaid-ride': 'is brought by medical transport',
} as const);

/** What an older, disabled or transport-dependent patient is offered when booking. */
export const accessOffersSchema = z.strictObject({
  question: z.literal('access-offers'),
  needs: z.array(accessNeeds.schema).min(1).max(6).describe('What is known of the patient.'),
  sameDayVisits: z.int().min(1).max(10).default(1).describe('Visits to be booked on one day, this one among them.'),
  wantsOneTrip: yesNo('The patient wants several visits on one day, to come once.'),
});
export type AccessOffers = z.infer<typeof accessOffersSchema>;
