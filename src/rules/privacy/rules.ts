import { misdirectedRules } from './misdirected.rules';
import { organisationRules } from './organisation.rules';
import { peopleRules } from './people.rules';
import { protectionRules } from './protection.rules';
import { refusalRules } from './refusal.rules';

/** Every rule of confidentiality, by id. */
export const privacyRules = {
  ...peopleRules,
  ...organisationRules,
  ...protectionRules,
  ...refusalRules,
  ...misdirectedRules,
};
