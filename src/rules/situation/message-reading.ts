import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

/** A message read as it came: what it says, or which segment of it is at fault. */
export const messageReadingSchema = z.strictObject({
  question: z.literal('x12-read'),
  text: z
    .string()
    .min(1)
    .max(100_000)
    .describe(
      'The message as text, whole, without its envelope (ISA to IEA), or some segments of it: a 271, 277CA, 835, 837P or 999, its segments ended by `~`, by the line, or as its ISA says.',
    ),
  service: z.string().max(3).default('98').describe('For a 271: the service type, 98 for an office visit.'),
  level: z.enum(['IND', 'FAM']).default('IND').describe('For a 271: amounts of one person, or of the family.'),
  network: z
    .enum(['in-network', 'out-of-network', 'unknown'])
    .default('in-network')
    .describe('For a 271: which lines concern this practice.'),
});
export type MessageReading = z.infer<typeof messageReadingSchema>;

export const numberKinds = vocabulary('number', {
  'medicare-number': 'Medicare number (MBI), eleven characters',
  npi: 'number of a clinician or a practice (NPI), ten digits with a check digit',
  'icd-10-cm': 'diagnosis code, three to seven characters',
  procedure: 'procedure number (CPT), five characters',
  hcpcs: 'HCPCS Level II code, a letter and four digits',
  modifier: 'modifier of a procedure, two characters',
  taxonomy: 'code of a clinician’s speciality, ten characters',
  'rx-bin': 'pharmacy routing number of a card (RxBIN), six digits',
  'payer-id': 'number under which a payer gets electronic claims',
  'date-x12': 'date in an electronic message, CCYYMMDD',
  'date-form': 'date on a form, MM/DD/YYYY',
  'date-data': 'date in data, YYYY-MM-DD',
} as const);

/** Whether something typed has the form of what it is to be. */
export const numberFormatSchema = z.strictObject({
  question: z.literal('number-format'),
  kind: numberKinds.schema.describe('What it is to be.'),
  typed: z.string().max(60).describe('As it was typed, or stands on the paper.'),
});
export type NumberFormat = z.infer<typeof numberFormatSchema>;
