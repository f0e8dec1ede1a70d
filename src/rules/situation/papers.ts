import { z } from 'zod';
import { factKinds, sensitivities } from '../../practice/acts/fact';

const date = z.iso.date();
const when = { received: date.optional() };

/** Papers as objects: what decides whether they are valid, void, or not enough. */
export const paperSchema = z.discriminatedUnion('paper', [
  z.strictObject({
    paper: z.literal('authorization'), ...when,
    describesInformation: z.boolean().default(true), mayRelease: z.boolean().default(true), mayReceive: z.boolean().default(true), namesThisRecipient: z.boolean().default(true),
    purposeStated: z.boolean().default(true), expires: z.union([date, z.enum(['event-not-yet', 'event-past', 'none', 'none-research', 'missing'])]).default('event-not-yet'),
    signed: z.boolean().default(true), signedOn: date.optional(), dated: z.boolean().default(true), signer: z.enum(['patient', 'personal-representative', 'parent', 'spouse', 'other']).default('patient'), authorityStated: z.boolean().default(false),
    statesRevocation: z.boolean().default(true), statesConditioning: z.boolean().default(true), statesRedisclosure: z.boolean().default(true), revoked: z.boolean().default(false), knownFalse: z.boolean().default(false), combined: z.boolean().default(false),
    covers: z.array(factKinds.schema).default([]).describe('Empty means everything ordinary.'), coversSensitivity: z.array(sensitivities.schema).default(['ordinary']), from: date.optional(), to: date.optional(),
    ourForm: z.boolean().default(true),
  }),
  z.strictObject({ paper: z.literal('subpoena'), ...when, signedBy: z.enum(['judge', 'clerk', 'attorney', 'grand-jury', 'agency']), patientNotified: z.boolean().default(false), protectiveOrder: z.boolean().default(false), headed: z.string().max(60).default('') }),
  z.strictObject({ paper: z.literal('court-order'), ...when, signedBy: z.enum(['judge', 'magistrate', 'attorney', 'clerk']), authorises: z.array(factKinds.schema).default([]), part2Order: z.boolean().default(false), current: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('warrant'), ...when, signedBy: z.enum(['judge', 'magistrate', 'agency']) }),
  z.strictObject({ paper: z.literal('law-enforcement-request'), ...when, kind: z.enum(['administrative', 'locate-person', 'victim', 'death', 'crime-on-premises', 'emergency', 'wound-report']), written: z.boolean().default(false) }),
  z.strictObject({ paper: z.literal('power-of-attorney'), ...when, scope: z.enum(['health-care', 'general-with-health', 'financial']), inForce: z.boolean().default(true), springing: z.boolean().default(false), conditionMet: z.boolean().default(false), namesThisRecipient: z.boolean().default(true), copyOnFile: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('guardianship'), ...when, current: z.boolean().default(true), coversHealth: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('custody-order'), ...when, gives: z.enum(['joint', 'sole-to-recipient', 'sole-to-other', 'bars-recipient']), current: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('estate'), ...when, kind: z.enum(['letters', 'death-certificate-only', 'will-copy']) }),
  z.strictObject({ paper: z.literal('access-request'), ...when, by: z.enum(['patient', 'personal-representative', 'third-party']), signed: z.boolean().default(true), toThirdParty: z.boolean().default(false), electronicCopyFromEhr: z.boolean().default(false) }),
  z.strictObject({ paper: z.literal('amendment-request'), ...when, written: z.boolean().default(true), reason: z.boolean().default(true), about: z.enum(['clinical', 'demographic']).default('clinical') }),
  z.strictObject({ paper: z.literal('restriction-request'), ...when, kind: z.enum(['self-pay', 'other']), paidInFull: z.boolean().default(false), toHealthPlan: z.boolean().default(false), lawRequires: z.boolean().default(false) }),
  z.strictObject({ paper: z.literal('confidential-communication-request'), ...when, reasonable: z.boolean().default(true), written: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('notice-acknowledgement'), ...when, signed: z.boolean(), effortDocumented: z.boolean().default(false), emergency: z.boolean().default(false) }),
  z.strictObject({ paper: z.literal('immunisation-agreement'), ...when, by: z.enum(['parent', 'adult-student', 'school']), documented: z.boolean().default(true), oral: z.boolean().default(true), schoolLaw: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('workers-comp-claim'), ...when, claimNumber: z.boolean().default(true), injuryRelated: z.boolean().default(true) }),
  z.strictObject({ paper: z.literal('written-agency-request'), ...when, letterhead: z.boolean().default(true), legallyEntitled: z.boolean().default(true) }),
]);
export type DescribedPaper = z.infer<typeof paperSchema>;
