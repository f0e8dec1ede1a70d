import { z } from 'zod';
import { actSchema } from '../../practice/acts/act';
import { askItems, feelings } from '../../practice/acts/talk.vocabulary';
import { capacities, channels } from './common';
import { needs } from '../../practice/acts/need';
import { manners } from './manners';
import { vocabulary } from '../../practice/vocabulary';

/** What makes a patient's wish that a companion interpret one to rely on. */
export const companionSafeguards = vocabulary('companion safeguard', {
  'asked-alone': 'asked the patient without the companion, through a qualified interpreter, who was offered free',
  'companion-agreed': 'the companion, a grown person, agreed to interpret',
  noted: 'wish and agreement were written down',
} as const);

/** One step of a described conversation: what the secretary did, or what the other person let be known. */
export const talkStep = z.union([
  z.strictObject({
    at: z.int().min(0).optional().describe('Seconds from the first word, where they are known.'),
    do: actSchema.describe('What the desk said or did.'),
  }),
  z.strictObject({
    at: z.int().min(0).optional().describe('Seconds from the first word, where they are known.'),
    hear: z
      .strictObject({
        words: z.string().max(400).default('').describe('The person’s own words.'),
        feeling: feelings.schema.optional().describe('What showed in voice or face.'),
        gives: z.array(askItems.schema).default([]).describe('Items the person has now given.'),
        permits: z
          .enum(['hold', 'discussion'])
          .optional()
          .describe('What the person has now said yes to: being held, or that it is talked about with somebody.'),
        refuses: z.boolean().default(false).describe('Said no to what was asked last.'),
      })
      .describe('What was heard or seen of the person.'),
  }),
]);
export type TalkStep = z.infer<typeof talkStep>;

