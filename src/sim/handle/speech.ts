import type { CastEncounter } from '../../packs/casting/cast';
import { actKey } from '../../practice/acts/act';
import type { SpeechAct } from '../../practice/acts/speech';
import { parseSlotId } from '../../practice/calendar';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { react, replyByBook } from '../npc/react';
import { understood } from '../npc/lines';
import { saidByPlayer } from '../npc/player-words';
import { sayOpening } from '../npc/opening';
import { answerAsk } from './ask';
import { checkShare, tellFacts } from './share';
import { checkMessage, sendMessage } from './messages';
import { finishEncounter, holdCall, seat, transferCall } from './leaving';

/** Carries out something said to the person served. */
export function handleSpeech(run: Run, act: SpeechAct): Handled {
  const encounter = run.served;
  if (!encounter)
    return reject('nobody-served', 'Nobody is being served: answer a line or ask somebody to the counter first.');
  const refusal = check(run, encounter, act);
  if (!refusal.ok) return refusal;
  const cast = run.castOf(encounter.id);
  saidByPlayer(run, cast, act);
  const opensNow = encounter.needs.length === 0 && act.verb !== 'hold';
  const { accepted, answered, leaves } = react(run, cast, act);
  run.emit({
    type: 'act.done',
    encounter: cast.id,
    act,
    key: actKey(act),
    ...(accepted === undefined ? {} : { accepted }),
  });
  const spoke = takeEffect(run, cast, act, answered, accepted);
  if (leaves && run.encounter(cast.id).phase === 'served') {
    finishEncounter(run, cast, 'walked-out');
    return done;
  }
  if (opensNow && run.encounter(cast.id).phase !== 'ended' && run.encounter(cast.id).needs.length === 0)
    sayOpening(run, cast);
  else if (!spoke && !answered && run.encounter(cast.id).phase === 'served') replyByBook(run, cast, act, accepted);
  return done;
}

function check(run: Run, encounter: EncounterState, act: SpeechAct): Handled {
  const onPhone = encounter.channel === 'phone';
  switch (act.verb) {
    case 'transfer':
      if (!onPhone)
        return reject('wrong-channel', 'Only a call can be transferred; a colleague can be called to the counter.');
      return run.setup.practice.staff.some((staff) => staff.id === act.to)
        ? done
        : reject('no-such-thing', 'There is no such colleague.');
    case 'request':
      return onPhone && (act.thing === 'take-seat' || act.thing === 'step-aside')
        ? reject('wrong-channel', 'A caller cannot step aside or take a seat.')
        : done;
    case 'offer':
      return act.slot === undefined || isTime(run, act.slot)
        ? done
        : reject('no-such-thing', 'There is no such time in the calendar.');
    case 'share':
      return checkShare(run, act);
    case 'take-message':
      return checkMessage(run, act.message);
    default:
      return done;
  }
}

function isTime(run: Run, id: string): boolean {
  const slot = parseSlotId(id);
  return slot !== undefined && run.setup.practice.providers.some((provider) => provider.id === slot.provider);
}

/** What an act does beyond the talk. Says whether the person has answered with it. */
function takeEffect(
  run: Run,
  cast: CastEncounter,
  act: SpeechAct,
  answered: boolean,
  accepted: boolean | undefined,
): boolean {
  switch (act.verb) {
    case 'ask':
      return understood(run, cast) || act.item === 'language' ? answerAsk(run, cast, act.item, answered) : false;
    case 'share':
      tellFacts(run, cast, act);
      return false;
    case 'offer':
      if (act.option === 'private-place' && accepted === true) run.emit({ type: 'privacy.found', encounter: cast.id });
      return false;
    case 'request':
      if (act.thing === 'step-aside' && accepted === true) run.emit({ type: 'privacy.found', encounter: cast.id });
      if (act.thing === 'take-seat' && accepted === true) seat(run, cast);
      return false;
    case 'hold':
      if (!act.asked || accepted === true) holdCall(run, cast);
      return false;
    case 'transfer':
      transferCall(run, cast, act);
      return true;
    case 'take-message':
      sendMessage(run, act.message, cast.id);
      return false;
    case 'close':
      finishEncounter(run, cast, 'closed');
      return true;
    default:
      return false;
  }
}
