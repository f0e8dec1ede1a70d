import { z } from 'zod';
import { abbreviationSchema, lookAlikeSchema, wordPartsSchema } from './words';
import { dictationSchema } from './dictation';
import { drugNameSchema, medicineMessageSchema } from './medicines';
import { reorderSchema, stockLotSchema, receivingSchema } from './supplies';
import { coldChainSchema } from './cold-chain';
import { roomTurnoverSchema, sterilisationSchema } from './rooms';
import { openingSchema, overnightMessagesSchema, closingSchema } from './office-day';
import { repVisitSchema } from './rep-visit';
import { emergencySchema, fireSchema } from './emergency';
import { respiratorySchema, airborneSchema } from './isolation';
import { incidentReportSchema } from './incident-report';
import { accountingEntrySchema, breachSchema, copyFeeSchema, deadlineSchema } from './clock';
import { conversationSchema, messageCaseSchema, urgencySchema, waitingSchema } from './conversation';
import { claimCheckSchema, creditBalanceSchema, denialSchema, instalmentsSchema, remittanceSchema } from './claims';
import { claimMessageSchema, identityFlagSchema } from './claim-message';
import { costShareCaseSchema, secondaryCaseSchema } from './cost-share';
import { copayCaseSchema, eligibilityCaseSchema } from './coverage';
import { disclosureSchema, refusalSchema } from './disclosure';
import { cardNumberSchema, eligibilityReadingSchema } from './eligibility-reading';
import { identitySchema } from './identity';
import { correctionSchema, releaseLogSchema } from './correction';
import { duplicateCheckSchema } from './duplicate';
import { filingOrderSchema, indexingSchema } from './filing';
import { faxSchema, letterSchema, mailSortSchema } from './letters';
import { dateFormatSchema, nameFormatSchema } from './names-and-dates';
import { referralLoopSchema, referralPacketSchema } from './referral';
import { registrationDataSchema } from './registration-data';
import { paperCaseSchema } from './paper-case';
import { misdirectedSchema, recordsRequestSchema } from './records';
import { safeguardSchema } from './safeguard';
import { registrationSchema } from './registration';
import { threatSchema } from './threat';
import { advanceNoticeSchema, insuranceDateSchema } from './insurance-date';
import { payerOrderCaseSchema } from './payer-order';
import { lateArrivalSchema, missedVisitFeeSchema, missedVisitSchema } from './missed-visit';
import { newOrEstablishedSchema } from './new-or-established';
import { reminderSchema } from './reminder';
import { reminderDaysSchema } from './reminder-days';
import { accessOffersSchema } from './access-offers';
import { followUpDateSchema, recallSchema, visitSeriesSchema } from './follow-up';
import { homeHealthSchema } from './home-health';
import { homeVisitRouteSchema } from './home-visit-route';
import { interpreterBookingSchema } from './interpreter-booking';
import { outsideAppointmentSchema } from './outside-appointment';
import { fastingSchema, preparationSchema, preparationSheetSchema } from './preparation';
import { schedulingMethodSchema } from './scheduling-method';
import { surgeryBookingSchema } from './surgery-booking';
import { transportSchema } from './transport';
import { urgencyLevelSchema } from './urgency-level';
import { waitListSchema } from './wait-list';
import { wellnessVisitSchema } from './wellness-visit';
import { telehealthClaimSchema, telehealthSchema, visitTimeSchema } from './telehealth';
import {
  bookingDataSchema,
  calendarBlockSchema,
  clearTimeSchema,
  doubleBookingCaseSchema,
  visitTypeCaseSchema,
  workInSchema,
} from './booking-desk';
import { bookingCaseSchema, findSlotsSchema } from './described-calendar';
import {
  runDaySchema,
  runningLateSchema,
  scheduleMetricsSchema,
  seenOrderSchema,
  templateCapacitySchema,
} from './schedule-day';
import { accountBalanceSchema, agingSchema, postingErrorSchema, statementSchema } from './accounts';
import { adjudicationSchema } from './adjudication';
import { chargeCaptureSchema } from './charge-capture';
import { codeKindSchema, modifierCaseSchema, visitLevelSchema } from './coding';
import { claimRatesSchema } from './claim-rates';
import { lateClaimSchema } from './late-claim';
import { adjustmentSchema, collectionCallSchema } from './patient-money';
import { daySheetSchema, depositSchema, pettyCashSchema } from './reconciliation';
import { accountRolesSchema, medicareQuestionsSchema } from './account';
import { medicaidShareSchema, timeOfServiceSchema } from './desk-money';
import { messageReadingSchema, numberFormatSchema } from './message-reading';
import { planAccessSchema, planLimitsSchema, referralCheckSchema } from './plan-access';

