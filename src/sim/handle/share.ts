import type { CastEncounter } from '../../packs/casting/cast';
import type { SpeechAct } from '../../practice/acts/speech';
import { judgeNow } from '../project/judge-now';
import { projectDisclosure } from '../project/disclosure';
import { chosenFacts } from '../npc/player-words';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';

type Share = Extract<SpeechAct, { verb: 'share' }>;

/** Facts can be shared from the open chart only: what is not before the eyes cannot be told. */
export function checkShare(run: Run, act: Share): Handled {
  if (run.state.world.known.openChart === null)
    return reject('chart-closed', 'Open the chart first: facts are told from the chart.');
  return chosenFacts(run, act.facts).length === act.facts.length
    ? done
    : reject('no-such-thing', 'One of these facts is not in the open chart.');
}

/** Facts move to the person, and to whoever overhears; the judges look at it as it happens. */
export function tellFacts(run: Run, cast: CastEncounter, act: Share): void {
  const facts = chosenFacts(run, act.facts);
  judgeNow(run, cast.id, projectDisclosure(run, cast, facts, act.discreet));
  run.emit({ type: 'facts.told', encounter: cast.id, kinds: facts.map((fact) => fact.kind) });
}