/** A conversation, from first word to last, as a list of acts. */
export const conversationSchema = z.strictObject({
  question: z.literal('conversation'),
  channel: channels.schema.default('counter').describe('How they speak.'),
  capacity: capacities.schema.default('patient').describe('Who the person is.'),
  needs: z.array(needs.schema).default([]).describe('What the person wants, as far as it was said.'),
  language: z.string().max(12).default('en').describe('Language the person needs, BCP 47.'),
  angry: z.boolean().default(false).describe('The person is angry from the start.'),
  abusive: z.boolean().default(false).describe('The person insults or harasses; threats are asked about as `threat`.'),
  waitedSeconds: z.int().min(0).default(0).describe('Seconds waited before the first word.'),
  rangSeconds: z.int().min(0).default(0).describe('Seconds the telephone rang.'),
  steps: z.array(talkStep).max(200).describe('What was done and heard, first to last.'),
  roleOf: z
    .record(z.string(), z.string())
    .default({})
    .describe('Role of each colleague named in the acts, when their ids do not say it.'),
  interpretedBy: z
    .enum(['nobody', 'qualified', 'bilingual-staff', 'companion', 'child', 'machine'])
    .default('nobody')
    .describe('Who actually put the words into the other language.'),
  companionWished: z
    .boolean()
    .default(false)
    .describe('After a free interpreter was offered, the patient asked that the companion interpret.'),
  companionSafeguards: z
    .array(companionSafeguards.schema)
    .max(3)
    .default([])
    .describe('What was done so that the patient’s wish for the companion is truly hers; all three are needed.'),
  interpretedInEmergency: z
    .boolean()
    .default(false)
    .describe('Whoever interpreted did so in an emergency alone, until a qualified interpreter could be reached.'),
  manners: z
    .array(manners.schema)
    .max(20)
    .default([])
    .describe('How it was said or done, where the acts alone do not tell.'),
  ended: z
    .enum(['closed', 'hung-up', 'walked-out', 'transferred', 'dropped', 'open'])
    .default('closed')
    .describe(
      'How it ended: closed by both; hung up or walked out of by the person; handed on; cut by the line; or not ended yet.',
    ),
  othersWaiting: z.int().min(0).default(0).describe('How many others waited meanwhile.'),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** Words that may mean danger, and what was done after them. */
export const urgencySchema = z.strictObject({
  question: z.literal('urgency'),
  channel: channels.schema.default('phone').describe('How the words came.'),
  words: z.array(z.string().max(400)).min(1).describe("The caller's own words, in order."),
  age: z
    .strictObject({
      years: z.int().min(0).max(130).optional().describe('Full years.'),
      weeks: z.int().min(0).optional().describe('Full weeks, for a baby.'),
    })
    .optional()
    .describe('Age of whom it is about; read from the words when absent.'),
  pregnantOrPostpartum: z
    .boolean()
    .optional()
    .describe('Pregnant, or delivered within a year; read from the words when absent.'),
  temperatureF10: z
    .int()
    .min(900)
    .max(1150)
    .optional()
    .describe('Measured temperature in tenths of a degree Fahrenheit.'),
  done: z
    .array(
      z.strictObject({
        after: z.int().min(0).describe('Seconds after the words.'),
        do: actSchema.describe('What was done.'),
      }),
    )
    .max(60)
    .default([])
    .describe('What the desk did after the words, first to last.'),
  roleOf: z
    .record(z.string(), z.string())
    .default({})
    .describe('Role of each colleague named in the acts, when they are not simply "nurse" and the like.'),
  gives: z.array(askItems.schema).default([]).describe('Items the person gave unasked, such as the place.'),
  symptomTold: z.boolean().default(true).describe('A symptom, an injury or a worry about health was told at all.'),
  mentionsOnly: z
    .boolean()
    .default(false)
    .describe('The words speak of the past or of somebody else and the caller says all is well now.'),
});
export type UrgencyCase = z.infer<typeof urgencySchema>;

/** A message left for a colleague. */
export const messageCaseSchema = z.strictObject({
  question: z.literal('message'),
  to: z.string().max(40).describe('Who gets it, by any name.'),
  toRole: z.string().max(40).default('nurse').describe('Role of who gets it.'),
  rightRoles: z.array(z.string().max(40)).default([]).describe('Roles whose business it is.'),
  includes: z.array(z.string().max(40)).describe('Elements it holds, by the words of the message elements.'),
  available: z.array(z.string().max(40)).default([]).describe('Elements that were heard or could be had by asking.'),
  urgency: z.enum(['now', 'same-day', 'routine']).describe('How it is marked.'),
  neededUrgency: z.enum(['now', 'same-day', 'routine']).default('routine').describe('How urgent the matter is.'),
  aboutPatient: z.boolean().default(true).describe('It is about a patient.'),
  rightChart: z.boolean().default(true).describe('It is tied to the chart of that patient.'),
});
export type MessageCase = z.infer<typeof messageCaseSchema>;

/** How long somebody waited, and whether that was told and in the right order. */
export const waitingSchema = z.strictObject({
  question: z.literal('waiting'),
  where: z
    .enum(['line', 'hold', 'counter', 'waiting-room'])
    .describe('On a ringing line, on hold, at the counter, or in the waiting room.'),
  seconds: z.int().min(0).describe('How long, in seconds.'),
  acknowledgedAfter: z
    .int()
    .min(0)
    .optional()
    .describe('After how many seconds a word or a nod came; never when absent.'),
  told: z.boolean().default(false).describe('An honest estimate was given.'),
  answered: z.boolean().default(true).describe('The person was served in the end.'),
  minutesTold: z.int().min(0).optional().describe('The number of minutes that was told, when one was.'),
  othersWaited: z.boolean().default(false).describe('Others waited meanwhile, so that an order had to be chosen.'),
  left: z
    .enum(['no', 'before-served', 'asked-to-wait', 'stood-there', 'cut-off', 'passed-on', 'desk-gone'])
    .optional()
    .describe(
      'Whether the person left with their business undone: never served, asked to wait and not come back to, left standing in silence, hung up on, handed to somebody whose business it is not, or come to a desk that was left before closing time.',
    ),
  passedOver: z
    .array(z.enum(['danger', 'urgent-symptom', 'clinician', 'person-in-front', 'routine']))
    .default([])
    .describe('Who, with a higher claim, was left waiting meanwhile.'),
});
export type WaitingCase = z.infer<typeof waitingSchema>;
