import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, doneIsAll, doneOf } from './office-done';

export const emergencyActs = vocabulary('emergency act', {
  stayed: 'stayed with the person',
  'called-code': 'called the clinician by the agreed words',
  'dialled-911': 'dialled 911, or had a named colleague dial',
  'stayed-on-line': 'stayed on the line until told to hang up',
  'brought-kit': 'had somebody bring kit and AED',
  'trained-cpr': 'trained staff began resuscitation or used the AED',
  'sent-to-door': 'sent somebody to the door to show the way',
  'cleared-the-room': 'asked the others to step back and kept them calm',
  'screened-off': 'gave the person privacy',
  'took-family-aside': 'took the family aside',
  'noted-times': 'wrote down the times',
  'printed-face-sheet': 'printed face sheet and list of medicines for the ambulance',
  'wrote-incident-report': 'wrote an incident report afterwards',
  'moved-out-of-danger': 'moved the person out of a danger',
  'left-person': 'left the person alone',
  'gave-food-or-drink': 'gave something by mouth',
  'moved-without-danger': 'moved the person without a danger that asked for it',
  'asked-for-card': 'asked for card, coverage or registration first',
  'refused-not-a-patient': 'did not help because it was no patient',
  'hung-up': 'hung up on 911',
  'waited-to-see': 'waited whether it would pass',
  'gave-medicine': 'gave or advised a medicine',
  'sent-away-driving': 'let the person drive off',
} as const);

/** Somebody collapses or is suddenly very ill in the office. */
export const emergencySchema = z.strictObject({
  question: z.literal('emergency'),
  who: z
    .enum(['patient', 'visitor', 'staff', 'unknown'])
    .default('unknown')
    .describe('Who it is; all are helped alike.'),
  seenAt: clockTime
    .optional()
    .describe('When it was seen, such as `10:02`; the times of what was done count from here.'),
  awake: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Whether the person answers.'),
  breathing: z.enum(['normal', 'not-normal', 'no', 'unknown']).default('unknown').describe('How the person breathes.'),
  clinicianSaysNo911: z
    .boolean()
    .default(false)
    .describe('A clinician at the side said that the office can manage without an ambulance.'),
  told911: z
    .array(
      z.enum(['address', 'entrance', 'what-happened', 'age', 'awake', 'breathing', 'call-back-number', 'insurance']),
    )
    .max(8)
    .optional()
    .describe('What 911 was told; `entrance` for door and room.'),
  nearby: z
    .enum(['alone-with-person', 'colleagues', 'unknown'])
    .default('unknown')
    .describe('Whether somebody else is there to send.'),
  done: doneOf(emergencyActs),
  doneIsAll,
});
export type Emergency = z.infer<typeof emergencySchema>;

export const fireActs = vocabulary('fire act', {
  rescued: 'got people out of danger',
  'pulled-alarm': 'pulled the alarm',
  'called-911': 'called 911',
  'closed-doors': 'closed the doors',
  extinguished: 'put out a small fire with an exit behind',
  evacuated: 'led everybody out to the meeting point',
  'took-visit-list': 'took the list of visits along',
  'checked-restrooms': 'looked into the restrooms on the way',
  'helped-wheelchair': 'helped those who cannot walk',
  'counted-heads': 'counted heads at the meeting point',
  'told-fire-crew': 'told the fire crew who is missing and where',
  'shut-off-oxygen': 'had the oxygen shut off, by whoever may',
  'moved-sideways': 'moved people behind the next fire doors on the same floor',
  'used-lift': 'used the elevator',
  'went-back-in': 'went back in',
  'fought-big-fire': 'fought a fire bigger than a waste basket',
  'fought-without-exit': 'fought a fire without an exit behind',
  'made-somebody-fight': 'made somebody fight the fire who did not want to',
  'waited-for-proof': 'waited to see whether it was a real fire',
  'left-somebody': 'left without somebody who cannot walk alone',
  'left-doors-open': 'left the doors open',
} as const);

/** Smoke or fire. */
export const fireSchema = z.strictObject({
  question: z.literal('fire'),
  building: z
    .enum(['office', 'hospital', 'unknown'])
    .default('office')
    .describe('`office` for a building of its own or shared with other businesses; `hospital` where patients lie.'),
  someoneInDanger: z.boolean().default(false).describe('Somebody is right where it burns or smokes.'),
  fire: z
    .enum(['small', 'large', 'smoke-only', 'unknown'])
    .default('unknown')
    .describe('How big it is; `small` fits into a waste basket.'),
  exitBehind: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Whether there is a way out behind you.'),
  cannotWalk: z
    .int()
    .min(0)
    .max(50)
    .default(0)
    .describe('How many there cannot walk alone: wheelchair, walker, a bed.'),
  expected: z
    .int()
    .min(0)
    .max(500)
    .optional()
    .describe('People who were in the office, by the list of visits and staff.'),
  counted: z.int().min(0).max(500).optional().describe('People counted at the meeting point.'),
  oxygen: z.boolean().default(false).describe('Oxygen is in use or stored nearby.'),
  extinguisher: z
    .array(z.enum(['pull', 'aim-base', 'aim-flames', 'squeeze', 'sweep']))
    .max(5)
    .optional()
    .describe('What was done with the extinguisher, first to last.'),
  done: doneOf(fireActs),
  doneIsAll,
});
export type Fire = z.infer<typeof fireSchema>;
