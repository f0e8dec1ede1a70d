import type { EncounterState } from '../state';
import type { ShownMood } from './player-view';

/** What a face shows of a mood. */
export function shownMood(encounter: EncounterState, now: number): ShownMood {
  const { mood } = encounter;
  if (mood.angry) return mood.trust < 25 ? 'angry' : 'annoyed';
  if (mood.trust < 25) return 'annoyed';
  if (isRestless(encounter, now)) return 'impatient';
  if (mood.feels.includes('grief') && !mood.acknowledged.includes('grief')) return 'sad';
  if (mood.anxiety > 60) return 'worried';
  if (mood.feels.includes('confusion') && !mood.acknowledged.includes('confusion')) return 'confused';
  if (mood.acknowledged.length > 0 && mood.trust > 70) return 'relieved';
  return mood.trust > 65 ? 'content' : 'calm';
}

/** Whether two thirds of the patience are used up in the present wait. */
export function isRestless(encounter: EncounterState, now: number): boolean {
  if (encounter.waitingSince === undefined) return false;
  return (now - encounter.waitingSince) * 3 >= encounter.mood.patience * 2;
}
