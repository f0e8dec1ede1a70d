import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, doneIsAll, doneOf } from './office-done';

export const coldChainActs = vocabulary('cold-chain act', {
  'labelled-do-not-use': 'put a sign DO NOT USE on what was warm or frozen',
  'kept-at-temperature': 'kept it apart at the right temperature, in a unit that works',
  'called-coordinator-or-maker': 'called the vaccine coordinator or the makers and asked',
  'told-nurse': 'told the nurse in charge at once',
  'wrote-log': 'wrote temperature, date, time, name and what was done into the log',
  'left-blank': 'left a missed reading blank',
  'handed-parcel-over': 'handed a parcel of vaccine over at once to whoever is responsible',
  'left-parcel': 'left a parcel of vaccine on the desk',
  'opened-and-stored-parcel': 'put vaccine away without anybody responsible looking at it',
  'invented-reading': 'wrote down a temperature that nobody read',
  'used-it': 'let it be used',
  discarded: 'threw it away',
  'put-back': 'put it back among the good stock without an answer',
  'turned-dial': 'turned the dial and told nobody',
  'did-nothing': 'saw it and went on',
} as const);

const tenths = z.int().min(-1000).max(2000);

/** A log of temperatures of vaccine, a parcel of it, and what was done. */
export const coldChainSchema = z.strictObject({
  question: z.literal('cold-chain'),
  unit: z.enum(['refrigerator', 'freezer']).default('refrigerator').describe('Where it is kept.'),
  scale: z.enum(['C', 'F']).optional().describe('Whether the readings are in degrees Celsius or Fahrenheit.'),
  readings: z
    .array(
      z.strictObject({
        on: z.iso.date().optional().describe('The day of the reading; the date of the file when absent.'),
        at: clockTime.optional().describe('Clock time, such as `07:40`.'),
        part: z
          .enum(['start', 'end', 'other'])
          .default('other')
          .describe('Whether it is the reading at the start or at the end of the day.'),
        now: tenths.optional().describe('What it shows, in tenths of a degree: 96 for 9.6. Absent for a blank.'),
        min: tenths.optional().describe('Lowest since the last look, in tenths of a degree.'),
        max: tenths.optional().describe('Highest since the last look, in tenths of a degree.'),
        signed: z.boolean().default(true).describe('Somebody’s name or initials stand beside it.'),
        invented: z.boolean().default(false).describe('Nobody read it; it was written in.'),
      }),
    )
    .max(400)
    .default([])
    .describe('The readings of the log.'),
  wholeDays: z
    .boolean()
    .default(false)
    .describe('Whether these are all readings of their days, so that a missing one can be found.'),
  parcelMinutes: z
    .int()
    .min(0)
    .max(10_000)
    .optional()
    .describe('For a parcel of vaccine: minutes from taking it in to handing it over.'),
  unitKind: z
    .enum(['purpose-built', 'household', 'dormitory', 'unknown'])
    .default('unknown')
    .describe('What kind of unit it is; `dormitory` for a small one with a freezer compartment inside.'),
  done: doneOf(coldChainActs),
  doneIsAll,
});
export type ColdChain = z.infer<typeof coldChainSchema>;
