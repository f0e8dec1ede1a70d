import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const preparationFlags = vocabulary('thing the nurse has to know before a preparation', {
  diabetes: 'has diabetes',
  insulin: 'uses insulin',
  'blood-thinner': 'takes a blood thinner',
  'glp-1': 'takes a GLP-1 drug for sugar or weight',
  pregnancy: 'is or may be pregnant',
  implant: 'has an implant: pacemaker, pump, metal',
} as const);

export const intakes = vocabulary('thing eaten or drunk', {
  water: 'water',
  'clear-liquid': 'another clear liquid: black coffee, tea, juice without pulp',
  'breast-milk': 'breast milk',
  formula: 'infant formula',
  'other-milk': 'other milk, or a drink with much of it',
  'coffee-with-milk': 'coffee or tea with milk or cream',
  'light-meal': 'a light meal: toast and a clear drink',
  'fatty-or-other-food': 'fatty, fried or any other solid food',
  unknown: 'nobody knows what',
} as const);

/** Instructions before a test or operation: what was given, and what was done about medicines. */
export const preparationSchema = z.strictObject({
  question: z.literal('preparation'),
  gave: z
    .enum(['written', 'own-words', 'nothing', 'unknown'])
    .default('unknown')
    .describe('The written instructions word for word, the desk’s own words, or nothing.'),
  asked: z
    .array(preparationFlags.schema)
    .max(6)
    .default([])
    .describe('What the patient was asked about and answered no to.'),
  flags: z.array(preparationFlags.schema).max(6).default([]).describe('What is known of the patient.'),
  did: z
    .array(z.enum(['told-nurse', 'said-nothing-after-midnight', 'advised-on-medicine', 'repeated-with-reminder']))
    .max(4)
    .default([])
    .describe('What the desk did. `advised-on-medicine`: said what to take, stop, halve or skip.'),
});
export type Preparation = z.infer<typeof preparationSchema>;

/** What the written sheet of a test or procedure says. */
export const preparationSheetSchema = z.strictObject({
  question: z.literal('preparation-sheet'),
  of: z
    .enum(['mammogram', 'pelvic-ultrasound', 'colonoscopy', 'fasting-blood-test', 'anaesthesia', 'other'])
    .describe('Which test or procedure; `other` for one without a sheet in the manual.'),
  flags: z.array(preparationFlags.schema).max(6).default([]).describe('What is known of the patient.'),
});
export type PreparationSheet = z.infer<typeof preparationSheetSchema>;

/** Whether enough hours have passed since somebody ate or drank; the desk compares, nurse or facility decides. */
export const fastingSchema = z.strictObject({
  question: z.literal('fasting'),
  before: z
    .enum(['anaesthesia', 'blood-test'])
    .default('anaesthesia')
    .describe('Before anaesthesia or sedation, or before a blood test that is taken fasting.'),
  intakes: z
    .array(
      z.strictObject({
        what: intakes.schema.describe('What it was.'),
        hoursBefore: z.number().multipleOf(0.25).min(0).max(96).describe('Hours before, in quarters of an hour.'),
        facilityHours: z
          .int()
          .min(0)
          .max(48)
          .optional()
          .describe('Hours the facility’s own rule asks for this; it goes before the usual minimum.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Everything eaten or drunk on that day and the evening before.'),
  orderedHours: z.int().min(0).max(48).optional().describe('For a blood test: hours without food, as ordered.'),
  flags: z
    .array(preparationFlags.schema)
    .max(6)
    .default([])
    .describe('What is known of the patient: the minimums are for healthy people at a planned operation.'),
});
export type Fasting = z.infer<typeof fastingSchema>;
