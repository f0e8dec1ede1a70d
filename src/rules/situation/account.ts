import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

const answer = (what: string) => z.enum(['yes', 'no', 'unknown']).default('unknown').describe(what);
const size = (whose: string) =>
  z.int().min(0).max(9_999_999).optional().describe(`How many work for ${whose} employer.`);

/** The questions that Medicare wants asked at a visit, and their answers. */
export const medicareQuestionsSchema = z.strictObject({
  question: z.literal('medicare-questions'),
  age: z.int().min(0).max(130).optional().describe('The patient’s age on the date of service.'),
  by: z
    .enum(['age', 'disability', 'esrd'])
    .optional()
    .describe('What gave the first right to Medicare; age when absent and the patient is 65 or over.'),
  kidneyMonth: z
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('With kidney failure: which month of Medicare eligibility for it this is.'),
  dateOfService: z.iso.date().optional().describe('Day of the visit; the date of the file when absent.'),
  askedOn: z.iso.date().optional().describe('The day on which the questions were asked; nobody asked when absent.'),
  answers: z
    .strictObject({
      blackLung: answer('Benefits for black lung, and this visit is for it?'),
      workInjury: answer('Is this visit for an injury or illness from work?'),
      accident: answer('Is it for an accident, with a motor or liability insurer?'),
      veteran: answer('Has the VA authorised this visit?'),
      kidneyFailure: answer('Medicare because of kidney failure?'),
      working: answer('Does the patient work?'),
      ownPlan: answer('If so: a health plan from that work?'),
      ownEmployees: size('that'),
      retiredPlan: answer('If not: a health plan from a past job?'),
      spouseWorking: answer('Does the spouse work? `no` where there is none.'),
      spousePlan: answer('If so: is the patient on a plan from that work?'),
      spouseEmployees: size('the spouse’s'),
    })
    .prefault({})
    .describe('What was answered.'),
});
export type MedicareQuestions = z.infer<typeof medicareQuestionsSchema>;

export const accountPeople = vocabulary('person of an account', {
  patient: 'the patient',
  spouse: 'the husband or wife',
  mother: 'the mother',
  father: 'the father',
  guardian: 'the legal guardian',
  grandparent: 'a grandparent',
  'step-parent': 'a step-parent',
  other: 'somebody else',
} as const);

/** Who holds the policy, who is treated and who answers for the bill: they may be three people. */
export const accountRolesSchema = z.strictObject({
  question: z.literal('account-roles'),
  patientAge: z.int().min(0).max(130).optional().describe('The patient’s age in years.'),
  subscriber: accountPeople.schema.optional().describe('Who holds the policy.'),
  broughtBy: accountPeople.schema.optional().describe('Who came along with a child.'),
  signedFor: accountPeople.schema
    .optional()
    .describe('Who has signed to answer for the bill, an adult patient agreeing where it is somebody else.'),
  orderedToPay: accountPeople.schema.optional().describe('Whom a court has ordered to pay for a child.'),
  orderSeen: z.boolean().default(false).describe('The page of that order is on file.'),
  statementTo: accountPeople.schema.optional().describe('To whom the statement went.'),
});
export type AccountRoles = z.infer<typeof accountRolesSchema>;
