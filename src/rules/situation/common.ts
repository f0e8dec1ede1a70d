import { z } from 'zod';
import { factKinds, sensitivities } from '../../practice/acts/fact';
import { capacities } from '../../practice/acts/party';
import { askItems } from '../../practice/acts/talk.vocabulary';
import { hearingTopics, relationships } from '../../practice/chart';
import { type TermOf, vocabulary } from '../../practice/vocabulary';
import { agreements, presences, requestKinds } from './disclosure.vocabulary';

export { capacities, type Capacity, type Channel, channels } from '../../practice/acts/party';

export const purposes = vocabulary('purpose', {
  treatment: 'treatment of the patient',
  payment: 'payment for care',
  operations: 'running the practice',
  'own-request': "the patient's own request",
  'involvement-in-care': "the recipient's part in the patient's care or payment",
  notification: 'telling family, or whoever helps in a disaster, where the patient is and how',
  scheduling: 'making or reminding of an appointment',
  employment: 'work, leave or fitness for work',
  underwriting: 'insurance underwriting',
  legal: 'a lawsuit or legal claim',
  'law-enforcement': 'law enforcement',
  'public-health': 'public health',
  'abuse-report': 'a report of abuse or neglect',
  'safety-threat': 'averting a serious and imminent threat',
  'workers-comp': "workers' compensation",
  'school-enrolment': 'enrolment in school',
  research: 'research',
  marketing: 'marketing',
  curiosity: 'no task at all',
  unknown: 'not said',
} as const);
export type Purpose = TermOf<typeof purposes>;

export const verifications = vocabulary('verification', {
  'known-personally': 'known to the staff member',
  'photo-id': 'photo identity card seen and matching',
  'two-identifiers': 'full name and date of birth, or what the policy accepts as two, matched with the record',
  'one-identifier': 'one identifier matched',
  passcode: 'the passcode on file was given',
  'call-back-on-file': 'called back on the number on file or found independently',
  credentials: 'badge, credentials or letterhead seen',
  'portal-login': 'signed in to the portal',
  'caller-id': 'caller id shown on the phone (proves nothing)',
  'said-so': 'the person said so',
  none: 'nothing was checked',
  mismatch: 'something given does not match the record',
} as const);
export type Verification = TermOf<typeof verifications>;

export const describedFact = z.strictObject({
  kind: factKinds.schema.describe('What kind of fact it is.'),
  sensitivity: sensitivities.schema.default('ordinary').describe('How closely it is guarded.'),
  id: z.string().max(80).optional().describe('A name for it, used in the answer in place of its kind.'),
  of: z
    .enum(['patient', 'other-person'])
    .default('patient')
    .describe('Whose fact it is, when another person’s pages got in.'),
  asked: z.boolean().default(true).describe('Whether the recipient asked for it, or the purpose needs it.'),
});
export type DescribedFact = z.infer<typeof describedFact>;

export const describedContact = z.strictObject({
  isRecipient: z.boolean().default(true).describe('Whether this entry names the recipient.'),
  relationship: relationships.schema.optional().describe('Who the named person is to the patient.'),
  mayHear: z.array(hearingTopics.schema).max(4).default([]).describe('For what the patient has named the person.'),
  passcodeOnFile: z.boolean().default(false).describe('Whether the patient left a passcode for the person.'),
});

/** Who asks or receives, and how that was checked. */
export const recipientSchema = z.strictObject({
  capacity: capacities.schema.describe('In which capacity the recipient asks.'),
  relationship: relationships.schema.default('none').describe('Who the recipient is to the patient.'),
  identity: z.array(verifications.schema).max(10).default(['none']).describe('How the identity was checked.'),
  authority: z
    .array(verifications.schema)
    .max(10)
    .default([])
    .describe('How the authority was checked, for those who act for an organisation or for the patient.'),
  identifiersAsked: z.array(askItems.schema).max(40).default([]).describe('Which identifiers were asked for.'),
  identifiersMatched: z
    .array(askItems.schema)
    .max(40)
    .default([])
    .describe('Which of them match the record; counted against the policy.'),
  identifiersMismatched: z.array(askItems.schema).max(40).default([]).describe('Which of them do not match.'),
  treats: z.boolean().default(false).describe('For another provider: treats this patient.'),
});

export const subjectSchema = z.strictObject({
  age: z.int().min(0).max(130).optional().describe('Age in years; decides what a parent may hear.'),
  deceased: z
    .strictObject({ on: z.iso.date().describe('Day of death.') })
    .optional()
    .describe('Date of death, when the patient has died.'),
  presence: presences.schema.default('absent').describe('Whether the patient can be asked.'),
  agreement: agreements.schema
    .default('not-asked')
    .describe('What the patient said about this sharing, in this moment.'),
});

export const requestOnFile = z.strictObject({
  kind: requestKinds.schema.describe('What the patient has asked for.'),
  agreed: z.boolean().default(true).describe('Whether the practice agreed to it.'),
  only: z.string().max(60).optional().describe('The only number, place or channel to use.'),
  againstRecipient: z.boolean().default(false).describe('Whether it is against this recipient.'),
  coversFacts: z.boolean().default(true).describe('Whether it covers these facts.'),
  breaksIt: z.boolean().default(false).describe('Whether the act goes against it (another number, another channel).'),
});
