import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { yesNo } from './yes-no';

export const reminderContents = vocabulary('content of a reminder', {
  'practice-name': 'from whom it is',
  'patient-name': 'for whom it is',
  date: 'the day of the visit',
  time: 'the time of the visit',
  place: 'where it is',
  'call-back-number': 'the number to call back',
  'way-to-stop': 'how to stop such messages',
  'portal-link': 'a link to the portal, without more',
  'confirm-or-change': 'how to confirm, cancel or move the visit',
  'clinician-name': 'with whom it is',
  preparation: 'how to prepare',
  reason: 'the reason for the visit',
  'visit-type': 'the kind of visit, such as a test or a check of something',
  diagnosis: 'what the patient has',
  result: 'what a test showed',
  medicines: 'what the patient takes',
  balance: 'money that is owed',
  marketing: 'an offer or advertisement',
} as const);

export const reminderChannels = vocabulary('way of a reminder', {
  text: 'a text message sent by a system',
  'automated-voice': 'a recorded or computer voice that calls',
  call: 'a member of staff calls and speaks',
  voicemail: 'a member of staff speaks to a machine',
  email: 'an e-mail',
  portal: 'a message in the portal',
  letter: 'a closed letter',
  postcard: 'an open card',
} as const);

/** A reminder of a visit: what it says, by which way, to which number. */
export const reminderSchema = z.strictObject({
  question: z.literal('reminder'),
  channel: reminderChannels.schema.describe('By which way it goes.'),
  contents: z.array(reminderContents.schema).max(20).default([]).describe('Everything it says.'),
  answeredBy: z
    .enum(['patient', 'somebody-else', 'machine', 'unknown'])
    .default('unknown')
    .describe('For a call: who hears it. One who has checked out as the patient may hear more than this.'),
  numberFrom: z
    .enum(['patient', 'elsewhere', 'unknown'])
    .default('unknown')
    .describe('For automated ways: whether the patient gave the number.'),
  optedOut: z.boolean().default(false).describe('The person has answered STOP, or said so otherwise.'),
  characters: z
    .int()
    .min(0)
    .max(10_000)
    .optional()
    .describe('For a text: how many characters it has; short enough when absent.'),
  seconds: z
    .int()
    .min(0)
    .max(3600)
    .optional()
    .describe('For a voice: how long it speaks, in seconds; short enough when absent.'),
  freeToReceiver: yesNo('For automated ways: costs the receiver nothing.'),
  sentToday: z.int().min(0).max(100).default(0).describe('Automated reminders sent to this person earlier today.'),
  sentThisWeek: z
    .int()
    .min(0)
    .max(500)
    .default(0)
    .describe('Automated reminders sent to this person earlier this week, those of today among them.'),
  againstRequest: z
    .boolean()
    .default(false)
    .describe('It goes against what the patient asked for: another number, another way.'),
});
export type Reminder = z.infer<typeof reminderSchema>;
