import { z } from 'zod';
import { accountingEntrySchema, breachSchema, copyFeeSchema, deadlineSchema } from './clock';
import { conversationSchema, messageCaseSchema, urgencySchema, waitingSchema } from './conversation';
import { claimCheckSchema, creditBalanceSchema, denialSchema, instalmentsSchema, remittanceSchema } from './claims';
import { claimMessageSchema, identityFlagSchema } from './claim-message';
import { costShareCaseSchema, secondaryCaseSchema } from './cost-share';
import { copayCaseSchema, eligibilityCaseSchema } from './coverage';
import { disclosureSchema, refusalSchema } from './disclosure';
import { cardNumberSchema, eligibilityReadingSchema } from './eligibility-reading';
import { identitySchema } from './identity';
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
import { telehealthClaimSchema, telehealthSchema, visitTimeSchema } from './telehealth';
import { bookingSchema } from './scheduling';

/** Everything a judge can be asked: projected from a shift by the simulation, or described in a case file. */
export const situationSchema = z.discriminatedUnion('question', [
  disclosureSchema,
  refusalSchema,
  identitySchema,
  urgencySchema,
  conversationSchema,
  messageCaseSchema,
  waitingSchema,
  bookingSchema,
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
  recordsRequestSchema,
  misdirectedSchema,
  paperCaseSchema,
  deadlineSchema,
  copyFeeSchema,
  breachSchema,
  accountingEntrySchema,
  safeguardSchema,
  registrationSchema,
  threatSchema,
  newOrEstablishedSchema,
  telehealthSchema,
  telehealthClaimSchema,
  visitTimeSchema,
  reminderSchema,
  lateArrivalSchema,
  missedVisitSchema,
  missedVisitFeeSchema,
]);
export type Situation = z.infer<typeof situationSchema>;
export type Question = Situation['question'];
