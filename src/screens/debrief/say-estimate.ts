import type { Estimate } from '../../session/debrief';
import { debriefText } from './debrief.messages';

/** '72, between 51 and 86', or that there is too little to say. */
export function sayEstimate({ estimate, low, high, findings }: Estimate): string {
  if (findings === 0) return debriefText.say('estimate.none');
  if (estimate === undefined) return debriefText.say('estimate.little');
  return debriefText.say('estimate.is', { estimate, low, high });
}
