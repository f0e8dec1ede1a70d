import { z } from 'zod';
import { vocabulary } from './vocabulary';

const code = z
  .string()
  .regex(/^[0-9A-Z]{5}$/)
  .describe('Five characters: digits, or a letter and four digits.');
const cents = z.int().min(0).max(100_000_000);

export const procedureKinds = vocabulary('kind of procedure code', {
  'new-visit': 'an office visit of a new patient',
  'established-visit': 'an office visit of an established patient',
  preventive: 'a preventive visit',
  procedure: 'a procedure',
  service: 'a test, a vaccine or another service',
} as const);

/** A procedure code: its number and a label of our own; never the publisher's text. */
export const procedureCodeSchema = z.strictObject({
  code,
  label: z.string().min(1).max(60).describe('Our own short, plain label.'),
  kind: procedureKinds.schema.describe('What kind of service it is.'),
  level: z.int().min(1).max(5).optional().describe('Of an office visit: its level.'),
  minimumMinutes: z
    .int()
    .min(1)
    .max(240)
    .optional()
    .describe('Of an office visit: total clinician minutes of that day from which time alone reaches it.'),
  from: z.iso.date().describe('First day on which it holds.'),
  until: z.iso.date().optional().describe('Last day on which it held, when it is gone.'),
  source: z.string().min(1).max(200).describe('Where it was read.'),
  recheckBy: z.iso.date().describe('Day after which it is to be looked up anew.'),
});
export type ProcedureCode = Readonly<z.infer<typeof procedureCodeSchema>>;

/** A file of procedure codes. */
export const proceduresFileSchema = z.strictObject({
  format: z.literal(1),
  about: z.string().max(200).describe('What the codes are of.'),
  codes: z.array(procedureCodeSchema).min(1).max(500).describe('The codes; one that changes stands there again.'),
});

/** What a practice charges for each code, and what each of its plans has agreed to as the price. */
export const feeScheduleSchema = z.strictObject({
  format: z.literal(1),
  about: z.string().max(200).describe('Whose prices.'),
  from: z.iso.date().describe('First day on which they hold.'),
  source: z.string().min(1).max(200).describe('Where they were read.'),
  recheckBy: z.iso.date().describe('Day after which they are to be looked up anew.'),
  fees: z
    .array(
      z.strictObject({
        code,
        chargeCents: cents.describe('What is billed to anybody, in cents.'),
        allowedCents: z.record(z.string().max(40), cents).describe('Contract price by id of the plan, in cents.'),
      }),
    )
    .min(1)
    .max(500)
    .describe('One entry for each code.'),
});
export type FeeSchedule = Readonly<z.infer<typeof feeScheduleSchema>>;

/** The code as it stood on a date: the latest entry that had begun and not ended; undefined when there is none. */
export function procedureOn(codes: readonly ProcedureCode[], wanted: string, date: string): ProcedureCode | undefined {
  return inForce(codes, date)
    .filter((each) => each.code === wanted)
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))[0];
}

/** Every code in force on a date. */
export function inForce(codes: readonly ProcedureCode[], date: string): ProcedureCode[] {
  return codes.filter(({ from, until }) => from <= date && (until === undefined || until >= date));
}

/** Charge and contract price of a code for a plan on a date, in cents; undefined where the newest schedule has none. */
export function feeOn(
  schedules: readonly FeeSchedule[],
  wanted: { readonly plan: string; readonly code: string },
  date: string,
): { readonly chargeCents: number; readonly allowedCents: number } | undefined {
  const schedule = schedules.filter(({ from }) => from <= date).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const fee = schedule?.fees.find((each) => each.code === wanted.code);
  const allowedCents = fee?.allowedCents[wanted.plan];
  return fee === undefined || allowedCents === undefined ? undefined : { chargeCents: fee.chargeCents, allowedCents };
}

/** What of the codes and prices in use was to be looked up anew before a day: the code, or whose prices. */
export function overdueProcedures(
  codes: readonly ProcedureCode[],
  schedules: readonly FeeSchedule[],
  today: string,
): { readonly what: string; readonly recheckBy: string; readonly source: string }[] {
  const newest = schedules.filter(({ from, about }) =>
    schedules.every((other) => other.about !== about || other.from <= from),
  );
  return [
    ...inForce(codes, today).map(({ code, ...each }) => ({ ...each, what: `code ${code}` })),
    ...newest.map(({ about, ...each }) => ({ ...each, what: `fees of ${about}` })),
  ]
    .filter(({ recheckBy }) => recheckBy < today)
    .map(({ what, recheckBy, source }) => ({ what, recheckBy, source }));
}
