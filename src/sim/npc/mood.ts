import { actKey } from '../../practice/acts/act';
import type { SpeechAct } from '../../practice/acts/speech';
import type { Mood } from '../state';

interface Change {
  trust: number;
  anxiety: number;
  patience: number;
  calmed?: boolean;
  acknowledged?: Mood['feels'][number];
}

/** What an act does to anybody's mood. Numbers are points of a hundred, patience in seconds; the pack adds its own. */
export function moodAfter(mood: Mood, act: SpeechAct, did: readonly string[], accepted: boolean | undefined): Change {
  const change: Change = { trust: 0, anxiety: 0, patience: 0 };
  if (act.tone === 'curt') change.trust -= 6;
  if (act.tone === 'warm') change.trust += 2;
  switch (act.verb) {
    case 'greet':
      change.trust += 2;
      break;
    case 'acknowledge':
    case 'apologise': {
      const feeling = act.verb === 'acknowledge' ? act.feeling : act.for;
      if (mood.feels.includes(feeling) && !mood.acknowledged.includes(feeling)) {
        change.trust += 10;
        change.anxiety -= 10;
        change.patience += 60;
        change.acknowledged = feeling;
        if (mood.angry && (mood.acknowledged.length > 0 || mood.trust >= 40)) change.calmed = true;
      } else if (did.includes(actKey(act))) change.trust -= 2;
      break;
    }
    case 'ask':
      if (did.includes(actKey(act))) change.trust -= 5;
      if (act.item === 'why-wanted') change.trust -= 8;
      break;
    case 'hold':
      change.trust -= act.asked ? 1 : 12;
      break;
    case 'decline':
      change.trust -= act.reason === 'none' ? 20 : 8;
      break;
    case 'request':
    case 'offer':
      change.trust += accepted === true ? 4 : act.verb === 'request' ? -10 : 0;
      break;
    case 'explain':
    case 'summarise':
      change.trust += 2;
      change.anxiety -= 4;
      break;
    case 'set-limit':
      change.trust -= 2;
      break;
    default:
      break;
  }
  return change;
}
