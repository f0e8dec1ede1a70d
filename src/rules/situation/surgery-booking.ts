import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { yesNo } from './yes-no';

export const surgeryOrderItems = vocabulary('item of a surgeon’s order', {
  'patient-identifiers': 'name, date of birth and number of the patient',
  'card-sides': 'both sides of the insurance card',
  'procedure-in-words': 'the procedure in full words',
  'site-and-side': 'the place on the body and the side',
  'procedure-code': 'the procedure code, from surgeon or coder',
  'diagnosis-code': 'the diagnosis code, from surgeon or coder',
  anaesthesia: 'the kind of anaesthesia',
  'expected-length': 'how long it takes',
  facility: 'at which hospital or center',
  status: 'inpatient or outpatient',
  'date-window': 'the days possible, and how urgent it is',
  equipment: 'position, equipment, implants, representatives',
  assistants: 'who assists',
  blood: 'whether blood is to be ready',
  allergies: 'allergies, latex among them',
  'pre-operative-tests': 'tests before it',
  clearances: 'who has to clear it',
  consent: 'the consent',
  instructions: 'instructions before it',
  'post-operative-visit': 'the visit after it',
  signature: 'the surgeon’s signature',
} as const);

export const sideSources = vocabulary('where a side was read or heard', {
  order: 'the surgeon’s signed order',
  consent: 'the consent the patient signed',
  surgeon: 'the surgeon, spoken',
  note: 'the surgeon’s dictated or typed note',
  imaging: 'a picture or its report',
  schedule: 'the hospital’s schedule',
  authorization: 'the authorization',
  patient: 'the patient, spoken',
  'phone-note': 'a note somebody took at the telephone',
} as const);

const authorization = (of: string) =>
  z
    .enum(['approved', 'asked', 'missing', 'not-needed', 'unknown'])
    .default('unknown')
    .describe(`The plan’s authorization for the ${of}: \`asked\` while it has not answered.`);
const code = z.string().max(12).optional();
const place = z.string().max(80).optional();

/** An operation or hospital procedure on its way to a date: order, side, authorizations, dates, clearances, ride. */
export const surgeryBookingSchema = z.strictObject({
  question: z.literal('surgery-booking'),
  about: z
    .enum(['everything', 'order', 'side', 'history', 'results', 'authorization'])
    .default('everything')
    .describe('Looks at one part alone: order, side, history and physical, results of tests, or authorizations.'),
  surgeryOn: z.iso.date().optional().describe('The day planned.'),
  lacks: z
    .array(surgeryOrderItems.schema)
    .max(21)
    .default([])
    .describe('What the signed order does not say; it is complete unless you say so.'),
  abbreviated: z.boolean().default(false).describe('The order writes the procedure in abbreviations.'),
  sides: z
    .array(
      z.strictObject({
        where: sideSources.schema.describe('Where it was read or heard.'),
        side: z.enum(['left', 'right', 'both', 'none']).describe('The side; `none` where the body has no side there.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Every place in which the side is told; empty when they all agree.'),
  codeOrdered: code.describe('The procedure code of the order.'),
  codeAuthorized: code.describe('The procedure code that was authorized.'),
  facilityBooked: place.describe('Where it is to take place.'),
  facilityAuthorized: place.describe('The place that was authorized.'),
  authorizationSurgeon: authorization('surgeon'),
  authorizationFacility: authorization('hospital or center'),
  dateFinal: z.boolean().default(false).describe('The patient was told that the date is final.'),
  historyOn: z.iso.date().optional().describe('Day of the history and physical; left out when there is none yet.'),
  testsOrdered: yesNo('Tests before the operation are ordered.'),
  resultsOn: z.iso.date().optional().describe('Day on which their results are, or will be, there.'),
  clearances: z
    .array(
      z.strictObject({
        from: z.string().min(1).max(40).describe('Who has to clear it: primary-care, cardiology.'),
        state: z.enum(['received', 'asked', 'missing']).describe('How far it is.'),
      }),
    )
    .max(10)
    .default([])
    .describe('The clearances the order asks for.'),
  localAnaesthesia: z
    .boolean()
    .default(false)
    .describe('Local anaesthesia alone: nobody has to take the patient home.'),
  ride: yesNo('Somebody takes the patient home.'),
  did: z
    .array(z.enum(['corrected-order', 'picked-code', 'asked-surgeon', 'advised-on-medicine']))
    .max(4)
    .default([])
    .describe('What the desk did: `corrected-order` for any side, word or code changed or filled in by the desk.'),
});
export type SurgeryBooking = z.infer<typeof surgeryBookingSchema>;
