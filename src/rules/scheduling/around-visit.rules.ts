import { attendanceRules } from './attendance/rules';
import { newnessRules } from './newness/rules';
import { reminderRules } from './reminders/rules';
import { telehealthRules } from './telehealth/rules';

/** The rules of the questions around a visit that are not about finding a time for it. */
export const aroundVisitRules = {
  ...newnessRules,
  ...telehealthRules,
  ...reminderRules,
  ...attendanceRules,
};
