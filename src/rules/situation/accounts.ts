import { z } from 'zod';
import { postingDeeds, statementParts } from './money.vocabulary';

const cents = z.int().min(0).max(1_000_000_000);
const either = z.int().min(-1_000_000_000).max(1_000_000_000);
const yesNo = z.enum(['yes', 'no', 'unknown']).default('unknown');

/** Postings to one account: what is owed after them, and whether the books are kept as books. */
export const accountBalanceSchema = z.strictObject({
  question: z.literal('account-balance'),
  openingCents: either.default(0).describe('Balance before the first posting, in cents; below zero for a credit.'),
  postings: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(40).describe('Number or name of the posting.'),
        kind: z
          .enum(['charge', 'payment', 'adjustment', 'refund'])
          .describe('Charges and refunds raise what is owed; payments and adjustments lower it.'),
        cents: z.int().min(1).max(1_000_000_000).describe('The amount, in cents, never below zero.'),
        by: z.enum(['patient', 'payer', 'practice']).default('patient').describe('Who paid, for payments and refunds.'),
        reverses: z
          .string()
          .max(40)
          .optional()
          .describe('Id of an earlier posting that this one takes back; same kind, same amount.'),
      }),
    )
    .min(1)
    .max(500)
    .describe('In the order in which they were made.'),
  deleted: z
    .array(z.string().max(40))
    .max(100)
    .default([])
    .describe('Ids of postings that were erased or written over.'),
});
export type AccountBalance = z.infer<typeof accountBalanceSchema>;

/** A payment that stands in the wrong place, and what was done about it. */
export const postingErrorSchema = z.strictObject({
  question: z.literal('posting-error'),
  wrong: z
    .enum(['other-account', 'other-date', 'other-amount', 'twice', 'not-posted', 'unknown'])
    .default('unknown')
    .describe('What is wrong with the posting.'),
  evidence: z
    .enum(['receipt', 'terminal-slip', 'day-sheet', 'none', 'unknown'])
    .default('unknown')
    .describe('What shows that the money came: the receipt, the card terminal, or the day sheet.'),
  did: z.array(postingDeeds.schema).max(8).default([]).describe('What was done.'),
});
export type PostingError = z.infer<typeof postingErrorSchema>;

/** What is open, by how old it is. */
export const agingSchema = z.strictObject({
  question: z.literal('aging'),
  on: z.iso.date().optional().describe('Day of the report; the date of the file when absent.'),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60).describe('Your name for the item, repeated in the answer.'),
        cents: cents.describe('What was charged and is still open before the payments below, in cents.'),
        service: z.iso.date().optional().describe('Day of service.'),
        billed: z.iso.date().optional().describe('Day of the first statement.'),
      }),
    )
    .min(1)
    .max(500)
    .describe('What is open, each with the day it is counted from.'),
  countedFrom: z
    .enum(['service', 'billed', 'policy'])
    .default('policy')
    .describe('From which day the age is counted; `policy` for the practice’s setting.'),
  payments: z
    .array(
      z.strictObject({
        cents: cents.describe('In cents.'),
        to: z.string().max(60).optional().describe('Id of the item it was paid for; the oldest open ones when absent.'),
      }),
    )
    .max(500)
    .default([])
    .describe('Payments and adjustments not yet taken off the items.'),
});
export type Aging = z.infer<typeof agingSchema>;

/** A statement to a patient before it goes out. */
export const statementSchema = z.strictObject({
  question: z.literal('statement'),
  payersAnswered: yesNo.describe('Every payer has answered; `yes` too where there is none.'),
  chargeCents: cents.describe('What was charged, in cents.'),
  insurancePaidCents: cents.default(0).describe('What payers paid, in cents.'),
  adjustmentCents: cents.default(0).describe('What was written off (CO and other adjustments), in cents.'),
  patientPaidCents: cents.default(0).describe('What the patient has paid already, in cents.'),
  statementCents: cents.optional().describe('What the statement asks for, in cents.'),
  estimateCents: cents
    .optional()
    .describe('For somebody who uses no insurance: the good-faith estimate of this provider, in cents.'),
  on: z.iso.date().optional().describe('Day of the statement; the date of the file when absent.'),
  shows: z
    .array(statementParts.schema)
    .max(statementParts.ids.length)
    .optional()
    .describe('What the statement shows; not looked at when absent.'),
  addressedTo: z
    .enum(['guarantor', 'patient-of-age', 'somebody-else', 'unknown'])
    .default('guarantor')
    .describe('To whom it goes; an adult patient is the own guarantor, whoever holds the plan.'),
  owesNoShare: z
    .enum(['no', 'qmb', 'medicaid-exempt', 'workers-comp'])
    .default('no')
    .describe('Why nothing may be billed to this patient.'),
});
export type Statement = z.infer<typeof statementSchema>;
