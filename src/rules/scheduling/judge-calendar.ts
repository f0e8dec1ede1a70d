import type { JudgeContext } from '../situation/context';
import type { Situation } from '../situation/situation';
import type { Verdict } from '../verdict';
import { judgeMetrics } from './day/judge-metrics';
import { judgeCapacity, judgeRunDay } from './day/judge-run-day';
import { judgeRunningLate } from './day/judge-running-late';
import { judgeSeenOrder } from './day/judge-seen-order';
import { judgeFindSlots } from './described/judge-find-slots';
import { judgeBookingData } from './desk/judge-booking-data';
import { judgeCalendarBlock } from './desk/judge-calendar-block';
import { judgeClearTime } from './desk/judge-clear-time';
import { judgeDoubleBooking } from './desk/judge-double-booking';
import { judgeSchedulingMethod } from './desk/judge-scheduling-method';
import { judgeVisitType } from './desk/judge-visit-type';
import { judgeWorkIn } from './desk/judge-work-in';

/** Questions about the calendar that a case file puts: times, templates, blocks, a day under way, its figures. */
export type CalendarSituation = Extract<
  Situation,
  {
    question:
      | 'find-slots'
      | 'clear-time'
      | 'calendar-block'
      | 'double-booking'
      | 'work-in'
      | 'visit-type'
      | 'scheduling-method'
      | 'booking-data'
      | 'running-late'
      | 'seen-order'
      | 'schedule-metrics'
      | 'run-day'
      | 'template-capacity';
  }
>;

/** What the rules of the calendar say of a described question. */
export function judgeCalendar(situation: CalendarSituation, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'find-slots':
      return judgeFindSlots(situation, context);
    case 'clear-time':
      return judgeClearTime(situation, context);
    case 'calendar-block':
      return judgeCalendarBlock(situation, context);
    case 'double-booking':
      return judgeDoubleBooking(situation, context);
    case 'work-in':
      return judgeWorkIn(situation, context);
    case 'visit-type':
      return judgeVisitType(situation, context);
    case 'scheduling-method':
      return judgeSchedulingMethod(situation, context);
    case 'booking-data':
      return judgeBookingData(situation, context);
    case 'running-late':
      return judgeRunningLate(situation, context);
    case 'seen-order':
      return judgeSeenOrder(situation, context);
    case 'schedule-metrics':
      return judgeMetrics(situation, context);
    case 'run-day':
      return judgeRunDay(situation, context);
    case 'template-capacity':
      return judgeCapacity(situation, context);
  }
}
