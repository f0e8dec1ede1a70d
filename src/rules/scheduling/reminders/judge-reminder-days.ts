import { addDays } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { ReminderDays } from '../../situation/reminder-days';
import type { Verdict } from '../../verdict';
import { written } from '../found';
import { reminderRules } from './rules';

/** Days of the reminders: so many days before the visit, those left out that would not come after the booking. @source SCH-17 */
export function reminderDays(bookedOn: string, visitOn: string, daysBefore: readonly number[]): string[] {
  return daysBefore
    .map((days) => addDays(visitOn, -days))
    .filter((day) => day > bookedOn)
    .toSorted();
}

/** On which days a patient is reminded of a visit, first to last. */
export function judgeReminderDays({ visitOn, bookedOn }: ReminderDays, context: JudgeContext): Verdict[] {
  const rule = reminderRules['scheduling.reminder-days'];
  const from = bookedOn ?? context.date;
  if (visitOn < from)
    return written(
      [
        {
          rule,
          verdict: 'invalid',
          severity: 'minor',
          basis: 'The visit lies before the day on which it was booked.',
          betterAct: 'Look at the dates again.',
        },
      ],
      context,
    );
  const order = reminderDays(from, visitOn, context.settings.visits.reminderDaysBefore);
  return written(
    [
      {
        rule,
        verdict: 'computed',
        severity: 'none',
        basis:
          order.length === 0
            ? 'Too soon for a reminder: it is told when booking.'
            : `Reminded on ${order.join(' and ')}.`,
        order,
        betterAct: 'Each offers to confirm, cancel or move the visit; preparation goes to the portal.',
      },
    ],
    context,
  );
}
