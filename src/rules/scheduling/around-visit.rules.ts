import { attendanceRules } from './attendance/rules';
import { newnessRules } from './newness/rules';
import { reminderRules } from './reminders/rules';
import { followUpRules } from './follow-up/rules';
import { homeHealthRules } from './home-health/rules';
import { interpreterRules } from './interpreter/rules';
import { outsideRules } from './outside/rules';
import { preparationRules } from './preparation/rules';
import { surgeryRules } from './surgery/rules';
import { transportRules } from './transport/rules';
import { urgencyLevelRules } from './urgency-level/rules';
import { waitListRules } from './wait-list/rules';
import { wellnessRules } from './wellness/rules';
import { telehealthRules } from './telehealth/rules';

/** The rules of the questions around a visit that are not about finding a time for it. */
export const aroundVisitRules = {
  ...newnessRules,
  ...telehealthRules,
  ...reminderRules,
  ...attendanceRules,
  ...followUpRules,
  ...homeHealthRules,
  ...interpreterRules,
  ...outsideRules,
  ...preparationRules,
  ...surgeryRules,
  ...transportRules,
  ...urgencyLevelRules,
  ...waitListRules,
  ...wellnessRules,
};
