import { z } from 'zod';
import { vocabulary } from '../practice/vocabulary';
import { abbreviationSchema, lookAlikeSchema, wordPartsSchema } from './situation/words';
import { dictationSchema } from './situation/dictation';
import { drugNameSchema, medicineMessageSchema } from './situation/medicines';
import { reorderSchema, stockLotSchema, receivingSchema } from './situation/supplies';
import { coldChainSchema } from './situation/cold-chain';
import { roomTurnoverSchema, sterilisationSchema } from './situation/rooms';
import { openingSchema, overnightMessagesSchema, closingSchema } from './situation/office-day';
import { repVisitSchema } from './situation/rep-visit';
import { emergencySchema, fireSchema } from './situation/emergency';
import { respiratorySchema, airborneSchema } from './situation/isolation';
import { incidentReportSchema } from './situation/incident-report';
import { accountingEntrySchema, breachSchema, copyFeeSchema, deadlineSchema } from './situation/clock';
import { conversationSchema, messageCaseSchema, urgencySchema, waitingSchema } from './situation/conversation';
import {
  claimCheckSchema,
  creditBalanceSchema,
  denialSchema,
  instalmentsSchema,
  remittanceSchema,
} from './situation/claims';
import { claimMessageSchema, identityFlagSchema } from './situation/claim-message';
import { costShareCaseSchema, secondaryCaseSchema } from './situation/cost-share';
import { copayCaseSchema, eligibilityCaseSchema } from './situation/coverage';
import { disclosureSchema, refusalSchema } from './situation/disclosure';
import { cardNumberSchema, eligibilityReadingSchema } from './situation/eligibility-reading';
import { identitySchema } from './situation/identity';
import { correctionSchema, releaseLogSchema } from './situation/correction';
import { duplicateCheckSchema } from './situation/duplicate';
import { filingOrderSchema, indexingSchema } from './situation/filing';
import { faxSchema, letterSchema, mailSortSchema } from './situation/letters';
import { dateFormatSchema, nameFormatSchema } from './situation/names-and-dates';
import { referralLoopSchema, referralPacketSchema } from './situation/referral';
import { registrationDataSchema } from './situation/registration-data';
import { paperCaseSchema } from './situation/paper-case';
import { misdirectedSchema, recordsRequestSchema } from './situation/records';
import { registrationSchema } from './situation/registration';
import { safeguardSchema } from './situation/safeguard';
import { threatSchema } from './situation/threat';
import { advanceNoticeSchema, insuranceDateSchema } from './situation/insurance-date';
import { payerOrderCaseSchema } from './situation/payer-order';
import { lateArrivalSchema, missedVisitFeeSchema, missedVisitSchema } from './situation/missed-visit';
import { newOrEstablishedSchema } from './situation/new-or-established';
import { reminderSchema } from './situation/reminder';
import { reminderDaysSchema } from './situation/reminder-days';
import { accessOffersSchema } from './situation/access-offers';
import { followUpDateSchema, recallSchema, visitSeriesSchema } from './situation/follow-up';
import { homeHealthSchema } from './situation/home-health';
import { homeVisitRouteSchema } from './situation/home-visit-route';
import { interpreterBookingSchema } from './situation/interpreter-booking';
import { outsideAppointmentSchema } from './situation/outside-appointment';
import { fastingSchema, preparationSchema, preparationSheetSchema } from './situation/preparation';
import { surgeryBookingSchema } from './situation/surgery-booking';
import { transportSchema } from './situation/transport';
import { urgencyLevelSchema } from './situation/urgency-level';
import { waitListSchema } from './situation/wait-list';
import { wellnessVisitSchema } from './situation/wellness-visit';
import { telehealthClaimSchema, telehealthSchema, visitTimeSchema } from './situation/telehealth';
import {
  bookingDataSchema,
  calendarBlockSchema,
  clearTimeSchema,
  doubleBookingCaseSchema,
  visitTypeCaseSchema,
  workInSchema,
} from './situation/booking-desk';
import { schedulingMethodSchema } from './situation/scheduling-method';
import { bookingCaseSchema, findSlotsSchema } from './situation/described-calendar';
import {
  runDaySchema,
  runningLateSchema,
  scheduleMetricsSchema,
  seenOrderSchema,
  templateCapacitySchema,
} from './situation/schedule-day';
import { accountBalanceSchema, agingSchema, postingErrorSchema, statementSchema } from './situation/accounts';
import { adjudicationSchema } from './situation/adjudication';
import { chargeCaptureSchema } from './situation/charge-capture';
import { codeKindSchema, modifierCaseSchema, visitLevelSchema } from './situation/coding';
import { claimRatesSchema } from './situation/claim-rates';
import { lateClaimSchema } from './situation/late-claim';
import { adjustmentSchema, collectionCallSchema } from './situation/patient-money';
import { daySheetSchema, depositSchema, pettyCashSchema } from './situation/reconciliation';
import { accountRolesSchema, medicareQuestionsSchema } from './situation/account';
import { medicaidShareSchema, timeOfServiceSchema } from './situation/desk-money';
import { messageReadingSchema, numberFormatSchema } from './situation/message-reading';
import { planAccessSchema, planLimitsSchema, referralCheckSchema } from './situation/plan-access';

