import { z } from 'zod';
import { sensitivities } from './acts/fact';

const say = z.string().min(1).max(400).describe('The rule in plain words.');
const cents = z.int().min(0);

/** Services to which a minor may consent alone. */
export const minorServices = [
  'contraception',
  'pregnancy-care',
  'sexually-transmitted-infection',
  'mental-health-outpatient',
  'substance-use',
  'sexual-assault-care',
  'general-medical',
] as const;

/** The law of the fictional state: what federal law leaves to the states. Nothing in it describes a real one. */
export const stateSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().max(40),
  name: z.string().max(60),
  fictional: z.literal(true).describe('Always true: a real state is never described here.'),
  notice: z.string().max(400).describe('The sentence shown wherever a rule of the state is cited.'),
  majorityAge: z.int().min(16).max(21),
  minorConsent: z
    .array(
      z.strictObject({
        service: z.enum(minorServices),
        fromAge: z.int().min(0).max(21),
        parentMayBeTold: z.enum(['no', 'only-with-minors-consent', 'clinician-decides', 'yes']),
        say,
      }),
    )
    .describe('Services a minor may consent to alone; any other needs a parent or guardian.'),
  emancipatedDecideAlone: z.boolean(),
  custody: z.strictObject({
    bothParentsSeeRecords: z.boolean().describe('Both parents, unless a court order says otherwise.'),
    stepParentNeedsWriting: z.boolean(),
    relativeCaregiverNeedsWriting: z.boolean(),
    say,
  }),
  copyFees: z.strictObject({
    electronicMostCents: cents.describe('Most for an electronic copy to the patient.'),
    paperPageCents: cents.describe('Per page, first tier.'),
    firstTierPages: z.int().min(0),
    laterPageCents: cents,
    mostCents: cents.describe('Most for one request of the patient.'),
    freeFor: z.array(z.string().max(80)).describe('Purposes for which the copy costs nothing.'),
    say,
  }),
  recordsWithinDays: z
    .int()
    .min(1)
    .max(30)
    .describe('Days in which the patient gets a copy; federal law sets the outer limit of 30.'),
  recordRetentionYears: z.int().min(1),
  recording: z.strictObject({ consent: z.enum(['one-party', 'all-parties']), say }),
  specialConsent: z
    .array(
      z.strictObject({
        sensitivity: sensitivities.schema,
        writtenConsent: z.boolean(),
        exceptTreatment: z.boolean(),
        exceptPayment: z.boolean(),
        say,
      }),
    )
    .describe('Kinds of information that need more than the federal rules ask.'),
  surrogates: z
    .array(
      z.enum([
        'health-care-agent',
        'guardian',
        'spouse-or-partner',
        'adult-child',
        'parent',
        'adult-sibling',
        'close-friend',
      ]),
    )
    .describe('Who decides for an adult who cannot, in order.'),
  breachNoticeDays: z.int().min(1).max(60),
  dismissalNoticeDays: z.int().min(0),
  noShowFeeMedicaid: z.boolean().describe('Whether Medicaid members may be charged for a missed visit.'),
  mandatedReporters: z.strictObject({ includesDeskStaff: z.boolean(), hotline: z.string().max(20), say }),
  workersCompRecords: z.strictObject({ onlyInjuryRelated: z.boolean(), say }),
  telehealth: z.strictObject({ patientMustBeInState: z.boolean(), say }),
});
export type StateLaw = Readonly<z.infer<typeof stateSchema>>;
