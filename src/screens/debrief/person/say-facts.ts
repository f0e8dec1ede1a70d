import type { EncounterDebrief } from '../../../session/debrief';
import { spokenClock } from '../../../shared/time';
import { spaced } from '../beside/act-words';
import { debriefText } from '../debrief.messages';

const hows = ['closed', 'hung-up', 'walked-out', 'transferred', 'unserved'] as const;

/** When somebody arrived, was served and left, how it ended, and with how much trust. */
export function sayFacts({ arrivedAt, servedAt, endedAt, ending, how, moodOnLeaving }: EncounterDebrief): string {
  if (arrivedAt === undefined) return debriefText.say('one.notCome');
  const arrived = spokenClock(arrivedAt);
  const known = hows.find((one) => one === how);
  const end =
    known === undefined || known === 'closed'
      ? spaced(ending).toLowerCase()
      : `${spaced(ending).toLowerCase()}, ${debriefText.say(`how.${known}`)}`;
  const ended = endedAt === undefined ? '' : debriefText.say('one.ended', { at: spokenClock(endedAt), ending: end });
  const facts =
    servedAt === undefined
      ? debriefText.say('one.factsUnserved', { arrived, ended })
      : debriefText.say('one.facts', { arrived, served: spokenClock(servedAt), ended });
  return `${facts} ${debriefText.say('one.trust', { mood: moodOnLeaving })}`;
}
