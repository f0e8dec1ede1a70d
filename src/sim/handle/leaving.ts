import { nextPhase, LEFT } from '../../packs/compile/encounter.machine';
import type { CastEncounter } from '../../packs/casting/cast';
import type { SpeechAct } from '../../practice/acts/speech';
import { conditionValues } from '../npc/conditions';
import { personSays, pickLine } from '../npc/lines';
import { judgeClose } from '../project/judge-now';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { startPatience } from './waiting';

/** Asks the person served to wait a moment: a caller on hold, a person standing at the counter. */
export function holdCall(run: Run, cast: CastEncounter): void {
  run.emit({ type: 'encounter.held', encounter: cast.id });
  startPatience(run, cast.id, cast.compiled.source.arrives.holdPatience);
}

/** The person at the counter takes a seat and can be asked back. */
export function seat(run: Run, cast: CastEncounter): void {
  run.emit({ type: 'encounter.seated', encounter: cast.id });
  startPatience(run, cast.id, Math.max(600, run.encounter(cast.id).mood.patience));
}

/** Hands the call to a colleague; the desk is done with it. */
export function transferCall(run: Run, cast: CastEncounter, act: Extract<SpeechAct, { verb: 'transfer' }>): void {
  const colleague = run.setup.practice.staff.find((staff) => staff.id === act.to);
  const text = act.warm
    ? `Thank you, I have ${run.encounter(cast.id).heard.length > 0 ? 'the details' : 'the call'}. Put them through.`
    : `${colleague?.name ?? 'Hello'} speaking.`;
  run.emit({ type: 'words.spoken', encounter: cast.id, utterance: { at: run.state.now, by: 'colleague', text } });
  finishEncounter(run, cast, 'transferred');
}

/** Somebody goes who was waiting. Whoever was checked in and took a seat has not given up: nursing calls them in. */
export function goFromWaiting(run: Run, cast: CastEncounter, how: 'walked-out' | 'unserved'): void {
  const { phase, did } = run.encounter(cast.id);
  finishEncounter(run, cast, phase === 'seated' && did.includes('arrive') ? 'closed' : how);
}

/** Ends a conversation: the first ending of the pack that holds is what it came to; the judges look back on the whole. */
export function finishEncounter(run: Run, cast: CastEncounter, how: NonNullable<EncounterState['how']>): void {
  const before = run.encounter(cast.id);
  const event =
    how === 'walked-out' || how === 'unserved'
      ? ({ type: 'leave' } as const)
      : ({ type: 'finish', values: conditionValues(run, cast.id) } as const);
  const ending = nextPhase(cast.compiled.machine, before.phase, event) ?? LEFT;
  const say = cast.compiled.source.ends.find((end) => end.as === ending)?.say;
  if (say && before.phase === 'served' && how === 'closed')
    personSays(run, cast, pickLine(run, cast, `end/${ending}`, say));
  run.emit({ type: 'encounter.ended', encounter: cast.id, ending, how, from: before.phase });
  judgeClose(run, cast.id);
}
