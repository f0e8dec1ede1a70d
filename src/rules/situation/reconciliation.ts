import { z } from 'zod';
import { depositDeeds, pettyCashDeeds } from './money.vocabulary';

const cents = z.int().min(0).max(1_000_000_000);
const either = z.int().min(-1_000_000_000).max(1_000_000_000);

/** The day sheet: yesterday's balance and today's postings make the new balance. */
export const daySheetSchema = z.strictObject({
  question: z.literal('day-sheet'),
  previousCents: either.describe('Balance of all accounts carried over, in cents.'),
  chargesCents: cents.describe('Charges of the day, in cents.'),
  paymentsCents: cents.describe('Payments of the day, in cents.'),
  adjustmentsCents: either.describe('Adjustments that lower what is owed, in cents; below zero where they raise it.'),
  newCents: either.optional().describe('The new balance the sheet shows, in cents; left out to have it computed.'),
});
export type DaySheet = z.infer<typeof daySheetSchema>;

const payment = z.strictObject({
  id: z.string().min(1).max(60).describe('Your name for the posting, repeated in the answer.'),
  cents: cents.describe('In cents.'),
  method: z.enum(['cash', 'check', 'card']).describe('How it was paid.'),
  receipt: z.boolean().default(true).describe('A receipt was written for it.'),
});

/** The money of a day counted against what was posted, and the deposit. */
export const depositSchema = z.strictObject({
  question: z.literal('deposit'),
  drawerStartCents: cents
    .optional()
    .describe('Change fund in the drawer in the morning, in cents; counted back first.'),
  drawerCountedCents: cents.optional().describe('Cash and coin in the drawer at the close, in cents.'),
  checksCents: cents.default(0).describe('Checks taken, in cents.'),
  cardsCents: cents.default(0).describe('Total of the card terminal’s batch, in cents.'),
  postedCents: cents.optional().describe('Payments of the day in the system, in cents.'),
  posted: z
    .array(payment)
    .max(500)
    .default([])
    .describe(
      'The payments in the system one by one; they stand in for `postedCents` and show where a difference lies.',
    ),
  depositedCents: cents.optional().describe('Cash and checks on the deposit slip, in cents.'),
  did: z.array(depositDeeds.schema).max(6).default([]).describe('What was done with the money or about a difference.'),
  takenBy: z.string().max(40).optional().describe('Who took the payments.'),
  postedBy: z.string().max(40).optional().describe('Who posted them.'),
  depositedBy: z.string().max(40).optional().describe('Who made the deposit.'),
});
export type Deposit = z.infer<typeof depositSchema>;

/** The petty cash box counted. */
export const pettyCashSchema = z.strictObject({
  question: z.literal('petty-cash'),
  fundCents: cents.optional().describe('The fixed fund, in cents; the practice’s setting when absent.'),
  cashCents: cents.optional().describe('Cash in the box, in cents.'),
  receipts: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60).describe('Your name for the receipt, repeated in the answer.'),
        cents: cents.describe('In cents.'),
        signed: z.boolean().default(true).describe('Signed by whoever got the money.'),
      }),
    )
    .max(200)
    .default([])
    .describe('The receipts one by one; they stand in for `receiptsCents`.'),
  receiptsCents: cents.optional().describe('Total of the receipts, in cents, where they are not listed.'),
  lastCounted: z.iso.date().optional().describe('Day of the count before this one.'),
  countedOn: z.iso.date().optional().describe('Day of this count; the date of the file when absent.'),
  did: z.array(pettyCashDeeds.schema).max(6).default([]).describe('What was done with the box or about a difference.'),
});
export type PettyCash = z.infer<typeof pettyCashSchema>;
