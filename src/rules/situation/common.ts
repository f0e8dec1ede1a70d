import { z } from 'zod';
import { factKinds, sensitivities } from '../../practice/acts/fact';
import { capacities } from '../../practice/acts/party';
import { askItems } from '../../practice/acts/talk.vocabulary';
import { hearingTopics, relationships } from '../../practice/chart';
import { type TermOf, vocabulary } from '../../practice/vocabulary';

export { capacities, type Capacity, type Channel, channels } from '../../practice/acts/party';

export const purposes = vocabulary('purpose', {
  'treatment': 'treatment of the patient',
  'payment': 'payment for care',
  'operations': 'running the practice',
  'own-request': "the patient's own request",
  'involvement-in-care': "the recipient's part in the patient's care or payment",
  'notification': 'telling family where the patient is and how',
  'scheduling': 'making or reminding of an appointment',
  'employment': 'work, leave or fitness for work',
  'underwriting': 'insurance underwriting',
  'legal': 'a lawsuit or legal claim',
  'law-enforcement': 'law enforcement',
  'public-health': 'public health',
  'abuse-report': 'a report of abuse or neglect',
  'safety-threat': 'averting a serious and imminent threat',
  'workers-comp': "workers' compensation",
  'school-enrolment': 'enrolment in school',
  'research': 'research',
  'marketing': 'marketing',
  'curiosity': 'no task at all',
  'unknown': 'not said',
} as const);
export type Purpose = TermOf<typeof purposes>;

export const verifications = vocabulary('verification', {
  'known-personally': 'known to the staff member',
  'photo-id': 'photo identity card seen and matching',
  'two-identifiers': 'full name and date of birth, or what the policy accepts as two, matched with the record',
  'one-identifier': 'one identifier matched',
  'passcode': 'the passcode on file was given',
  'call-back-on-file': 'called back on the number on file or found independently',
  'credentials': 'badge, credentials or letterhead seen',
  'portal-login': 'signed in to the portal',
  'caller-id': 'caller id shown on the phone (proves nothing)',
  'said-so': 'the person said so',
  'none': 'nothing was checked',
  'mismatch': 'something given does not match the record',
} as const);
export type Verification = TermOf<typeof verifications>;

export const describedFact = z.strictObject({
  kind: factKinds.schema,
  sensitivity: sensitivities.schema.default('ordinary'),
  id: z.string().max(80).optional(),
  of: z.enum(['patient', 'other-person']).default('patient').describe('Whose fact it is, when another person’s pages got in.'),
  asked: z.boolean().default(true).describe('Whether the recipient asked for it, or the purpose needs it.'),
});
export type DescribedFact = z.infer<typeof describedFact>;

export const describedContact = z.strictObject({
  isRecipient: z.boolean().default(true).describe('Whether this entry names the recipient.'),
  relationship: relationships.schema.optional(),
  mayHear: z.array(hearingTopics.schema).default([]),
  passcodeOnFile: z.boolean().default(false),
});

/** Who asks or receives, and how that was checked. */
export const recipientSchema = z.strictObject({
  capacity: capacities.schema,
  relationship: relationships.schema.default('none'),
  identity: z.array(verifications.schema).default(['none']).describe('How the identity was checked.'),
  authority: z.array(verifications.schema).default([]).describe('How the authority was checked, for those who act for an organisation or for the patient.'),
  identifiersAsked: z.array(askItems.schema).default([]),
  identifiersMatched: z.array(askItems.schema).default([]),
  identifiersMismatched: z.array(askItems.schema).default([]),
  treats: z.boolean().default(false).describe('For another provider: treats this patient.'),
});

export const subjectSchema = z.strictObject({
  age: z.int().min(0).max(130).optional(),
  deceased: z.strictObject({ on: z.iso.date() }).optional(),
  presence: z.enum(['present', 'reachable', 'absent', 'incapacitated']).default('absent'),
  agreement: z.enum(['agreed', 'no-objection', 'objected', 'inferred', 'not-asked']).default('not-asked').describe('What the patient said about this sharing, in this moment.'),
});

export const requestOnFile = z.strictObject({
  kind: z.enum(['confidential-communication', 'restriction', 'self-pay-restriction', 'access', 'amendment', 'accounting']),
  agreed: z.boolean().default(true),
  only: z.string().max(60).optional(),
  againstRecipient: z.boolean().default(false).describe('Whether it is against this recipient.'),
  coversFacts: z.boolean().default(true),
  breaksIt: z.boolean().default(false).describe('Whether the act goes against it (another number, another channel).'),
});
