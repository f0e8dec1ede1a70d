import { z } from 'zod';
import { type TermOf, vocabulary } from '../vocabulary';
import {
  askItems,
  declinables,
  declineReasons,
  feelings,
  instructions,
  nextSteps,
  offers,
  requests,
  tones,
  topics,
} from './talk.vocabulary';

const tone = tones.schema.default('plain').describe('How it is said.');

/** Elements of a telephone message or task, as medical-assisting texts list them (COM-04). */
export const messageElements = vocabulary('message element', {
  'caller-name': "the caller's full name",
  'patient-name': "the patient's full name",
  'date-of-birth': "the patient's date of birth",
  'callback-number': 'the call-back number',
  'best-time': 'the best time to call',
  reason: 'what it is about',
  'exact-words': "symptoms or wishes in the caller's own words",
  'action-requested': 'what is asked of the person it goes to',
  'time-taken': 'date and time',
  initials: 'who took it',
} as const);
export type MessageElement = TermOf<typeof messageElements>;

export const urgencies = vocabulary('urgency of a message', {
  now: 'interrupts: to be read this minute',
  'same-day': 'to be answered today',
  routine: 'to be answered within two business days',
} as const);
export type Urgency = TermOf<typeof urgencies>;

/** A message or task for a colleague, put together from what was heard and what is on record. */
export const messageSchema = z.strictObject({
  to: z.string().max(40).describe('Id of the colleague.'),
  about: z.string().max(20).optional().describe('Chart number, when it concerns a patient.'),
  urgency: urgencies.schema.describe('How urgent it is marked.'),
  includes: z
    .array(messageElements.schema)
    .max(10)
    .describe('Which elements it holds. Only what was heard or is on record can be included.'),
});
export type MessageDraft = Readonly<z.infer<typeof messageSchema>>;

/** Every speech act. The same palette is there in every conversation. */
export const speechActSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('greet'), tone }),
  z.strictObject({
    verb: z.literal('ask'),
    item: askItems.schema.describe('What is asked, as an open question.'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('confirm'),
    item: askItems.schema.describe('What is read back or out.'),
    source: z
      .enum(['heard', 'record'])
      .default('heard')
      .describe('Read back what was just heard, or read out what is on record for a yes.'),
    tone,
  }),
  z.strictObject({ verb: z.literal('acknowledge'), feeling: feelings.schema.describe('What is acknowledged.'), tone }),
  z.strictObject({ verb: z.literal('explain'), topic: topics.schema.describe('What is explained.'), tone }),
  z.strictObject({
    verb: z.literal('share'),
    facts: z.array(z.string().max(80)).min(1).max(12).describe('Ids of the facts told.'),
    discreet: z.boolean().default(false).describe('In a low voice, on paper or at the private window.'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('offer'),
    option: offers.schema.describe('What is offered.'),
    slot: z.string().max(60).optional().describe('Slot id, with the option "slot" or "other-provider".'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('request'),
    thing: requests.schema.describe('What the person is asked to do or to give.'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('instruct'),
    instruction: instructions.schema.describe('What the person is told to do.'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('hold'),
    asked: z.boolean().describe('Permission asked, and the answer waited for.'),
    tone,
  }),
  z.strictObject({
    verb: z.literal('transfer'),
    to: z.string().max(40).describe('Id of the colleague.'),
    warm: z.boolean().describe('The colleague is told first who it is and why.'),
    tone,
  }),
  z.strictObject({ verb: z.literal('take-message'), message: messageSchema.describe('The message.'), tone }),
  z.strictObject({
    verb: z.literal('decline'),
    what: declinables.schema.describe('What is declined.'),
    reason: declineReasons.schema.describe('The reason given.'),
    tone,
  }),
  z.strictObject({ verb: z.literal('apologise'), for: feelings.schema.describe('What one is sorry for.'), tone }),
  z.strictObject({ verb: z.literal('set-limit'), tone }),
  z.strictObject({
    verb: z.literal('summarise'),
    steps: z.array(nextSteps.schema).min(1).max(6).describe('What happens next, as it was said.'),
    tone,
  }),
  z.strictObject({ verb: z.literal('close'), tone }),
]);
export type SpeechAct = Readonly<z.infer<typeof speechActSchema>>;
export type SpeechVerb = SpeechAct['verb'];
