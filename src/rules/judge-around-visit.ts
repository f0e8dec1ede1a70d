import type { LateArrival, MissedVisit, MissedVisitFee } from './situation/missed-visit';
import type { JudgeContext } from './situation/context';
import type { NewOrEstablished } from './situation/new-or-established';
import type { Reminder } from './situation/reminder';
import type { ReminderDays } from './situation/reminder-days';
import type { Telehealth, TelehealthClaim, VisitTime } from './situation/telehealth';
import { judgeLateArrival } from './scheduling/attendance/judge-late-arrival';
import { judgeMissedVisit } from './scheduling/attendance/judge-missed-visit';
import { judgeMissedVisitFee } from './scheduling/attendance/judge-missed-visit-fee';
import { judgeNewOrEstablished } from './scheduling/newness/judge-new-or-established';
import { judgeReminder } from './scheduling/reminders/judge-reminder';
import { judgeReminderDays } from './scheduling/reminders/judge-reminder-days';
import { judgeTelehealth } from './scheduling/telehealth/judge-telehealth';
import { judgeTelehealthClaim } from './scheduling/telehealth/judge-telehealth-claim';
import { judgeVisitTime } from './scheduling/telehealth/judge-visit-time';
import type { AccessOffers } from './situation/access-offers';
import type { FollowUpDate, Recall, VisitSeries } from './situation/follow-up';
import type { HomeHealth } from './situation/home-health';
import type { HomeVisitRoute } from './situation/home-visit-route';
import type { InterpreterBooking } from './situation/interpreter-booking';
import type { OutsideAppointment } from './situation/outside-appointment';
import type { Fasting, Preparation, PreparationSheet } from './situation/preparation';
import type { SurgeryBooking } from './situation/surgery-booking';
import type { Transport } from './situation/transport';
import type { UrgencyLevel } from './situation/urgency-level';
import type { WaitList } from './situation/wait-list';
import type { WellnessVisit } from './situation/wellness-visit';
import { judgeWaitList } from './scheduling/wait-list/judge-wait-list';
import { judgeFollowUpDate } from './scheduling/follow-up/judge-follow-up-date';
import { judgeVisitSeries } from './scheduling/follow-up/judge-visit-series';
import { judgeRecall } from './scheduling/follow-up/judge-recall';
import { judgeSurgeryBooking } from './scheduling/surgery/judge-surgery-booking';
import { judgeOutsideAppointment } from './scheduling/outside/judge-outside-appointment';
import { judgeAccessOffers } from './scheduling/transport/judge-access-offers';
import { judgeTransport } from './scheduling/transport/judge-transport';
import { judgeHomeHealth } from './scheduling/home-health/judge-home-health';
import { judgeHomeVisitRoute } from './scheduling/home-health/judge-home-visit-route';
import { judgeInterpreterBooking } from './scheduling/interpreter/judge-interpreter-booking';
import { judgePreparation } from './scheduling/preparation/judge-preparation';
import { judgePreparationSheet } from './scheduling/preparation/judge-preparation-sheet';
import { judgeFasting } from './scheduling/preparation/judge-fasting';
import { judgeWellnessVisit } from './scheduling/wellness/judge-wellness-visit';
import { judgeUrgencyLevel } from './scheduling/urgency-level/judge-urgency-level';
import type { Verdict } from './verdict';

/** The questions around a visit that are not about finding a time for it. */
export type AroundVisit =
  | NewOrEstablished
  | Telehealth
  | TelehealthClaim
  | VisitTime
  | Reminder
  | ReminderDays
  | LateArrival
  | MissedVisit
  | MissedVisitFee
  | WaitList
  | FollowUpDate
  | VisitSeries
  | Recall
  | SurgeryBooking
  | OutsideAppointment
  | Transport
  | AccessOffers
  | HomeHealth
  | HomeVisitRoute
  | InterpreterBooking
  | Preparation
  | PreparationSheet
  | Fasting
  | WellnessVisit
  | UrgencyLevel;

/** What the rules say of a question around a visit, the main verdict first. */
export function judgeAroundVisit(asked: AroundVisit, context: JudgeContext): Verdict[] {
  switch (asked.question) {
    case 'new-or-established':
      return judgeNewOrEstablished(asked, context);
    case 'telehealth':
      return judgeTelehealth(asked, context);
    case 'telehealth-claim':
      return judgeTelehealthClaim(asked, context);
    case 'visit-time':
      return judgeVisitTime(asked, context);
    case 'reminder':
      return judgeReminder(asked, context);
    case 'reminder-days':
      return judgeReminderDays(asked, context);
    case 'late-arrival':
      return judgeLateArrival(asked, context);
    case 'missed-visit':
      return judgeMissedVisit(asked, context);
    case 'missed-visit-fee':
      return judgeMissedVisitFee(asked, context);
    case 'wait-list':
      return judgeWaitList(asked, context);
    case 'follow-up-date':
      return judgeFollowUpDate(asked, context);
    case 'visit-series':
      return judgeVisitSeries(asked, context);
    case 'recall':
      return judgeRecall(asked, context);
    case 'surgery-booking':
      return judgeSurgeryBooking(asked, context);
    case 'outside-appointment':
      return judgeOutsideAppointment(asked, context);
    case 'transport':
      return judgeTransport(asked, context);
    case 'access-offers':
      return judgeAccessOffers(asked, context);
    case 'home-health':
      return judgeHomeHealth(asked, context);
    case 'home-visit-route':
      return judgeHomeVisitRoute(asked, context);
    case 'interpreter-booking':
      return judgeInterpreterBooking(asked, context);
    case 'preparation':
      return judgePreparation(asked, context);
    case 'preparation-sheet':
      return judgePreparationSheet(asked, context);
    case 'fasting':
      return judgeFasting(asked, context);
    case 'wellness-visit':
      return judgeWellnessVisit(asked, context);
    case 'urgency-level':
      return judgeUrgencyLevel(asked, context);
  }
}
