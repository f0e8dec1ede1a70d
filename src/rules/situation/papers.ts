import { z } from 'zod';
import { factKinds, sensitivities } from '../../practice/acts/fact';

const date = z.iso.date();
const when = { received: date.optional().describe('Date on which it came.') };

/** Papers as objects: what decides whether they are valid, void, or not enough. */
export const paperSchema = z.discriminatedUnion('paper', [
  z.strictObject({
    paper: z.literal('authorization'),
    ...when,
    describesInformation: z.boolean().default(true).describe('Says which information.'),
    mayRelease: z.boolean().default(true).describe('Names who may release.'),
    mayReceive: z.boolean().default(true).describe('Names who may receive.'),
    namesThisRecipient: z.boolean().default(true).describe('Names the person or office that asks.'),
    purposeStated: z.boolean().default(true).describe('States the purpose.'),
    expires: z
      .union([date, z.enum(['event-not-yet', 'event-past', 'none', 'none-research', 'missing'])])
      .default('event-not-yet')
      .describe('The date or event on which it ends.'),
    signed: z.boolean().default(true).describe('Is signed.'),
    signedOn: date.optional().describe('Date of the signature.'),
    dated: z.boolean().default(true).describe('The signature is dated.'),
    signer: z
      .enum(['patient', 'personal-representative', 'parent', 'spouse', 'other'])
      .default('patient')
      .describe('Who signed.'),
    authorityStated: z.boolean().default(false).describe('A representative’s authority is stated.'),
    statesRevocation: z.boolean().default(true).describe('Says that and how it can be revoked.'),
    statesConditioning: z.boolean().default(true).describe('Says whether care may depend on it.'),
    statesRedisclosure: z.boolean().default(true).describe('Says that what is released may be passed on.'),
    revoked: z.boolean().default(false).describe('Was revoked, and that is known here.'),
    knownFalse: z.boolean().default(false).describe('Something in it is known to be false.'),
    combined: z.boolean().default(false).describe('Is combined with another paper in a way that is not allowed.'),
    covers: z
      .array(factKinds.schema)
      .default([])
      .describe('Which kinds of facts it names; an empty list means every kind.'),
    coversSensitivity: z
      .array(sensitivities.schema)
      .default(['ordinary'])
      .describe('How closely guarded what it names is: a form in general covers the ordinary alone.'),
    from: date.optional().describe('First date of service it covers.'),
    to: date.optional().describe('Last date of service it covers.'),
    ourForm: z.boolean().default(true).describe('Is the practice’s own form; decides nothing.'),
  }),
  z.strictObject({
    paper: z.literal('subpoena'),
    ...when,
    signedBy: z.enum(['judge', 'clerk', 'attorney', 'grand-jury', 'agency']).describe('Whose signature it bears.'),
    patientNotified: z.boolean().default(false).describe('There is assurance that the patient was notified.'),
    protectiveOrder: z.boolean().default(false).describe('A protective order has been sought.'),
    headed: z.string().max(60).default('').describe('What it calls itself.'),
  }),
  z.strictObject({
    paper: z.literal('court-order'),
    ...when,
    signedBy: z.enum(['judge', 'magistrate', 'attorney', 'clerk']).describe('Whose signature it bears.'),
    authorises: z.array(factKinds.schema).default([]).describe('What it expressly orders to be disclosed.'),
    part2Order: z.boolean().default(false).describe('Was made for substance-use records under 42 CFR Part 2.'),
    current: z.boolean().default(true).describe('Is in force.'),
  }),
  z.strictObject({
    paper: z.literal('warrant'),
    ...when,
    signedBy: z.enum(['judge', 'magistrate', 'agency']).describe('Whose signature it bears.'),
  }),
  z.strictObject({
    paper: z.literal('law-enforcement-request'),
    ...when,
    kind: z
      .enum(['administrative', 'locate-person', 'victim', 'death', 'crime-on-premises', 'emergency', 'wound-report'])
      .describe('Which kind it is.'),
    written: z.boolean().default(false).describe('Is in writing.'),
  }),
  z.strictObject({
    paper: z.literal('power-of-attorney'),
    ...when,
    scope: z.enum(['health-care', 'general-with-health', 'financial']).describe('What it gives power over.'),
    inForce: z.boolean().default(true).describe('Is in force.'),
    springing: z.boolean().default(false).describe('Begins only when a condition is met.'),
    conditionMet: z.boolean().default(false).describe('That condition is met.'),
    namesThisRecipient: z.boolean().default(true).describe('Names the person or office that asks.'),
    copyOnFile: z.boolean().default(true).describe('The paper was seen and copied.'),
  }),
  z.strictObject({
    paper: z.literal('guardianship'),
    ...when,
    current: z.boolean().default(true).describe('Is in force.'),
    coversHealth: z.boolean().default(true).describe('Covers decisions about health care.'),
  }),
  z.strictObject({
    paper: z.literal('custody-order'),
    ...when,
    gives: z
      .enum(['joint', 'sole-to-recipient', 'sole-to-other', 'bars-recipient'])
      .describe('To whom it gives the decisions.'),
    current: z.boolean().default(true).describe('Is in force.'),
  }),
  z.strictObject({
    paper: z.literal('estate'),
    ...when,
    kind: z.enum(['letters', 'death-certificate-only', 'will-copy']).describe('Which kind it is.'),
  }),
  z.strictObject({
    paper: z.literal('access-request'),
    ...when,
    by: z.enum(['patient', 'personal-representative', 'third-party']).describe('Who made it.'),
    signed: z.boolean().default(true).describe('Is signed.'),
    toThirdParty: z.boolean().default(false).describe('Asks to have it sent to somebody else.'),
    electronicCopyFromEhr: z.boolean().default(false).describe('Asks for an electronic copy from the record system.'),
  }),
  z.strictObject({
    paper: z.literal('amendment-request'),
    ...when,
    written: z.boolean().default(true).describe('Is in writing.'),
    reason: z.boolean().default(true).describe('Gives a reason.'),
    about: z.enum(['clinical', 'demographic']).default('clinical').describe('What is to be corrected.'),
  }),
  z.strictObject({
    paper: z.literal('restriction-request'),
    ...when,
    kind: z.enum(['self-pay', 'other']).describe('Which kind it is.'),
    paidInFull: z.boolean().default(false).describe('Was paid in full out of pocket.'),
    toHealthPlan: z.boolean().default(false).describe('Is to be kept from the health plan.'),
    lawRequires: z.boolean().default(false).describe('A law requires the disclosure.'),
  }),
  z.strictObject({
    paper: z.literal('confidential-communication-request'),
    ...when,
    reasonable: z.boolean().default(true).describe('Can reasonably be done.'),
    written: z.boolean().default(true).describe('Is in writing.'),
  }),
  z.strictObject({
    paper: z.literal('notice-acknowledgement'),
    ...when,
    signed: z.boolean().describe('Is signed.'),
    effortDocumented: z.boolean().default(false).describe('The effort to get it, and why it failed, is written down.'),
    emergency: z.boolean().default(false).describe('The first service was an emergency.'),
  }),
  z.strictObject({
    paper: z.literal('immunisation-agreement'),
    ...when,
    by: z.enum(['parent', 'adult-student', 'school']).describe('Who made it.'),
    documented: z.boolean().default(true).describe('Was noted.'),
    oral: z.boolean().default(true).describe('Was given by word of mouth.'),
    schoolLaw: z.boolean().default(true).describe('The law requires this school to have proof.'),
  }),
  z.strictObject({
    paper: z.literal('workers-comp-claim'),
    ...when,
    claimNumber: z.boolean().default(true).describe('Has a claim number.'),
    injuryRelated: z.boolean().default(true).describe('What is asked for concerns the injury.'),
  }),
  z.strictObject({
    paper: z.literal('written-agency-request'),
    ...when,
    letterhead: z.boolean().default(true).describe('Is on the agency’s letterhead.'),
    legallyEntitled: z.boolean().default(true).describe('Names the law that entitles the agency.'),
  }),
]);
export type DescribedPaper = z.infer<typeof paperSchema>;
