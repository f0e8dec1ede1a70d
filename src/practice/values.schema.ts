import { z } from 'zod';
import { type TermOf, vocabulary } from './vocabulary';

export const valueNames = vocabulary('dated value', {
  'medicare-part-b-deductible': 'yearly deductible of Medicare Part B, in cents',
  'medicare-part-b-coinsurance': 'share of the patient after it, in percent',
  'out-of-pocket-cap-person': 'most a person may owe in the network in a plan year, in cents',
  'out-of-pocket-cap-family': 'most a family may owe in the network in a plan year, in cents',
  'estimate-dispute-over': 'from how much over the estimate a bill may be disputed, in cents',
  'abn-form-expires': 'expiry printed on the one valid form of the Medicare advance notice, as YYYYMMDD',
  'medicare-telehealth-home-until': 'last day on which Medicare pays for visits at home and by telephone, as YYYYMMDD',
  'hdhp-deductible-self': 'least yearly deductible of a high-deductible plan for one person, in cents',
  'hdhp-deductible-family': 'the same for a family, in cents',
  'hdhp-out-of-pocket-self': 'most a high-deductible plan may leave to one person in a year, in cents',
  'hdhp-out-of-pocket-family': 'the same for a family, in cents',
  'medicaid-share-outpatient':
    'most Medicaid may ask for a visit up to the poverty line, before yearly increases, in cents',
  'medicaid-share-inpatient': 'the same for a hospital stay, in cents',
} as const);
export type ValueName = TermOf<typeof valueNames>;

/** A value that changes by year or by payer: from when it holds, where it was read, and by when it is to be looked up anew. */
export const datedValueSchema = z.strictObject({
  value: valueNames.schema.describe('Which value.'),
  is: z.int().min(0).max(1_000_000_000).describe('The value, in the unit its name says.'),
  from: z.iso.date().describe('First day on which it holds.'),
  source: z.string().min(1).max(200).describe('Where it was read.'),
  recheckBy: z.iso.date().describe('Day after which it is used with a warning only.'),
});
export type DatedValue = Readonly<z.infer<typeof datedValueSchema>>;

/** A file of values that change by year or by payer. */
export const valuesFileSchema = z.strictObject({
  format: z.literal(1),
  about: z.string().max(200).describe('What the values are of.'),
  values: z.array(datedValueSchema).min(1).max(200),
});

/** The value in force on a date: the latest that had begun; undefined when none had. */
export function valueOn(values: readonly DatedValue[], name: ValueName, date: string): DatedValue | undefined {
  return values
    .filter(({ value, from }) => value === name && from <= date)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0];
}

/** The values that are past the day on which they were to be looked up anew, superseded ones left out. */
export function overdueValues(values: readonly DatedValue[], today: string): DatedValue[] {
  return values.filter((each) => each.recheckBy < today && valueOn(values, each.value, today) === each);
}
