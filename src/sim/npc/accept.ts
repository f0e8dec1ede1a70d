import type { CastEncounter } from '../../packs/casting/cast';
import type { SpeechAct } from '../../practice/acts/speech';
import type { RequestedThing } from '../../practice/acts/talk.vocabulary';
import { parseSlotId } from '../../practice/calendar';
import { addDays, weekday } from '../../practice/dates';
import { parseClock } from '../../shared/time';
import type { Run } from '../run';

/** Things nobody does gladly, and that nobody should be asked to do. */
const hurdles: readonly RequestedThing[] = [
  'come-in-person',
  'notarised-form',
  'bring-own-interpreter',
  'pay-balance-first',
  'written-request',
  'call-your-plan',
];

/** Whether somebody takes up an offer or does what is asked, when the pack does not say. */
export function acceptsByDefault(run: Run, cast: CastEncounter, act: SpeechAct): boolean {
  const { mood } = run.encounter(cast.id);
  switch (act.verb) {
    case 'hold':
      return mood.patience > 15;
    case 'request':
      return !hurdles.includes(act.thing);
    case 'offer':
      if (act.option === 'slot' || act.option === 'other-provider' || act.option === 'other-time')
        return act.slot === undefined || suits(run, cast, act.slot);
      return !(mood.angry && mood.trust < 15);
    case 'instruct':
      return mood.trust > 10;
    default:
      return true;
  }
}

/** Whether a time suits what the person can and wants. */
export function suits(run: Run, cast: CastEncounter, slotId: string): boolean {
  const slot = parseSlotId(slotId);
  const { wants } = cast.manner;
  if (!slot || !wants) return slot !== undefined;
  const today = run.setup.date;
  return (
    (wants.days === undefined || wants.days.includes(weekday(slot.date))) &&
    (wants.from === undefined || slot.start >= (parseClock(wants.from) ?? 0)) &&
    (wants.to === undefined || slot.start < (parseClock(wants.to) ?? 86_400)) &&
    (wants.mustProvider !== true || wants.provider === undefined || wants.provider === slot.provider) &&
    (wants.earliest === undefined || slot.date >= addDays(today, wants.earliest)) &&
    (wants.latest === undefined || slot.date <= addDays(today, wants.latest))
  );
}
