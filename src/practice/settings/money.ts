import { z } from 'zod';

const cents = (what: string, usual: number) => z.int().min(0).max(10_000_000).default(usual).describe(what);
const hour = (what: string, usual: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default(usual)
    .describe(what);
const approver = (what: string, usual: 'biller' | 'manager') =>
  z.enum(['biller', 'manager']).default(usual).describe(`Who approves ${what}.`);

/** What the practice has settled about accounts, calls about money, and the day's cash. No authority fixes these values. */
export const moneySettingsSchema = z.strictObject({
  agingCountedFrom: z
    .enum(['service', 'billed'])
    .default('service')
    .describe('From when an open item ages: the day of service, or of the first statement.'),
  approvers: z
    .strictObject({
      contractual: approver('an adjustment to the contract price', 'biller'),
      'prompt-pay': approver('a discount for paying at once', 'manager'),
      'small-balance': approver('a small balance let go', 'biller'),
      hardship: approver('hardship', 'manager'),
      'bad-debt': approver('giving a debt up', 'manager'),
      correction: approver('the correction of a mistake', 'biller'),
      'no-charge': approver('a visit for which nothing is charged', 'manager'),
      'cost-share-waiver': approver('letting a copay or deductible go, in hardship alone', 'manager'),
    })
    .prefault({})
    .describe('Who approves an adjustment of each kind.'),
  smallBalanceMaxCents: cents('The highest balance that is small, in cents.', 500),
  promptPayMaxPercent: z
    .int()
    .min(0)
    .max(100)
    .default(10)
    .describe('The highest discount for paying at once, in percent of the balance.'),
  twoPeopleAboveCents: cents('Above this amount the manager and a second person approve, in cents.', 20_000),
  callsFrom: hour('Calls about money from this time of the patient’s day on.', '08:00'),
  callsUntil: hour('Calls about money until this time of the patient’s day.', '21:00'),
  callsInSevenDays: z.int().min(0).max(100).default(7).describe('At most so many calls about one debt in seven days.'),
  quietDaysAfterTalk: z
    .int()
    .min(0)
    .max(365)
    .default(7)
    .describe('No call about a debt for so many days from the day on which it was talked about, that day counted.'),
  tricareFilingMonths: z
    .int()
    .min(1)
    .max(36)
    .default(12)
    .describe('Filing time of TRICARE on the house list, in months from the service.'),
  cleanClaimTargetPermille: z
    .int()
    .min(0)
    .max(1000)
    .default(950)
    .describe('Of a thousand claims, so many are to be paid the first time.'),
  deniedMostPermille: z.int().min(0).max(1000).default(50).describe('Of a thousand claims, fewer than so many denied.'),
  pettyCashFundCents: cents('The fixed petty cash fund, in cents.', 15_000),
  pettyCashCountDays: z
    .int()
    .min(1)
    .max(365)
    .default(31)
    .describe('Petty cash is counted at least every so many days.'),
});
