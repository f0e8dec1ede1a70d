import { z } from 'zod';
import { codeText } from './code-text';

const cents = z.int().min(0).max(1_000_000_000);
const box = (what: string, most = 60) => z.string().max(most).optional().describe(what);
const yesNo = z.enum(['yes', 'no']).optional();

/** A professional claim before it is sent: what stands in the boxes that the desk feeds, and what is so. */
export const claimCheckSchema = z.strictObject({
  question: z.literal('claim-check'),
  boxes: z
    .strictObject({
      '1a': box('Insured’s number.'),
      '2': box('Patient’s name: last, first, middle.'),
      '3': z.iso.date().optional().describe('Patient’s birth date.'),
      '4': box('Insured’s name.'),
      '6': z.enum(['self', 'spouse', 'child', 'other']).optional().describe('Patient’s relationship to the insured.'),
      '9a': box('Number of the other plan.'),
      '10a': yesNo.describe('From work?'),
      '10b': yesNo.describe('A motor accident?'),
      '10c': yesNo.describe('Another accident?'),
      '11d': yesNo.describe('Another plan?'),
      '12': z.boolean().default(false).describe('Release signed, or on file.'),
      '13': z.boolean().default(false).describe('Assignment signed, or on file.'),
      '17b': box('Number (NPI) of the clinician who referred.', 12),
      '19': box('Additional information.'),
      '21': z.array(z.string().max(12)).max(20).default([]).describe('Diagnoses.'),
      '23': box('Number of the authorization or referral.'),
    })
    .prefault({})
    .describe('By the numbers of the form CMS-1500.'),
  truth: z
    .strictObject({
      name: box('As on the card: last, first, middle.'),
      memberId: box('As on the card.'),
      birthDate: z.iso.date().optional().describe('The patient’s true birth date.'),
      relationship: z.enum(['self', 'spouse', 'child', 'other']).optional().describe('The patient is the insured’s …'),
      injury: z
        .enum(['none', 'work', 'motor', 'other', 'unknown'])
        .default('unknown')
        .describe('Where the complaint comes from.'),
      otherPlan: z.boolean().default(false).describe('The patient has another plan.'),
      referred: z.boolean().default(false).describe('A clinician referred the patient.'),
      authorization: box('The number the payer gave, where one was needed.'),
    })
    .prefault({})
    .describe('What is so, whatever stands on the claim.'),
});
export type ClaimCheck = z.infer<typeof claimCheckSchema>;

export const adjustmentGroups = ['CO', 'PR', 'OA', 'PI'] as const;

/** A remittance for one service. */
export const remittanceSchema = z.strictObject({
  question: z.literal('remittance'),
  billedCents: cents.describe('What was billed, in cents.'),
  paidCents: cents.describe('What the payer paid, in cents.'),
  adjustments: z
    .array(
      z.strictObject({
        group: z
          .enum(adjustmentGroups)
          .describe('CO the practice bears, PR the patient or next payer, OA other, PI the payer’s own.'),
        code: codeText().max(5).describe('The reason code, such as 45.'),
        cents: z
          .int()
          .min(-1_000_000_000)
          .max(1_000_000_000)
          .describe('Below zero where an earlier one is taken back.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Everything by which what was paid differs from what was billed.'),
  anotherPayer: z.boolean().default(false).describe('A further payer has not answered yet.'),
  statementCents: cents.optional().describe('What a statement asks of the patient.'),
});
export type Remittance = z.infer<typeof remittanceSchema>;

/** A denial or adjustment on a remittance, and where it goes. */
export const denialSchema = z.strictObject({
  question: z.literal('denial'),
  group: z
    .enum([...adjustmentGroups, 'unknown'])
    .default('unknown')
    .describe('The letters before the number.'),
  code: codeText().max(5).describe('The reason code, such as 45.'),
  remark: z.string().max(8).optional().describe('The remark code beside it, such as N382.'),
});
export type Denial = z.infer<typeof denialSchema>;

/** A payment plan somebody asks for at the desk. */
export const instalmentsSchema = z.strictObject({
  question: z.literal('instalments'),
  cents: z.int().min(1).max(1_000_000_000).describe('The balance, in cents.'),
  parts: z.int().min(1).max(600).optional().describe('In how many equal parts.'),
  eachCents: z.int().min(1).optional().describe('Or: how much each time, in cents.'),
  charge: z.boolean().default(false).describe('With interest or a fee.'),
});
export type Instalments = z.infer<typeof instalmentsSchema>;

/** A credit on an account: who paid more than was theirs to pay. */
export const creditBalanceSchema = z.strictObject({
  question: z.literal('credit-balance'),
  payer: z
    .enum(['medicare', 'medicaid', 'commercial'])
    .default('commercial')
    .describe('Who paid beside the patient; what was too much from Medicare or Medicaid goes back within 60 days.'),
  payerOwesCents: cents.describe('What the payer owed, in cents.'),
  payerPaidCents: cents.describe('What it paid, in cents.'),
  patientOwesCents: cents.describe('What the patient owed, in cents.'),
  patientPaidCents: cents.describe('What the patient paid, in cents.'),
  openClaims: z
    .enum(['yes', 'no', 'unknown'])
    .default('unknown')
    .describe('Whether other claims of this patient are still open.'),
  identified: z.iso.date().optional().describe('The day on which the overpayment was known.'),
  did: z
    .array(z.enum(['left-on-account', 'hid-by-charge', 'refunded-alone', 'refunded-by-two']))
    .max(4)
    .default([])
    .describe(
      'What was done with it: `hid-by-charge` for a charge posted to make it vanish, `refunded-by-two` when two people approved.',
    ),
});
export type CreditBalance = z.infer<typeof creditBalanceSchema>;
