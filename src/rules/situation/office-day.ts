import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, doneIsAll, doneOf } from './office-done';

export const openingActs = vocabulary('opening act', {
  'unlocked-and-lit': 'alarm off, lights on, doors open',
  'walked-through': 'walked through: floors, exits, light on the AED',
  'started-systems': 'started the systems, and saw that the downtime forms are there',
  'read-messages': 'took overnight and answering-service messages in order of urgency',
  'phones-back': 'took the phones back from the answering service',
  'printed-schedule': 'printed the schedule',
  huddled: 'spoke the day through: new patients, gaps, interpreters, authorizations, preparation',
  'counted-drawer': 'counted the cash drawer',
  'handed-fridge-log': 'handed the refrigerator log to the one responsible',
  'put-out-masks': 'put out masks, tissues and hand rub',
  'put-out-signs': 'put out the signs',
  'messages-later': 'left the messages for later',
} as const);

/** How the office was opened. */
export const openingSchema = z.strictObject({
  question: z.literal('opening'),
  arrivedAt: clockTime.optional().describe('When the desk arrived, such as `07:35`.'),
  firstPatientAt: clockTime.optional().describe('Time of the first appointment.'),
  done: doneOf(openingActs),
  doneIsAll,
});
export type Opening = z.infer<typeof openingSchema>;

export const closingActs = vocabulary('closing act', {
  'everybody-left': 'looked into rooms and restrooms: everybody has left',
  'matched-encounters': 'matched the encounter forms with the schedule',
  'day-sheet': 'day sheet and deposit done',
  'checked-tomorrow': 'tomorrow’s coverage checked and charts prepared',
  'messages-closed': 'every message closed or handed over',
  'phones-to-service': 'phones switched to the answering service',
  'shred-bin-locked': 'locked the shred bin',
  'papers-away': 'nothing about patients left on desks and machines',
  'screens-locked': 'screens locked',
  'keys-locked': 'keys of medicines and vaccine put away',
  'fridges-shut': 'refrigerators shut',
  'doors-and-alarm': 'doors locked, alarm on',
  'left-message-for-tomorrow': 'left an urgent message for tomorrow',
} as const);

/** How the office was closed. */
export const closingSchema = z.strictObject({
  question: z.literal('closing'),
  openMessages: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40).describe('Your name for it, repeated in the answer.'),
        urgency: z
          .enum(['now', 'same-day', 'routine', 'unknown'])
          .default('unknown')
          .describe('How soon it needs an answer; `now` for words that cannot wait.'),
        words: z
          .string()
          .max(400)
          .default('')
          .describe('The words of the message; words that cannot wait make it `now`, whatever else is said.'),
        handedTo: z
          .enum(['nobody', 'clinician-live', 'on-call', 'voicemail', 'colleague-tomorrow'])
          .default('nobody')
          .describe('Who has it now; `clinician-live` for a nurse or clinician told in person.'),
      }),
    )
    .max(60)
    .default([])
    .describe('Messages that are not closed.'),
  done: doneOf(closingActs),
  doneIsAll,
});
export type Closing = z.infer<typeof closingSchema>;

export const overnightKinds = vocabulary('kind of overnight message', {
  symptom: 'somebody says how they feel',
  'result-or-hospital': 'a laboratory, hospital or other clinician calls about a patient',
  'today-visit': 'about a visit today: cancels, is late, asks for a time today',
  'medicine-out': 'a medicine that has run out or will within two days',
  refill: 'a medicine that lasts longer',
  appointment: 'an appointment on another day',
  records: 'copies, forms, notes for work or school',
  billing: 'a bill or coverage',
  vendor: 'a seller, a supplier',
  unknown: 'not said, or not to be understood',
} as const);

/** What came in overnight, and in which order it is taken. */
export const overnightMessagesSchema = z.strictObject({
  question: z.literal('overnight-messages'),
  messages: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40).describe('Your name for it, repeated in the answer.'),
        kind: overnightKinds.schema.default('unknown').describe('What it is about.'),
        words: z
          .string()
          .max(400)
          .default('')
          .describe('The words of the message; those on the list of words that cannot wait are found in them.'),
        urgent: z
          .boolean()
          .default(false)
          .describe('The sender or the service calls it urgent, or asks for an answer at once.'),
        left: clockTime
          .optional()
          .describe(
            'When it was left, such as `22:15`; times from noon on are of the evening before; of equally urgent ones the older goes first.',
          ),
      }),
    )
    .min(1)
    .max(100)
    .describe('The messages, as they came.'),
  minutes: z.int().min(0).max(600).optional().describe('Minutes there are before the doors open.'),
  taken: z
    .array(z.string().max(40))
    .max(100)
    .optional()
    .describe('Ids of those that were taken, first to last: then it is judged.'),
});
export type OvernightMessages = z.infer<typeof overnightMessagesSchema>;
