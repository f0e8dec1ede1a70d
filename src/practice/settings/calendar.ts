import { z } from 'zod';

const minutes = (least: number, most: number) =>
  z
    .strictObject({
      least: z.int().min(5).max(240).describe('The least minutes it is booked for.'),
      most: z.int().min(5).max(240).describe('The minutes it is usually booked for.'),
    })
    .default({ least, most });

/** What the practice has settled about its calendar. No authority fixes these values: they are the house's own. */
export const calendarSettingsSchema = z.strictObject({
  visitMinutes: z
    .strictObject({
      'refill-or-results': minutes(10, 15).describe('A check of refills or results.'),
      'follow-up': minutes(15, 20).describe('A follow-up of an established patient.'),
      acute: minutes(15, 20).describe('One acute problem.'),
      physical: minutes(30, 45).describe('The annual check-up, with what belongs to it.'),
      'new-patient': minutes(30, 45).describe('A new patient in primary care.'),
      complex: minutes(30, 60).describe('Several long illnesses, or frail old age.'),
      'specialist-first': minutes(40, 60).describe('A first visit to a specialist.'),
      procedure: minutes(30, 60).describe('A simple procedure with its set-up.'),
      nurse: minutes(10, 15).describe('A visit to the nurse.'),
      telehealth: minutes(15, 20).describe('A follow-up by video.'),
    })
    .prefault({})
    .describe('Least and usual length of each kind of visit, in minutes.'),
  interpreterExtraPercent: z
    .int()
    .min(0)
    .max(200)
    .default(50)
    .describe('How much longer a visit with an interpreter is booked, in percent.'),
  transportNoticeBusinessDays: z
    .int()
    .min(0)
    .max(10)
    .default(3)
    .describe('Business days a ride has to be asked for ahead, where nobody says otherwise.'),
  arriveEarlyMinutes: z
    .int()
    .min(0)
    .max(120)
    .default(15)
    .describe('Minutes before the visit patients are asked to come.'),
  newArriveEarlyMinutes: z
    .int()
    .min(0)
    .max(120)
    .default(30)
    .describe('The same for new patients, who have forms to fill.'),
  noShowTargetPermille: z.int().min(0).max(1000).default(50).describe('No-shows of a thousand booked that are usual.'),
  fillTargetPermille: z
    .int()
    .min(0)
    .max(1000)
    .default(850)
    .describe('Share of the template’s slots to be booked, at least.'),
  thirdNextTargetDays: z.int().min(0).max(60).default(1).describe('Days to the third next available slot, at most.'),
  doorToRoomTargetMinutes: z.int().min(0).max(120).default(15).describe('Minutes from the door to the room, at most.'),
});
export type CalendarSettings = Readonly<z.infer<typeof calendarSettingsSchema>>;
