import { z } from 'zod';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const cycle = (celsius: number, minutes: number) =>
  z
    .strictObject({
      celsius: z.int().min(100).max(150).default(celsius).describe('Temperature held, in degrees Celsius.'),
      minutes: z.int().min(1).max(120).default(minutes).describe('Minutes at that temperature.'),
    })
    .prefault({});

/** What the practice has settled for supplies, vaccine, instruments, the day and emergencies, where no authority fixes it. */
export const officeSettingsSchema = z.strictObject({
  orderAt: z
    .enum(['on-hand', 'on-hand-and-on-order'])
    .default('on-hand')
    .describe('What is compared with the reorder point: what is on the shelf, or that and what is on its way.'),
  expirySoonDays: z.int().min(0).max(366).default(60).describe('A lot with so many days left or fewer is flagged.'),
  parcelMinutes: z
    .int()
    .min(0)
    .max(60)
    .default(5)
    .describe('A parcel of vaccine is handed over within so many minutes.'),
  freezerLowestTenths: z
    .int()
    .min(-1000)
    .max(0)
    .default(-500)
    .describe('Lowest temperature of a vaccine freezer, in tenths of a degree Celsius.'),
  freezerHighestTenths: z
    .int()
    .min(-1000)
    .max(100)
    .default(-150)
    .describe('Highest temperature of a vaccine freezer, in tenths of a degree Celsius.'),
  gravityCycle: cycle(121, 30).describe('The least a wrapped load gets in a gravity cycle.'),
  preVacuumCycle: cycle(132, 4).describe('The least a wrapped load gets in a pre-vacuum cycle.'),
  arriveMinutes: z
    .int()
    .min(0)
    .max(120)
    .default(20)
    .describe('The desk arrives at least so many minutes before the first patient.'),
  repDays: z
    .array(z.int().min(1).max(7))
    .max(7)
    .default([4])
    .describe('Days on which representatives are seen; 1 is Monday.'),
  repFrom: clockTime.default('12:00').describe('From when representatives are seen.'),
  repTo: clockTime.default('12:45').describe('Until when representatives are seen.'),
  emergencySeconds: z
    .int()
    .min(10)
    .max(600)
    .default(60)
    .describe('In an emergency the clinician is called, and 911 dialled, within so many seconds.'),
});
export type OfficeSettings = Readonly<z.infer<typeof officeSettingsSchema>>;
