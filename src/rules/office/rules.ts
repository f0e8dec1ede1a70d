import { coldRules } from './cold.rules';
import { dayRules } from './day.rules';
import { incidentRules } from './incident.rules';
import { isolationRules } from './isolation.rules';
import { roomsRules } from './rooms.rules';
import { safetyRules } from './safety.rules';
import { suppliesRules } from './supplies.rules';

/** Every rule of running the office, by id. */
export const officeRules = {
  ...suppliesRules,
  ...coldRules,
  ...roomsRules,
  ...dayRules,
  ...safetyRules,
  ...isolationRules,
  ...incidentRules,
};
