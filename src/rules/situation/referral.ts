import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

const on = (what: string) => z.iso.date().optional().describe(what);

/** Referrals that are followed until the loop is closed: what is late on a day, and whom to chase first. */
export const referralLoopSchema = z.strictObject({
  question: z.literal('referral-loop'),
  on: z.iso.date().optional().describe('The day on which the board is looked at; the date of the file when absent.'),
  referrals: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60).describe('A name for it in the answer.'),
        urgency: z
          .enum(['urgent', 'routine', 'unknown'])
          .default('unknown')
          .describe('As the clinician marked it; never guessed at the desk.'),
        ordered: z.iso
          .date()
          .describe('1. The clinician ordered it; the days count from here as long as it has not been sent.'),
        packetComplete: on('2. The packet was complete.'),
        authorised: on('3. Authorised, or it was found that no authorization is needed.'),
        sent: on('4. Sent, and received; the days until a routine one is asked about count from here.'),
        phoned: on('For an urgent one: the receiving office was phoned.'),
        spokeWith: z.string().max(60).optional().describe('For an urgent one: the name of who took the call.'),
        accepted: on('5. The receiving office took it.'),
        booked: on('6. Booked: the day on which that was known.'),
        appointment: on('The day of the appointment.'),
        seen: on('7. The patient was seen: the day of the visit.'),
        report: on('8. The report came back.'),
        told: on('9. The clinician has read it and the plan was talked over with the patient.'),
        ended: z
          .enum(['no', 'declined', 'clinician-withdrew'])
          .default('no')
          .describe('The patient does not want it, or the clinician withdrew it.'),
        clinicianTold: z
          .boolean()
          .default(false)
          .describe('For one that ended, or an appointment that was missed: the clinician knows.'),
        missed: z.boolean().default(false).describe('The patient did not go to the appointment.'),
      }),
    )
    .min(1)
    .max(100)
    .describe('The board; leave out the steps that have not happened.'),
});
export type ReferralLoop = z.infer<typeof referralLoopSchema>;
export type Referral = ReferralLoop['referrals'][number];

export const packetItems = vocabulary('packet item', {
  demographics: 'name, birth date, address, telephone',
  'insurance-cards': 'insurance cards, both sides',
  urgency: 'how urgent, in the clinician’s words',
  question: 'the question, or the reason',
  'clinical-lists': 'problems, medicines, allergies',
  notes: 'the notes that belong to it',
  tests: 'results of tests',
  'imaging-access': 'how to see the images',
  authorization: 'the number of the authorization or referral',
  contact: 'whom to ring back, and where',
  language: 'language, and whether an interpreter is needed',
} as const);

/** The papers that travel with a referral. */
export const referralPacketSchema = z.strictObject({
  question: z.literal('referral-packet'),
  has: z.array(packetItems.schema).max(11).default([]).describe('What is in it.'),
  notNeeded: z
    .array(packetItems.schema)
    .max(11)
    .default([])
    .describe('What this referral has none of, as was found by asking: no images taken, no authorization wanted.'),
  sent: z.boolean().default(false).describe('It has been sent like this.'),
});
export type ReferralPacket = z.infer<typeof referralPacketSchema>;
