import { judgeAroundVisit } from './judge-around-visit';
import { judgeClaimMessage } from './billing/claim/judge-claim-message';
import { judgeIdentityFlag } from './coverage/judge-identity-flag';
import { judgeClaim } from './billing/claim/judge-claim';
import { judgeNumberFormat } from './billing/numbers/judge-number-format';
import { judgeMessageReading } from './billing/reading/judge-message-reading';
import { judgeMoney } from './billing/judge-money';
import { judgeCredit, judgeDenial, judgeInstalments, judgeRemittance } from './billing/remittance/judge-remittance';
import { judgeAccountingEntry } from './clocks/judge-accounting-entry';
import { judgeBreach } from './clocks/judge-breach';
import { judgeCopyFee } from './clocks/judge-copy-fee';
import { judgeDeadline } from './clocks/judge-deadline';
import { judgeCardNumber, judgeReading } from './coverage/answer/judge-reading';
import { judgeAdvanceNotice } from './coverage/dates/judge-advance-notice';
import { judgeInsuranceDate } from './coverage/dates/judge-insurance-date';
import { judgeAccountRoles } from './coverage/desk/account-roles';
import { judgeMedicaidShare } from './coverage/desk/medicaid-share';
import { judgeMedicareQuestions } from './coverage/desk/medicare-questions';
import { judgeTimeOfService } from './coverage/desk/time-of-service';
import { judgePlanAccess } from './coverage/plans/plan-access';
import { judgePlanLimits } from './coverage/plans/plan-limits';
import { judgeReferralCheck } from './coverage/plans/referral-check';
import { judgePayerOrder } from './coverage/order/judge-payer-order';
import { judgeCostShare, judgeSecondary } from './coverage/share/judge-cost-share';
import { judgeThreat } from './conversation/judge-threat';
import { isOffice, judgeOffice } from './office/judge-office';
import { judgePaper } from './papers/judge-paper';
import { judgeLanguage } from './records/language/judge-language';
import { isKeptRecords, judgeKeptRecords } from './records/judge-kept-records';
import { judgeDesk } from './judge-desk';
import { judgeBooking } from './scheduling/judge-booking';
import { judgeCalendar } from './scheduling/judge-calendar';
import { bookingInCalendar } from './scheduling/described/booking-in-calendar';
import type { JudgeContext } from './situation/context';
import type { Situation } from './situation/situation';
import type { Verdict } from './verdict';

/** What the rules say of any situation: the main verdict first, then what else was met or broken. */
export function judge(situation: Situation, context: JudgeContext): Verdict[] {
  if (isOffice(situation)) return judgeOffice(situation, context);
  if (isKeptRecords(situation)) return judgeKeptRecords(situation, context);
  switch (situation.question) {
    case 'paper':
      return judgePaper(situation, context);
    case 'deadline':
      return judgeDeadline(situation, context);
    case 'copy-fee':
      return judgeCopyFee(situation, context);
    case 'breach':
      return judgeBreach(situation, context);
    case 'accounting-entry':
      return judgeAccountingEntry(situation, context);
    case 'x12-read':
      return judgeMessageReading(situation, context);
    case 'number-format':
      return judgeNumberFormat(situation, context);
    case 'plan-access':
      return judgePlanAccess(situation, context);
    case 'plan-limits':
      return judgePlanLimits(situation, context);
    case 'referral-check':
      return judgeReferralCheck(situation, context);
    case 'time-of-service':
      return judgeTimeOfService(situation, context);
    case 'medicaid-share':
      return judgeMedicaidShare(situation, context);
    case 'medicare-questions':
      return judgeMedicareQuestions(situation, context);
    case 'account-roles':
      return judgeAccountRoles(situation, context);
    case 'cost-share':
      return judgeCostShare(situation, context);
    case 'secondary-payment':
      return judgeSecondary(situation, context);
    case 'card-number':
      return judgeCardNumber(situation, context);
    case 'eligibility-reading':
      return judgeReading(situation, context);
    case 'insurance-date':
      return judgeInsuranceDate(situation, context);
    case 'advance-notice':
      return judgeAdvanceNotice(situation, context);
    case 'claim-check':
      return judgeClaim(situation, context);
    case 'remittance':
      return judgeRemittance(situation, context);
    case 'denial':
      return judgeDenial(situation, context);
    case 'instalments':
      return judgeInstalments(situation, context);
    case 'credit-balance':
      return judgeCredit(situation, context);
    case 'claim-message':
      return judgeClaimMessage(situation, context);
    case 'identity-flag':
      return judgeIdentityFlag(situation, context);
    case 'threat':
      return judgeThreat(situation, context);
    case 'payer-order':
      return judgePayerOrder(situation, context);
    case 'new-or-established':
    case 'telehealth':
    case 'telehealth-claim':
    case 'visit-time':
    case 'reminder':
    case 'reminder-days':
    case 'late-arrival':
    case 'missed-visit':
    case 'missed-visit-fee':
    case 'wait-list':
    case 'follow-up-date':
    case 'visit-series':
    case 'recall':
    case 'surgery-booking':
    case 'outside-appointment':
    case 'transport':
    case 'access-offers':
    case 'home-health':
    case 'home-visit-route':
    case 'interpreter-booking':
    case 'preparation':
    case 'preparation-sheet':
    case 'fasting':
    case 'wellness-visit':
    case 'urgency-level':
      return judgeAroundVisit(situation, context);
    case 'word-parts':
    case 'look-alike':
    case 'drug-name':
    case 'medicine-message':
    case 'abbreviation':
    case 'dictation':
      return judgeLanguage(situation, context);
    case 'visit-level':
    case 'modifier':
    case 'code-kind':
    case 'claim-rates':
    case 'charge-capture':
    case 'adjudication':
    case 'late-claim':
    case 'account-balance':
    case 'posting-error':
    case 'aging':
    case 'statement':
    case 'adjustment':
    case 'collection-call':
    case 'day-sheet':
    case 'deposit':
    case 'petty-cash':
      return judgeMoney(situation, context);
    case 'booking':
      return judgeBooking(bookingInCalendar(situation, context.date, context.settings), context);
    case 'find-slots':
    case 'clear-time':
    case 'calendar-block':
    case 'double-booking':
    case 'work-in':
    case 'visit-type':
    case 'scheduling-method':
    case 'booking-data':
    case 'running-late':
    case 'seen-order':
    case 'schedule-metrics':
    case 'run-day':
    case 'template-capacity':
      return judgeCalendar(situation, context);
    default:
      return judgeDesk(situation, context);
  }
}
