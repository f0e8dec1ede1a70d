import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, doneIsAll, doneOf } from './office-done';

export const roomActs = vocabulary('room act', {
  'removed-paper': 'took the used table paper away',
  'cleaned-soil': 'cleaned off what could be seen before disinfecting',
  'disinfected-surfaces': 'disinfected table, chair arms, handles, counter and devices used again',
  'kept-wet': 'left the surfaces wet for the time on the label',
  'put-new-paper': 'put new paper on the table',
  restocked: 'filled up what was used',
  'cleared-papers-and-labels': 'took away papers and labels of the last patient',
  'cleared-screen': 'closed the last chart and locked the screen',
  'marked-ready': 'marked the room as ready',
  'called-trained-staff': 'left blood or body fluid to trained staff with gloves and the spill kit',
  'wiped-dry': 'wiped the surfaces dry at once',
  'cleaned-blood-alone': 'cleaned blood or body fluid without being trained for it',
  'used-any-cleaner': 'used a product that is no registered disinfectant',
  'left-label': 'left a label or paper of the last patient in the room',
  'left-chart-open': 'left the last chart on the screen',
  'let-patient-in': 'let the next patient in',
} as const);

/** A room between two patients. */
export const roomTurnoverSchema = z.strictObject({
  question: z.literal('room-turnover'),
  soil: z
    .enum(['none', 'visible', 'blood-or-body-fluid', 'unknown'])
    .default('none')
    .describe('What can be seen on the surfaces.'),
  trained: z.boolean().default(false).describe('Whether the one who cleans is trained for blood and body fluid.'),
  labelMinutes: z
    .int()
    .min(0)
    .max(60)
    .optional()
    .describe('Contact time on the label of the disinfectant, in minutes.'),
  wetSeconds: z.int().min(0).max(7200).optional().describe('How long the surfaces stayed wet, in seconds.'),
  wipedAt: clockTime
    .optional()
    .describe(
      'When the last surface was made wet, such as `09:12`; then the answer says from when the room can be ready.',
    ),
  done: doneOf(roomActs),
  doneIsAll,
});
export type RoomTurnover = z.infer<typeof roomTurnoverSchema>;

export const instrumentUses = vocabulary('use of an instrument', {
  'sterile-tissue': 'enters sterile tissue or the bloodstream (critical)',
  'mucosa-or-broken-skin': 'touches mucous membranes or broken skin (semi-critical)',
  'whole-skin': 'touches whole skin only (non-critical)',
} as const);

const indicator = z.enum(['changed', 'pale', 'missing', 'unknown']);

/** An instrument or a pack: what it needs, and whether what was done with it holds. */
export const sterilisationSchema = z.strictObject({
  question: z.literal('sterilisation'),
  use: instrumentUses.schema.optional().describe('What the instrument touches.'),
  processed: z
    .enum(['nothing', 'sanitised', 'low-level', 'high-level', 'sterilised'])
    .optional()
    .describe('What was done with it; `low-level` and `high-level` are of disinfection.'),
  pack: z
    .strictObject({
      outside: indicator.default('unknown').describe('The tape or mark outside: changed its color, stayed pale.'),
      inside: indicator.default('unknown').describe('The strip inside; seen only when the pack is opened.'),
      dry: z.boolean().optional().describe('Whether the pack is dry.'),
      intact: z.boolean().optional().describe('Whether it is whole: no tear, hole or open seal.'),
      dated: z.boolean().optional().describe('Whether date and load are written on it.'),
      expires: z.iso.date().optional().describe('Last day printed on it, where there is one.'),
    })
    .optional()
    .describe('A pack out of the autoclave.'),
  load: z
    .strictObject({
      gauges: z
        .enum(['reached', 'not-reached', 'unknown'])
        .default('unknown')
        .describe('What gauges or print-out of this load say of time, temperature and pressure.'),
      cycle: z.enum(['gravity', 'pre-vacuum']).optional().describe('Kind of cycle.'),
      celsius: z.int().min(0).max(200).optional().describe('Temperature held, in whole degrees Celsius.'),
      fahrenheit: z.int().min(32).max(400).optional().describe('In place of `celsius`: in whole degrees Fahrenheit.'),
      minutes: z.int().min(0).max(600).optional().describe('Minutes at that temperature.'),
      spore: z
        .enum(['passed', 'failed', 'not-read', 'unknown'])
        .default('unknown')
        .describe('The last biological (spore) test.'),
      sporeOn: z.iso.date().optional().describe('Day of the last spore test.'),
      on: z.iso.date().optional().describe('Day of the load; the date of the file when absent.'),
    })
    .optional()
    .describe('The load the pack came out of.'),
  did: z
    .array(z.enum(['sent-to-room', 'released-load', 'held-back', 'told-nurse', 'sent-back']))
    .max(5)
    .optional()
    .describe('What the secretary did with it: `sent-back` for another cleaning and cycle.'),
});
export type Sterilisation = z.infer<typeof sterilisationSchema>;
