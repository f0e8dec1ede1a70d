import { z } from 'zod';
import { codeText } from './code-text';

const cents = z.int().min(0).max(1_000_000_000);
const copayIs = z.enum(['instead', 'after-deductible', 'added']);

const limit = (what: string) =>
  z
    .strictObject({
      personCents: cents.optional().describe(`What is left of the person’s ${what}, in cents.`),
      familyCents: cents.optional().describe(`What is left of the family’s ${what}, in cents.`),
      form: z
        .enum(['embedded', 'aggregate'])
        .default('embedded')
        .describe('`embedded`: whichever is reached first; `aggregate`: the family’s alone counts.'),
    })
    .prefault({});

const line = z.strictObject({
  code: codeText().min(1).max(8).describe('Procedure code of the line, or your own name for it.'),
  billedCents: cents.describe('What the practice charges for it, in cents.'),
  allowedCents: cents
    .optional()
    .describe(
      'The contract price, or what the plan recognises outside the network, in cents; may be left out where `feeSchedule` has the code.',
    ),
  covered: z.boolean().default(true).describe('Whether the plan covers this service at all.'),
  deductibleApplies: z.boolean().default(true).describe('Whether the deductible counts for it.'),
  coinsurancePercent: z
    .int()
    .min(0)
    .max(100)
    .default(0)
    .describe('The patient’s part after the deductible, in percent.'),
  copayCents: cents
    .default(0)
    .describe('Copay for the visit, in cents; of several lines with one, the highest is due, once.'),
  copayIs: copayIs
    .default('instead')
    .describe(
      '`instead`: the copay and nothing else; `after-deductible`: the copay in place of coinsurance; `added`: on top of both.',
    ),
  medicallyNeeded: z.boolean().default(true).describe('Whether the payer sees a medical need.'),
  includedInAnother: z.boolean().default(false).describe('Whether it is paid within another service already.'),
  otherPayerPaidCents: cents.optional().describe('What the payer before this one paid for the line, in cents.'),
});

/** A claim, and what is so at the payer: the remittance that comes back. */
export const adjudicationSchema = z.strictObject({
  question: z.literal('adjudication'),
  dateOfService: z.iso.date().describe('The day of the visit.'),
  received: z.iso.date().optional().describe('The day on which the payer had a claim that could be processed.'),
  lines: z.array(line).min(1).max(50).describe('The services, in the order of the claim.'),
  feeSchedule: z
    .string()
    .max(40)
    .optional()
    .describe('Id of a plan of the practice whose contract prices stand in for `allowedCents`.'),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('in-network')
    .describe('Of this clinician, at this place, for this plan.'),
  protected: z
    .boolean()
    .default(false)
    .describe('Outside the network, but a law forbids a balance bill (an emergency, a clinician not chosen).'),
  outOfNetworkBenefits: z.boolean().default(true).describe('Whether the plan pays anything outside its network.'),
  payer: z
    .strictObject({
      found: z.boolean().default(true).describe('The patient is found under this number and name.'),
      coverFrom: z.iso.date().optional().describe('First covered day.'),
      coverTo: z.iso.date().optional().describe('Last covered day, when it has ended.'),
      rightPayer: z
        .boolean()
        .default(true)
        .describe('False where another plan has taken over, such as Medicare Advantage.'),
      lastFilingDay: z.iso.date().optional().describe('Last day on which a claim for this service could be received.'),
      alreadyProcessed: z.boolean().default(false).describe('The same claim was decided before.'),
      anotherIsFirst: z.boolean().default(false).describe('Another payer comes before this one.'),
      injury: z
        .enum(['none', 'work', 'liability'])
        .default('none')
        .describe('Whether a work-injury or liability carrier owes it.'),
      informationMissing: z.boolean().default(false).describe('Something on the claim is missing or wrong.'),
      authorization: z
        .enum(['not-needed', 'on-claim', 'missing'])
        .default('not-needed')
        .describe('Whether an authorization was needed and stands on the claim.'),
      coordination: z
        .enum(['standard', 'non-duplication', 'unknown'])
        .default('unknown')
        .describe('As second payer: how the plan coordinates.'),
    })
    .prefault({})
    .describe('What the payer knows; the first reason to deny decides for the whole claim.'),
  deductibleLeft: limit('deductible').describe(
    'What is still to pay of the deductible on that day, not the yearly amount; needed where a deductible applies.',
  ),
  outOfPocketLeft: limit('out-of-pocket limit').describe('No limit when nothing is given.'),
});
export type Adjudication = z.infer<typeof adjudicationSchema>;
