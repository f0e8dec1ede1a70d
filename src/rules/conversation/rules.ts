import { accessRules } from './access.rules';
import { mannerRules } from './manner.rules';
import { messageRules } from './message.rules';
import { openingRules } from './opening.rules';
import { respectRules } from './respect.rules';
import { waitingRules } from './waiting.rules';

/** All rules of talk: openings and endings, respect, access, messages and waiting. */
export const conversationRules = {
  ...openingRules,
  ...respectRules,
  ...accessRules,
  ...mannerRules,
  ...messageRules,
  ...waitingRules,
};
