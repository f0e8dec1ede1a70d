import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { clockTime, doneIsAll, doneOf } from './office-done';

export const respiratoryActs = vocabulary('respiratory act', {
  'asked-about-cough-and-fever': 'asked about cough and fever at first contact',
  'offered-mask': 'offered a mask kindly',
  'seated-apart': 'seated the person apart',
  'gave-tissues-and-rub': 'showed tissues, bin and hand rub',
  'roomed-early': 'took the person to a room early',
  'offered-car-or-room': 'offered to wait in the car, or a room at once',
  'told-nurse': 'told the nurse',
  'wiped-pen': 'wiped pen and clipboard afterwards',
  'forced-mask': 'insisted on a mask, or put one on',
  'sent-away': 'sent the person away unseen',
  'seated-among-others': 'seated the person among the others',
  'seated-beside-frail': 'seated the person beside somebody whose defenses are low: chemotherapy, transplant, newborn',
  'announced-aloud': 'said aloud what the person may have',
} as const);

/** Somebody with cough or fever. */
export const respiratorySchema = z.strictObject({
  question: z.literal('respiratory'),
  place: z.enum(['desk', 'phone']).default('desk').describe('Whether the person is here or on the phone.'),
  sign: z
    .enum(['in-needed-languages', 'in-english-only', 'none', 'unknown'])
    .default('unknown')
    .describe(
      'The sign at the entrance that asks to tell of cough and fever; `in-english-only` where patients read other languages.',
    ),
  coughing: z.boolean().default(true).describe('The person coughs, or has fever with it.'),
  mask: z
    .enum(['wears', 'accepts', 'refuses', 'cannot', 'unknown'])
    .default('unknown')
    .describe('What the person does about a mask; `cannot` for a child under two, or somebody whom it would harm.'),
  feet: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe(
      'Distance to the nearest other person as they sat in the end, in feet; leave out who went to the car or a room.',
    ),
  neighbour: z
    .enum(['nobody', 'somebody', 'frail', 'unknown'])
    .default('unknown')
    .describe('Who sits nearest; `frail` for chemotherapy, transplant, pregnancy, newborn.'),
  done: doneOf(respiratoryActs),
  doneIsAll,
});
export type Respiratory = z.infer<typeof respiratorySchema>;

export const airborneSigns = vocabulary('airborne sign', {
  fever: 'fever',
  rash: 'rash',
  cough: 'cough',
  'runny-nose': 'runny nose',
  'red-eyes': 'red, watering eyes',
  'exposed-to-measles': 'was near somebody with measles',
  'shingles-like-rash': 'rash in blisters, like shingles or chickenpox',
  'known-tuberculosis': 'tuberculosis of the lung, known or suspected',
  'travel-alert': 'travel for which there is an alert, with fever',
} as const);

export const airborneActs = vocabulary('airborne act', {
  'gave-arrival-plan': 'gave a plan for the arrival: call from the car, other entrance, mask',
  'told-clinician': 'told nurse or clinician at once',
  'offered-mask': 'gave a mask at the door',
  'covered-infant': 'covered a child under two lightly, where a mask is not for it',
  'straight-to-room': 'took the person straight to a private room',
  'closed-door': 'closed the door of the room',
  'airborne-room': 'used the airborne isolation room',
  'immune-staff-only': 'let only staff who are immune go in',
  'listed-people': 'listed everybody who was there, with times',
  'kept-room-empty': 'kept the room empty for two hours afterwards',
  'clinician-called-health-department': 'the clinician called the health department',
  'seated-in-waiting-room': 'let the person wait in the waiting room',
  'told-to-come-in-as-usual': 'said to come in as usual',
  'staff-not-immune': 'sent staff in who are not immune, or do not know',
  'room-used-early': 'used the room before two hours were over',
  'desk-called-health-department': 'the desk called the health department',
  'told-others-who': 'told others who it was',
  'told-not-to-come': 'told the person not to be seen at all',
} as const);

const stay = {
  place: z.string().min(1).max(40).describe('Room or area, such as `waiting`.'),
  from: clockTime.describe('From when, such as `09:10`.'),
  to: clockTime.optional().describe('Until when; absent when still there.'),
};

/** Somebody who may carry what hangs in the air, as measles does. */
export const airborneSchema = z.strictObject({
  question: z.literal('airborne'),
  stage: z
    .enum(['call', 'arrival', 'afterwards'])
    .default('arrival')
    .describe('Whether the person calls, is here, or was here.'),
  signs: z.array(airborneSigns.schema).max(9).default([]).describe('What is known of the person.'),
  ageYears: z.int().min(0).max(130).optional().describe('Age of the person in completed years; decides about a mask.'),
  isolationRoom: z.boolean().default(false).describe('Whether the office has an airborne isolation room.'),
  stays: z
    .array(z.strictObject(stay))
    .max(20)
    .default([])
    .describe('Where the person was, and when. Then the answer says from when each place is free again.'),
  others: z
    .array(z.strictObject({ who: z.string().min(1).max(40).describe('Your name for the one who was there.'), ...stay }))
    .max(200)
    .default([])
    .describe('Everybody else, where and when. Then the answer lists who shared the air.'),
  done: doneOf(airborneActs),
  doneIsAll,
});
export type Airborne = z.infer<typeof airborneSchema>;
