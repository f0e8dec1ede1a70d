import { z } from 'zod';
import { recordsSettingsSchema } from './settings/records';
import { askItems } from './acts/talk.vocabulary';
import { messageElements } from './acts/speech';
import { vocabulary } from './vocabulary';
import { wordSettingsSchema } from './settings/words';
import { calendarSettingsSchema } from './settings/calendar';
import { coverageSettingsSchema } from './settings/coverage';
import { moneySettingsSchema } from './settings/money';
import { officeSettingsSchema } from './settings/office';
import { visitSettingsSchema } from './settings/visits';

/** Headings of the policy manual, in its order. */
export const policyChapters = vocabulary('policy chapter', {
  people: 'people at the desk and on the telephone',
  privacy: 'who may hear, see and have what',
  calendar: 'booking, and what surrounds a visit',
  money: 'coverage, claims and accounts',
  records: 'registration, filing, letters',
  office: 'supplies, rooms, emergencies',
} as const);

/** A written policy of the practice, as the policy manual shows it. */
export const policyPageSchema = z.strictObject({
  id: z.string().max(40),
  title: z.string().max(80),
  chapter: policyChapters.schema.default('people').describe('Under which heading the manual has it.'),
  text: z.string().max(4000).describe('Plain paragraphs; never markup.'),
  basis: z
    .enum(['law', 'contract', 'house'])
    .describe('Why it is so: the law asks it, a contract asks it, or the house chose it.'),
  facts: z.array(z.string().max(12)).default([]).describe('Entries of the rule tables it rests on.'),
});
export type PolicyPage = Readonly<z.infer<typeof policyPageSchema>>;

/** The settings behind the written policies: what the rules compute with. */
export const policySettingsSchema = z.strictObject({
  identifiersNeeded: z
    .int()
    .min(1)
    .max(4)
    .default(2)
    .describe('How many identifiers must match before the record is spoken about.'),
  identifiers: z
    .array(askItems.schema)
    .default(['full-name', 'date-of-birth', 'phone-on-file', 'address-on-file', 'photo-id', 'patient-name'])
    .describe('What counts as an identifier.'),
  contactsNeedPasscode: z
    .boolean()
    .default(true)
    .describe('A named contact who calls gives the passcode, where one is on file.'),
  confirmPatientsToCallers: z
    .boolean()
    .default(false)
    .describe('Whether it may be confirmed to unknown callers that somebody is a patient.'),
  lateGraceMinutes: z
    .int()
    .min(0)
    .default(15)
    .describe('Minutes after the time of a visit within which somebody who comes still counts as in time.'),
  eligibilityOnDayOfVisit: z
    .boolean()
    .default(true)
    .describe('Whether coverage is checked again on the day of the visit, at check-in.'),
  copayAtCheckIn: z.boolean().default(true).describe('Whether the copay is asked for at check-in.'),
  planMaxParts: z.int().min(1).default(4).describe('The desk may agree to at most so many equal parts.'),
  planMaxCents: z
    .int()
    .min(0)
    .default(50_000)
    .describe('The highest balance for which the desk may agree to a payment plan, in cents.'),
  hardshipDecidedBy: z
    .string()
    .default('manager')
    .describe('Id of the colleague who decides about hardship and larger payment plans.'),
  answerWithinSeconds: z.int().min(1).default(20).describe('A ringing line is answered within so many seconds.'),
  holdCheckSeconds: z.int().min(10).default(60).describe('A held caller is spoken to again within so many seconds.'),
  queueAcknowledgeSeconds: z
    .int()
    .min(10)
    .default(120)
    .describe('Someone who steps up is acknowledged within so many seconds.'),
  delayTellMinutes: z.int().min(1).default(15).describe('From so many minutes on, a wait is told, with a number.'),
  urgentBloodSugar: z
    .strictObject({
      under: z.int().min(0).max(500).default(60).describe('Below this reading, in mg/dL.'),
      from: z.int().min(0).max(2000).default(300).describe('From this reading on, in mg/dL.'),
    })
    .prefault({})
    .describe('Readings of blood sugar that are for the nurse at once.'),
  redFlagSeconds: z.int().min(10).default(60).describe('A red flag is escalated within so many seconds of the words.'),
  messageElements: z
    .array(messageElements.schema)
    .default(['caller-name', 'patient-name', 'date-of-birth', 'callback-number', 'reason', 'action-requested'])
    .describe('What a message for a colleague holds at least.'),
  deskTellsResults: z
    .boolean()
    .default(false)
    .describe('Whether the desk may tell what a result says without wording that a clinician has released.'),
  recordsDays: z
    .int()
    .min(1)
    .max(30)
    .default(15)
    .describe('House promise for copies of records, in days; the law allows 30.'),
  recordsFormOptional: z
    .boolean()
    .default(true)
    .describe('Whether a request for records counts without the practice’s own form.'),
  redFlags: z
    .array(
      z.strictObject({
        id: z.string().max(40).describe('Its short name.'),
        say: z.string().max(120).describe('What it is, as printed on the list at the desk.'),
        words: z.array(z.string().max(40)).min(1).describe('Words or phrases that point to it, lower case.'),
        level: z.enum(['911', 'nurse-now']).describe('Whether 911 is called, or the nurse is fetched at once.'),
      }),
    )
    .default([])
    .describe(
      'The list at the desk of words that mean danger. Cedar Grove’s own list holds in its place until you give another.',
    ),
  coverage: coverageSettingsSchema.prefault({}).describe('Coverage and what is collected at the desk.'),
  money: moneySettingsSchema.prefault({}).describe('Accounts, adjustments and the day’s money.'),
  calendar: calendarSettingsSchema.prefault({}).describe('The calendar.'),
  visits: visitSettingsSchema.prefault({}).describe('The questions around a visit.'),
  office: officeSettingsSchema.prefault({}).describe('Supplies, vaccine, instruments, the day and emergencies.'),
  records: recordsSettingsSchema.prefault({}).describe('Records, letters, mail and referrals.'),
  words: wordSettingsSchema.prefault({}).describe('Words spelled out, medicines named, dictation.'),
});
export type PolicySettings = Readonly<z.infer<typeof policySettingsSchema>>;
