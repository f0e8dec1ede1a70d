import { z } from 'zod';
import { type TermOf, vocabulary } from '../vocabulary';

/** Kinds of facts about a patient that can be shared, confirmed or overheard. */
export const factKinds = vocabulary('fact kind', {
  'is-patient': 'that the person is, or was, a patient here',
  presence: 'that the person is here now, or was on a day',
  'appointment-time': 'day and time of an appointment',
  'appointment-provider': 'which clinician an appointment is with',
  'appointment-reason': 'why an appointment was made',
  'visit-dates': 'dates of past visits',
  identity: 'name, date of birth, sex',
  'contact-details': 'address, telephone number, e-mail',
  'work-status': 'dates off work and limits at work, as on a note',
  balance: 'what is owed',
  coverage: 'plan, member number, whether it is active',
  copay: 'what is due for a visit',
  claim: 'a claim and what became of it',
  'lab-result': 'a laboratory result',
  'imaging-result': 'a result of imaging',
  'result-status': 'that results are back, without what they say',
  diagnosis: 'a diagnosis or problem',
  medication: 'a medicine or prescription',
  allergy: 'an allergy',
  immunization: 'proof of immunisation',
  'clinical-note': 'the text of a visit note',
  referral: 'a referral and where to',
  'care-instructions': 'instructions given to the patient',
  'family-history': 'what is recorded of relatives',
  'whole-record': 'the entire record',
} as const);
export type FactKind = TermOf<typeof factKinds>;

/** How closely the law or the practice guards a fact. */
export const sensitivities = vocabulary('sensitivity', {
  ordinary: 'ordinary health, payment or scheduling information',
  'mental-health': 'mental-health treatment entries that are not psychotherapy notes',
  'psychotherapy-notes': "a therapist's own analysis of sessions, kept apart from the record",
  'substance-use-programme': 'records of a federally assisted substance-use programme (42 CFR Part 2)',
  hiv: 'HIV status, tests and treatment',
  genetic: 'genetic tests and family genetic history',
  reproductive: 'reproductive health care',
  'minor-confidential': 'a service a minor consented to alone',
} as const);
export type Sensitivity = TermOf<typeof sensitivities>;

/** A fact about a patient as it lies in the practice's record. */
export const factSchema = z.strictObject({
  id: z
    .string()
    .max(80)
    .describe('Stable within a shift: chart number, kind and a counter, for example "CG-1007/lab-result/1".'),
  of: z.string().max(20).describe('Chart number of the patient whom the fact is about.'),
  kind: factKinds.schema,
  sensitivity: sensitivities.schema,
  label: z.string().max(80).describe('How it is named on the screen.'),
  spoken: z.string().max(240).describe('How it is said when it is shared.'),
});
export type Fact = Readonly<z.infer<typeof factSchema>>;