/** The answers a judge can give, as the docs explain them. */
export const verdictWords = vocabulary('verdict', {
  allowed: 'of a disclosure: it may be shared so',
  'allowed-in-part':
    'of a disclosure: not as asked, but some of it may; `tooMuch` lists what may not, and `whole` says what holds of all of it',
  needs: 'something has to come first, or a question decides; `needs` says which',
  route: 'somebody else decides; `routeTo` says who',
  forbidden: 'of a disclosure: it may not be shared so',
  right: 'of a refusal: it had to be refused',
  cautious: 'of a refusal: the policy lets it stand, the law would have permitted more',
  wrongful: 'of a refusal or a hurdle: it denies a right or delays care',
  met: 'of a duty: it was done',
  'partly-met': 'of a duty: it was done in part',
  missed: 'of a duty: it was left undone',
  breached: 'of a duty: the opposite was done',
  valid: 'of a paper, a booking or a number: it holds',
  void: 'of a paper: it is nothing',
  'not-enough': 'of a paper: something beside it is missing',
  invalid: 'of a booking or a number: it does not hold',
  computed: 'of a sum or a date: here it is',
} as const);

const about = {
  id: z.string().min(1).max(60).describe('Your own name for the case, repeated in the answer.'),
  title: z.string().max(200).optional().describe('What it is about, in a sentence.'),
  source: z
    .string()
    .max(300)
    .optional()
    .describe('Where the case comes from: a textbook, an exam, a regulator’s answer.'),
  expect: z
    .strictObject({
      verdict: verdictWords.schema.describe('The main verdict.'),
      severity: z.enum(['none', 'minor', 'serious', 'critical']).optional().describe('Its severity.'),
      whole: z
        .enum(['allowed', 'needs', 'route', 'forbidden'])
        .optional()
        .describe('Of a disclosure, what holds of all its facts together.'),
      rule: z.string().max(60).optional().describe('The rule that decides.'),
      tooMuch: z.array(z.string().max(80)).optional().describe('The facts that were too many, in any order.'),
      due: z.iso.date().nullable().optional().describe('The date; null for none.'),
      amount: z.int().optional().describe('The amount, in cents.'),
      routeTo: z.string().max(40).optional().describe('Who decides.'),
      order: z.array(z.string().max(60)).optional().describe('What was put in order, first to last.'),
      figures: z
        .record(z.string().max(40), z.int())
        .optional()
        .describe('Parts of a sum in cents, counts or lengths, by name; those not named here may be anything.'),
    })
    .optional()
    .describe('What you expect; the answer then says whether it is so.'),
};

