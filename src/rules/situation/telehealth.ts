import { z } from 'zod';
import { zones } from '../../practice/zones.vocabulary';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, yesNo } from './yes-no';

export const patientPlaces = vocabulary('place of a patient at a video or telephone visit', {
  home: 'at home',
  lodging: 'in a hotel, a shelter or with friends or family: a private place to stay, for the time being',
  work: 'at work',
  school: 'at school or college',
  'parked-car': 'in a car that stands safely',
  'moving-car': 'in a car that moves, whoever drives',
  facility: 'in a hospital, clinic, nursing home or other facility',
  public: 'in a café, library or other public place',
  elsewhere: 'somewhere else that is not home',
  unknown: 'not said',
} as const);

const state = z.string().min(2).max(40);
const modality = z
  .enum(['video', 'audio', 'unknown'])
  .default('unknown')
  .describe('By picture and sound, or by telephone alone.');

/** Whether a video or telephone visit may begin: what is known of consent, place, licence and help nearby. */
export const telehealthSchema = z.strictObject({
  question: z.literal('telehealth'),
  about: z
    .enum(['everything', 'licence', 'set-up'])
    .default('everything')
    .describe('Looks at one part alone: whether the clinician may, or everything else.'),
  begun: z.boolean().default(false).describe('The visit began so; otherwise it is being booked or checked in.'),
  consent: yesNo('The patient agrees to being seen this way.'),
  modality,
  patientAt: patientPlaces.schema.default('unknown').describe('Where the patient is at the time of the visit.'),
  addressKnown: yesNo('The street address where the patient is at the time of the visit is written down.'),
  state: state.optional().describe('The state in which the patient is at that time, by its two letters.'),
  licensedIn: z
    .array(state)
    .max(60)
    .optional()
    .describe('The states in which the clinician holds a licence; left out when nobody has looked.'),
  allowedOtherwise: yesNo('The clinician may practise there without a licence: compact, registration, exception.'),
  emergencyContact: yesNo('Somebody near the patient who can be called is written down, with number.'),
  emergencyPlan: yesNo('What is done in an emergency there is agreed, and how to go on if the line breaks.'),
  linkSentTo: z
    .enum(['verified', 'unverified', 'unknown'])
    .default('unknown')
    .describe('Whether the link or call goes to an address or number on file.'),
  othersPresent: z
    .enum(['none', 'agreed', 'not-agreed', 'unknown'])
    .default('unknown')
    .describe('Others in the room: none, with the patient’s agreement, without it, or not asked.'),
  interpreter: z
    .enum(['not-needed', 'booked', 'missing'])
    .default('not-needed')
    .describe('An interpreter or captions, where the patient needs one.'),
});
export type Telehealth = z.infer<typeof telehealthSchema>;

/** The place of service on the claim of a video or telephone visit, and whether Medicare pays for it at home. */
export const telehealthClaimSchema = z.strictObject({
  question: z.literal('telehealth-claim'),
  visit: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  payer: z.enum(['medicare', 'commercial', 'medicaid', 'other', 'unknown']).default('unknown').describe('Who pays.'),
  patientAt: patientPlaces.schema.default('unknown').describe('Where the patient was at the time of the visit.'),
  modality,
  placeOnClaim: z.string().max(2).optional().describe('The place-of-service code on the claim, to be looked at.'),
});
export type TelehealthClaim = z.infer<typeof telehealthClaimSchema>;

/** What the clock says where the patient is when a visit begins by the clock of the practice. */
export const visitTimeSchema = z.strictObject({
  question: z.literal('visit-time'),
  date: z.iso.date().describe('Day of the visit in the zone it is booked in.'),
  time: clockTime.describe('Start of the visit in that zone, on the 24-hour clock: 16:10.'),
  zone: zones.schema.optional().describe('The zone it is booked in; the practice’s own when absent.'),
  to: zones.schema.optional().describe('The zone in which the patient will be.'),
  toState: state
    .optional()
    .describe('In place of `to`: the state by its two letters; one with several zones is asked about.'),
  which: z
    .enum(['first', 'second'])
    .optional()
    .describe('On the night the clocks go back: which of the two hours with the same name.'),
  told: clockTime.optional().describe('The local time the patient was told, to be looked at.'),
  confirmation: z
    .enum(['both-zones', 'own-zone', 'patient-zone', 'no-zone', 'not-said'])
    .default('not-said')
    .describe('How the confirmation names the time, to be looked at: in both zones, in one, or without naming any.'),
});
export type VisitTime = z.infer<typeof visitTimeSchema>;
