import { z } from 'zod';
import { type TermOf, vocabulary } from '../vocabulary';
import { messageSchema } from './speech';

const mrn = z.string().max(20).describe('Chart number.');
const appointment = z.string().max(40).describe('Id of the appointment.');
const visitType = z.string().max(40).describe('Id of the visit type.');
const slot = z.string().max(60).describe('Id of the time in the calendar.');
const line = z.int().min(1).max(4).describe('Telephone line.');

/** What can be done with a paper that lies at the desk. */
export const paperActions = vocabulary('paper action', {
  file: 'index it to a chart',
  route: 'put it before a colleague',
  return: 'notify the sender and return or destroy it as the sender asks',
  shred: 'put it into the locked shred bin',
  secure: 'lock it away until the privacy officer has seen it',
  leave: 'leave it in the tray',
} as const);
export type PaperAction = TermOf<typeof paperActions>;

/** Fields of the registration that the desk may write. */
export const registrationFields = vocabulary('registration field', {
  'first-name': 'legal first name',
  'last-name': 'legal last name',
  'date-of-birth': 'date of birth',
  phone: 'telephone number',
  address: 'address',
  language: 'preferred language',
  interpreter: 'whether an interpreter is wanted',
  plan: 'plan on the card',
  'member-id': 'member number on the card',
} as const);
export type RegistrationField = TermOf<typeof registrationFields>;

/** Forms and papers the desk can hand over or send. */
export const handouts = vocabulary('handout', {
  'records-request-form': 'form to ask for a copy of the record',
  'privacy-notice': 'notice of privacy practices',
  'new-patient-forms': 'registration forms',
  'hardship-form': 'application for reduced payment',
  'self-pay-estimate': 'written good-faith estimate',
  receipt: 'receipt for a payment',
  'appointment-card': 'card with the appointment, or the printed list',
  'work-note': "the clinician's note for work, handed to the patient",
  'complaint-form': 'form for a complaint',
  'records-copy': 'the copy of the record itself',
  'language-card': 'card on which a person points to their language',
} as const);

/** Everything that is done at the desk without saying it to the person served. */
export const deskActSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('answer'), line }),
  z.strictObject({ verb: z.literal('resume'), line: line.describe('Take a held call back.') }),
  z.strictObject({ verb: z.literal('hang-up') }),
  z.strictObject({
    verb: z.literal('serve'),
    person: z.string().max(40).describe('Id of a person in the queue or waiting room who is asked to the counter.'),
  }),
  z.strictObject({
    verb: z.literal('nod'),
    person: z
      .string()
      .max(40)
      .describe('Acknowledge somebody who waits, with a word or a glance, while serving another.'),
  }),
  z.strictObject({ verb: z.literal('open-chart'), mrn }),
  z.strictObject({ verb: z.literal('close-chart') }),
  z.strictObject({
    verb: z.literal('register'),
    first: z.string().max(40).describe('Legal first name.'),
    last: z.string().max(40).describe('Legal last name.'),
    dob: z.iso.date().describe('Date of birth.'),
    phone: z.string().max(20).optional().describe('Telephone number.'),
  }),
  z.strictObject({
    verb: z.literal('update'),
    mrn,
    field: registrationFields.schema.describe('What is changed.'),
    value: z.string().max(80).describe('What it is now.'),
  }),
  z.strictObject({ verb: z.literal('check-eligibility'), mrn, on: z.iso.date().describe('The date asked about.') }),
  z.strictObject({
    verb: z.literal('record-card'),
    mrn,
    paper: z.string().max(60).describe('Id of the card in hand: its data replace the coverage on record.'),
  }),
  z.strictObject({ verb: z.literal('book'), mrn, type: visitType, slot }),
  z.strictObject({ verb: z.literal('move'), appointment, slot }),
  z.strictObject({ verb: z.literal('cancel'), appointment }),
  z.strictObject({ verb: z.literal('wait-list'), mrn, type: visitType }),
  z.strictObject({ verb: z.literal('arrive'), appointment }),
  z.strictObject({ verb: z.literal('check-out'), appointment }),
  z.strictObject({
    verb: z.literal('collect'),
    mrn,
    cents: z.int().min(1).max(1_000_000).describe('How much is taken, in cents.'),
    for: z.enum(['copay', 'balance', 'self-pay', 'deposit']).describe('What it is for.'),
    method: z.enum(['card', 'cash', 'check']).describe('How it is paid.'),
  }),
  z.strictObject({
    verb: z.literal('payment-plan'),
    mrn,
    cents: z.int().min(1).max(1_000_000).describe('The sum, in cents.'),
    parts: z.int().min(1).max(36).describe('In how many equal parts.'),
  }),
  z.strictObject({
    verb: z.literal('request-referral'),
    mrn,
    appointment: z
      .string()
      .max(40)
      .optional()
      .describe('Ask the primary care clinician or the plan for the referral this visit needs.'),
  }),
  z.strictObject({
    verb: z.literal('hand-over'),
    handout: handouts.schema.describe('What is handed over.'),
    mrn: mrn.optional(),
  }),
  z.strictObject({
    verb: z.literal('release-records'),
    mrn,
    scope: z.string().max(60).describe('Which part: "what-was-asked", "whole-record" or a fact kind.'),
    to: z.enum(['person-served', 'portal', 'mail', 'fax']).describe('To whom, or by which way.'),
  }),
  z.strictObject({
    verb: z.literal('handle-paper'),
    paper: z.string().max(60).describe('Id of the paper.'),
    action: paperActions.schema.describe('What is done with it.'),
    mrn: mrn.optional(),
    to: z.string().max(40).optional().describe('Id of the colleague, where it is routed.'),
  }),
  z.strictObject({ verb: z.literal('look-at'), paper: z.string().max(60).describe('Take a paper up and read it.') }),
  z.strictObject({ verb: z.literal('message'), message: messageSchema.describe('The message.') }),
  z.strictObject({
    verb: z.literal('consult'),
    staff: z.string().max(40).describe('Id of the colleague asked.'),
    about: z
      .enum(['disclosure', 'coverage', 'money', 'calendar', 'urgency', 'complaint', 'records'])
      .describe('What it is about.'),
    urgent: z.boolean().default(false).describe('Said to be urgent.'),
  }),
  z.strictObject({
    verb: z.literal('read-message'),
    message: z.string().max(40).describe('Id of the message in the inbox.'),
  }),
  z.strictObject({ verb: z.literal('interpreter'), language: z.string().max(12).describe('BCP 47 language tag.') }),
  z.strictObject({ verb: z.literal('emergency'), call: z.enum(['911', 'nurse']).describe('Whom to call.') }),
  z.strictObject({ verb: z.literal('log-disclosure'), mrn }),
  z.strictObject({
    verb: z.literal('incident'),
    mrn: mrn.optional().describe('File a privacy incident report with the privacy officer.'),
  }),
  z.strictObject({
    verb: z.literal('wait'),
    until: z.int().min(0).max(86_400).optional().describe('Wait to this time, or to the next event.'),
  }),
]);
export type DeskAct = Readonly<z.infer<typeof deskActSchema>>;