/** One described case: its name, and the situation the judges are asked about. */
export const caseSchema = z.discriminatedUnion('question', [
  disclosureSchema.extend(about),
  refusalSchema.extend(about),
  identitySchema.extend(about),
  recordsRequestSchema.extend(about),
  misdirectedSchema.extend(about),
  paperCaseSchema.extend(about),
  deadlineSchema.extend(about),
  copyFeeSchema.extend(about),
  breachSchema.extend(about),
  accountingEntrySchema.extend(about),
  safeguardSchema.extend(about),
  registrationSchema.extend(about),
  wordPartsSchema.extend(about),
  lookAlikeSchema.extend(about),
  drugNameSchema.extend(about),
  medicineMessageSchema.extend(about),
  abbreviationSchema.extend(about),
  dictationSchema.extend(about),
  threatSchema.extend(about),
  urgencySchema.extend(about),
  conversationSchema.extend(about),
  messageCaseSchema.extend(about),
  waitingSchema.extend(about),
  bookingCaseSchema.extend(about),
  findSlotsSchema.extend(about),
  calendarBlockSchema.extend(about),
  clearTimeSchema.extend(about),
  doubleBookingCaseSchema.extend(about),
  workInSchema.extend(about),
  visitTypeCaseSchema.extend(about),
  schedulingMethodSchema.extend(about),
  bookingDataSchema.extend(about),
  runningLateSchema.extend(about),
  seenOrderSchema.extend(about),
  scheduleMetricsSchema.extend(about),
  runDaySchema.extend(about),
  templateCapacitySchema.extend(about),
  eligibilityCaseSchema.extend(about),
  copayCaseSchema.extend(about),
  costShareCaseSchema.extend(about),
  secondaryCaseSchema.extend(about),
  payerOrderCaseSchema.extend(about),
  claimCheckSchema.extend(about),
  creditBalanceSchema.extend(about),
  denialSchema.extend(about),
  instalmentsSchema.extend(about),
  remittanceSchema.extend(about),
  claimMessageSchema.extend(about),
  identityFlagSchema.extend(about),
  visitLevelSchema.extend(about),
  modifierCaseSchema.extend(about),
  codeKindSchema.extend(about),
  claimRatesSchema.extend(about),
  chargeCaptureSchema.extend(about),
  adjudicationSchema.extend(about),
  lateClaimSchema.extend(about),
  accountBalanceSchema.extend(about),
  postingErrorSchema.extend(about),
  agingSchema.extend(about),
  statementSchema.extend(about),
  adjustmentSchema.extend(about),
  collectionCallSchema.extend(about),
  daySheetSchema.extend(about),
  depositSchema.extend(about),
  pettyCashSchema.extend(about),
  cardNumberSchema.extend(about),
  insuranceDateSchema.extend(about),
  advanceNoticeSchema.extend(about),
  eligibilityReadingSchema.extend(about),
  newOrEstablishedSchema.extend(about),
  telehealthSchema.extend(about),
  telehealthClaimSchema.extend(about),
  visitTimeSchema.extend(about),
  reminderSchema.extend(about),
  reminderDaysSchema.extend(about),
  lateArrivalSchema.extend(about),
  missedVisitSchema.extend(about),
  missedVisitFeeSchema.extend(about),
  waitListSchema.extend(about),
  followUpDateSchema.extend(about),
  visitSeriesSchema.extend(about),
  recallSchema.extend(about),
  surgeryBookingSchema.extend(about),
  outsideAppointmentSchema.extend(about),
  transportSchema.extend(about),
  accessOffersSchema.extend(about),
  homeHealthSchema.extend(about),
  homeVisitRouteSchema.extend(about),
  interpreterBookingSchema.extend(about),
  preparationSchema.extend(about),
  preparationSheetSchema.extend(about),
  fastingSchema.extend(about),
  wellnessVisitSchema.extend(about),
  urgencyLevelSchema.extend(about),
  reorderSchema.extend(about),
  stockLotSchema.extend(about),
  receivingSchema.extend(about),
  coldChainSchema.extend(about),
  roomTurnoverSchema.extend(about),
  sterilisationSchema.extend(about),
  openingSchema.extend(about),
  overnightMessagesSchema.extend(about),
  closingSchema.extend(about),
  repVisitSchema.extend(about),
  emergencySchema.extend(about),
  fireSchema.extend(about),
  respiratorySchema.extend(about),
  airborneSchema.extend(about),
  incidentReportSchema.extend(about),
  registrationDataSchema.extend(about),
  duplicateCheckSchema.extend(about),
  nameFormatSchema.extend(about),
  dateFormatSchema.extend(about),
  filingOrderSchema.extend(about),
  indexingSchema.extend(about),
  correctionSchema.extend(about),
  releaseLogSchema.extend(about),
  referralLoopSchema.extend(about),
  referralPacketSchema.extend(about),
  letterSchema.extend(about),
  mailSortSchema.extend(about),
  faxSchema.extend(about),
  messageReadingSchema.extend(about),
  numberFormatSchema.extend(about),
  planAccessSchema.extend(about),
  planLimitsSchema.extend(about),
  referralCheckSchema.extend(about),
  timeOfServiceSchema.extend(about),
  medicaidShareSchema.extend(about),
  medicareQuestionsSchema.extend(about),
  accountRolesSchema.extend(about),
]);
export type DescribedCase = z.infer<typeof caseSchema>;

/** A file of described cases, judged outside any shift. */
export const caseFileSchema = z.strictObject({
  format: z.literal(1),
  state: z
    .string()
    .max(40)
    .optional()
    .describe(
      'Id of the fictional state whose law applies, or `none` for federal law alone; the practice’s own state when absent.',
    ),
  date: z.iso.date().default('2027-03-09').describe('Date of the acts, where a case gives none.'),
  practice: z
    .record(z.string().max(40), z.unknown())
    .default({})
    .describe('Settings of the written policies that differ from Cedar Grove’s.'),
  cases: z.array(caseSchema).min(1).max(2000),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
