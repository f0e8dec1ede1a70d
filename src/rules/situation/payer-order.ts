import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const coverageKinds = vocabulary('coverage kind', {
  group: 'a plan through somebody’s job, past job or COBRA',
  individual: 'a plan bought by the person, marketplace plans included',
  medicare: 'Original Medicare, or Medicare Advantage in its place',
  medigap: 'a supplement to Original Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  champva: 'CHAMPVA',
  va: 'care authorised by the Department of Veterans Affairs',
  'workers-comp': 'the carrier of an employer, for work injuries',
  'no-fault': 'no-fault or medical-payments cover of a motor policy',
  liability: 'the liability insurer of somebody else',
} as const);

export const policyHolders = vocabulary('policy holder', {
  patient: 'the patient',
  spouse: 'the patient’s spouse',
  mother: 'the mother, of a child',
  father: 'the father, of a child',
  stepfather: 'the mother’s husband, of a child',
  stepmother: 'the father’s wife, of a child',
  'family-member': 'another member of the family',
} as const);

const birthday = z.iso.date().optional();

const coverage = z.strictObject({
  id: z.string().min(1).max(60).describe('Your name for it; the answer puts these names in order.'),
  kind: coverageKinds.schema.describe('What kind of cover it is.'),
  holder: policyHolders.schema.default('patient').describe('Whose policy it is.'),
  through: z
    .enum(['current-work', 'retirement', 'layoff', 'cobra', 'unknown'])
    .default('current-work')
    .describe('For a group plan: what it comes from.'),
  employees: z.int().min(0).optional().describe('For a group plan: how many the employer has.'),
  multiEmployer: z.boolean().default(false).describe('For a group plan: several employers share it.'),
  since: z.iso.date().optional().describe('In force for the holder since.'),
  coordinates: z
    .boolean()
    .optional()
    .describe('For an individual plan: whether its booklet lets it coordinate; one that does not pays first.'),
});
export type ListedCoverage = z.infer<typeof coverage>;

/** Which of several payers is billed first. */
export const payerOrderCaseSchema = z.strictObject({
  question: z.literal('payer-order'),
  coverages: z.array(coverage).min(1).max(8).describe('Every coverage of the patient, in any order.'),
  age: z.int().min(0).max(130).optional().describe('The patient’s age on the date of service.'),
  medicare: z
    .strictObject({
      by: z
        .enum(['age', 'disability', 'esrd'])
        .optional()
        .describe('What gave the first right to it; age when 65 or over.'),
      esrdMonth: z
        .int()
        .min(1)
        .optional()
        .describe('With kidney failure: which month of Medicare eligibility for it this is, 1 for the first.'),
    })
    .prefault({})
    .describe('For a patient with Medicare: how it came.'),
  visitFor: z
    .enum(['illness', 'work-injury', 'motor-accident', 'other-accident', 'unknown'])
    .default('unknown')
    .describe('Needed only where a carrier for accidents is on the list.'),
  parents: z
    .strictObject({
      are: z
        .enum(['together', 'apart', 'unknown'])
        .default('unknown')
        .describe('Whether the parents live together, married or not, or apart or divorced.'),
      motherBorn: birthday.describe('Birth date of the mother; only month and day decide.'),
      fatherBorn: birthday.describe('Birth date of the father; only month and day decide.'),
      custody: z
        .enum(['mother', 'father', 'joint', 'unknown'])
        .default('unknown')
        .describe('Who has custody, where they live apart.'),
      order: z
        .enum(['none', 'names-mother', 'names-father', 'names-both', 'unknown'])
        .default('unknown')
        .describe('What a court order says about health coverage.'),
      orderKnown: z.boolean().optional().describe('Whether the plan that it names has the order.'),
    })
    .prefault({})
    .describe('For a child with plans of several people.'),
});
export type PayerOrderCase = z.infer<typeof payerOrderCaseSchema>;
