import { z } from 'zod';
import { zones } from '../../practice/zones.vocabulary';
import { adjustmentKinds, callReached, callWords } from './money.vocabulary';

const cents = z.int().min(0).max(1_000_000_000);
const yesNo = z.enum(['yes', 'no', 'unknown']).default('unknown');

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A call, made or about to be made, about a balance that is open. */
export const collectionCallSchema = z.strictObject({
  question: z.literal('collection-call'),
  caller: z
    .enum(['practice', 'agency'])
    .default('practice')
    .describe(
      '`practice` for an office that collects its own debt in its own name; `agency` for a third-party collector.',
    ),
  localTime: clock.optional().describe('Time of the call where the patient is, HH:MM.'),
  callTime: clock
    .optional()
    .describe('Or: the time on the caller’s clock, HH:MM; with `patientZone` it gives the patient’s local time.'),
  callerZone: zones.schema.optional().describe('Time zone of the caller; the practice’s own when absent.'),
  patientZone: zones.schema.optional().describe('Time zone in which the patient is.'),
  date: z.iso.date().optional().describe('Day of the call on the caller’s calendar; the date of the file when absent.'),
  callsInSevenDays: z
    .int()
    .min(0)
    .max(1000)
    .default(0)
    .describe('Calls about this debt in the seven days up to this one, which is not counted.'),
  daysSinceTalk: z
    .int()
    .min(0)
    .max(10_000)
    .optional()
    .describe('Days since this debt was last talked about with the person; 0 for today. Absent: never, or long ago.'),
  place: z.enum(['home', 'mobile', 'work']).default('home').describe('Which number was rung.'),
  workForbidden: yesNo.describe('The person, or the employer, does not want calls about this at work.'),
  reached: callReached.schema.default('person').describe('Who or what answered.'),
  confirmed: z.boolean().default(false).describe('It was confirmed who is speaking, before anything else was said.'),
  said: z.array(callWords.schema).max(8).optional().describe('What was said; not looked at when absent.'),
  noted: z.boolean().default(true).describe('The call was noted in the account.'),
  balance: z
    .enum(['ordinary', 'qmb-share', 'estimate-disputed', 'payer-pending'])
    .default('ordinary')
    .describe(
      'What the balance is: the Medicare share of a Qualified Medicare Beneficiary, a bill disputed against a good-faith estimate, or one whose payer has not answered.',
    ),
});
export type CollectionCall = z.infer<typeof collectionCallSchema>;

/** An amount taken off an account without having been paid. */
export const adjustmentSchema = z.strictObject({
  question: z.literal('adjustment'),
  kind: adjustmentKinds.schema.default('unknown').describe('What it is for.'),
  cents: cents.describe('How much is taken off, in cents.'),
  remittanceCoCents: cents.optional().describe('For `contractual`: what stands under CO on the remittance, in cents.'),
  balanceCents: cents.optional().describe('For `prompt-pay`: the balance of which it is a part, in cents.'),
  selfPay: yesNo.describe('For `prompt-pay`: no plan is billed for this.'),
  planBilled: yesNo.describe('For `no-charge`: a plan is billed for the visit nevertheless.'),
  routine: yesNo.describe('Done for everybody, or for friends, rather than case by case.'),
  applicationDecided: yesNo.describe('For `hardship`: the written application was granted.'),
  finalNoticeSent: yesNo.describe('For `bad-debt`: the last notice went out and its time has passed.'),
  approvedBy: z
    .enum(['nobody', 'desk', 'biller', 'manager', 'two-people'])
    .default('nobody')
    .describe('Who approved it; `two-people` for the manager and a second one.'),
  reasonNoted: z.boolean().default(true).describe('Reason code and note stand in the account.'),
  how: z
    .enum(['posted', 'deleted-charge', 'changed-charge', 'not-yet'])
    .default('not-yet')
    .describe('How it was entered.'),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;
