import type { LateArrival, MissedVisit, MissedVisitFee } from './situation/missed-visit';
import type { JudgeContext } from './situation/context';
import type { NewOrEstablished } from './situation/new-or-established';
import type { Reminder } from './situation/reminder';
import type { Telehealth, TelehealthClaim, VisitTime } from './situation/telehealth';
import { judgeLateArrival } from './scheduling/attendance/judge-late-arrival';
import { judgeMissedVisit } from './scheduling/attendance/judge-missed-visit';
import { judgeMissedVisitFee } from './scheduling/attendance/judge-missed-visit-fee';
import { judgeNewOrEstablished } from './scheduling/newness/judge-new-or-established';
import { judgeReminder } from './scheduling/reminders/judge-reminder';
import { judgeTelehealth } from './scheduling/telehealth/judge-telehealth';
import { judgeTelehealthClaim } from './scheduling/telehealth/judge-telehealth-claim';
import { judgeVisitTime } from './scheduling/telehealth/judge-visit-time';
import type { Verdict } from './verdict';

/** The questions around a visit that are not about finding a time for it. */
export type AroundVisit =
  | NewOrEstablished
  | Telehealth
  | TelehealthClaim
  | VisitTime
  | Reminder
  | LateArrival
  | MissedVisit
  | MissedVisitFee;

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
    case 'late-arrival':
      return judgeLateArrival(asked, context);
    case 'missed-visit':
      return judgeMissedVisit(asked, context);
    case 'missed-visit-fee':
      return judgeMissedVisitFee(asked, context);
  }
}