/** Everything a judge can be asked: projected from a shift by the simulation, or described in a case file. */
export const situationSchema = z.discriminatedUnion('question', [
  disclosureSchema,
  refusalSchema,
  identitySchema,
  urgencySchema,
  conversationSchema,
  messageCaseSchema,
  waitingSchema,
  bookingCaseSchema,
  findSlotsSchema,
  calendarBlockSchema,
  clearTimeSchema,
  doubleBookingCaseSchema,
  workInSchema,
  visitTypeCaseSchema,
  schedulingMethodSchema,
  bookingDataSchema,
  runningLateSchema,
  seenOrderSchema,
  scheduleMetricsSchema,
  runDaySchema,
  templateCapacitySchema,
  eligibilityCaseSchema,
  copayCaseSchema,
  costShareCaseSchema,
  secondaryCaseSchema,
  payerOrderCaseSchema,
  claimCheckSchema,
  creditBalanceSchema,
  denialSchema,
  instalmentsSchema,
  remittanceSchema,
  claimMessageSchema,
  identityFlagSchema,
  cardNumberSchema,
  insuranceDateSchema,
  advanceNoticeSchema,
  eligibilityReadingSchema,
  visitLevelSchema,
  modifierCaseSchema,
  codeKindSchema,
  claimRatesSchema,
  chargeCaptureSchema,
  adjudicationSchema,
  lateClaimSchema,
  accountBalanceSchema,
  postingErrorSchema,
  agingSchema,
  statementSchema,
  adjustmentSchema,
  collectionCallSchema,
  daySheetSchema,
  depositSchema,
  pettyCashSchema,
  recordsRequestSchema,
  misdirectedSchema,
  paperCaseSchema,
  deadlineSchema,
  copyFeeSchema,
  breachSchema,
  accountingEntrySchema,
  safeguardSchema,
  registrationSchema,
  wordPartsSchema,
  lookAlikeSchema,
  drugNameSchema,
  medicineMessageSchema,
  abbreviationSchema,
  dictationSchema,
  threatSchema,
  newOrEstablishedSchema,
  telehealthSchema,
  telehealthClaimSchema,
  visitTimeSchema,
  reminderSchema,
  reminderDaysSchema,
  lateArrivalSchema,
  missedVisitSchema,
  missedVisitFeeSchema,
  waitListSchema,
  followUpDateSchema,
  visitSeriesSchema,
  recallSchema,
  surgeryBookingSchema,
  outsideAppointmentSchema,
  transportSchema,
  accessOffersSchema,
  homeHealthSchema,
  homeVisitRouteSchema,
  interpreterBookingSchema,
  preparationSchema,
  preparationSheetSchema,
  fastingSchema,
  wellnessVisitSchema,
  urgencyLevelSchema,
  reorderSchema,
  stockLotSchema,
  receivingSchema,
  coldChainSchema,
  roomTurnoverSchema,
  sterilisationSchema,
  openingSchema,
  overnightMessagesSchema,
  closingSchema,
  repVisitSchema,
  emergencySchema,
  fireSchema,
  respiratorySchema,
  airborneSchema,
  incidentReportSchema,
  registrationDataSchema,
  duplicateCheckSchema,
  nameFormatSchema,
  dateFormatSchema,
  filingOrderSchema,
  indexingSchema,
  correctionSchema,
  releaseLogSchema,
  referralLoopSchema,
  referralPacketSchema,
  letterSchema,
  mailSortSchema,
  faxSchema,
  messageReadingSchema,
  numberFormatSchema,
  planAccessSchema,
  planLimitsSchema,
  referralCheckSchema,
  timeOfServiceSchema,
  medicaidShareSchema,
  medicareQuestionsSchema,
  accountRolesSchema,
]);
export type Situation = z.infer<typeof situationSchema>;
export type Question = Situation['question'];
