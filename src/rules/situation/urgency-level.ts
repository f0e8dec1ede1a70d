import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const urgencyLevels = vocabulary('level of urgency', {
  L1: '911 now',
  L2: 'to the nurse by warm transfer, before any booking',
  L3: 'the same day',
  L4: 'within 24 to 72 hours',
  L5: 'routine',
  unknown: 'nobody has said',
} as const);

export const urgencySigns = vocabulary('sign of urgency', {
  'not-breathing': 'not breathing',
  choking: 'choking',
  unconscious: 'unconscious, cannot be woken',
  'stroke-signs': 'signs of a stroke: face, arm, speech',
  'crushing-chest-pain': 'crushing chest pain',
  'severe-bleeding': 'severe bleeding',
  seizure: 'a seizure that does not stop',
  'severe-allergic-reaction': 'a severe allergic reaction',
  'chest-pain': 'any other chest pain',
  'breathing-trouble': 'trouble breathing',
  'sudden-headache': 'the worst headache ever, or a sudden one',
  'suicidal-words': 'words of suicide',
  'infant-fever': 'a baby under three months with fever, or who feels hot',
  'pregnancy-bleeding': 'bleeding in pregnancy',
  'head-injury': 'a blow to the head',
  poisoning: 'poisoning or an overdose',
  'post-operative-fever': 'fever after an operation',
  'other-symptom': 'any other symptom, on no list',
  none: 'no symptom at all: a form, a check-up, a routine return',
} as const);

/** How urgent a call is by the house scale, and what was done. Recognising is the desk’s; deciding is the nurse’s. */
export const urgencyLevelSchema = z.strictObject({
  question: z.literal('urgency-level'),
  signs: z
    .array(urgencySigns.schema)
    .max(19)
    .default([])
    .describe('What was said or seen; empty when nobody asked for the reason.'),
  nurseSaid: z
    .enum(['same-day', 'within-72-hours', 'routine', 'nothing'])
    .default('nothing')
    .describe('What nurse or clinician decided after hearing it.'),
  did: z
    .array(
      z.enum([
        'gave-911-script',
        'warm-transfer',
        'cold-transfer',
        'booked',
        'left-voicemail',
        'took-message',
        'reassured',
        'gave-diagnosis',
        'got-location-and-number',
        'stayed-on-line',
      ]),
    )
    .max(10)
    .default([])
    .describe('What the desk did, if anything yet.'),
});
export type UrgencyLevel = z.infer<typeof urgencyLevelSchema>;
