import type { CastEncounter } from '../../packs/casting/cast';
import { actKey } from '../../practice/acts/act';
import { factsOf } from '../../practice/facts';
import type { SpeechAct } from '../../practice/acts/speech';
import { askItems, nextSteps } from '../../practice/acts/talk.vocabulary';
import type { Run } from '../run';
import { playerLine } from './lines';

/** Puts the secretary's own words into the transcript. */
export function saidByPlayer(run: Run, cast: CastEncounter, act: SpeechAct): void {
  const key = actKey(act);
  const base = act.verb === 'confirm' ? (act.source === 'record' ? 'read-out' : 'confirm') : act.verb;
  const values = wordsFor(run, cast, act);
  const text = playerLine(run, cast, [key, base], act.tone, values);
  run.emit({ type: 'words.spoken', encounter: cast.id, utterance: { at: run.state.now, by: 'player', text: text === '' ? key : text } });
}

function wordsFor(run: Run, cast: CastEncounter, act: SpeechAct): Record<string, string> {
  const encounter = run.encounter(cast.id);
  const greeting = run.state.now < 43_200 ? 'Good morning' : 'Good afternoon';
  const base = { greeting, 'minutes': String(Math.max(5, Math.ceil((encounter.waited + 300) / 300) * 5)) };
  switch (act.verb) {
    case 'share':
      return { ...base, facts: spokenFacts(run, act.facts) };
    case 'confirm': {
      const heard = encounter.heard.find((one) => one.item === act.item);
      return { ...base, item: askItems.terms[act.item], value: act.source === 'heard' ? (heard?.value ?? 'what you told me') : 'what I have here' };
    }
    case 'ask':
      return { ...base, item: askItems.terms[act.item] };
    case 'summarise':
      return { ...base, steps: act.steps.map((step) => nextSteps.terms[step]).join('; ') };
    case 'transfer':
      return { ...base, colleague: run.setup.practice.staff.find((staff) => staff.id === act.to)?.name ?? 'my colleague' };
    default:
      return base;
  }
}

/** The facts with these ids, as they are said; facts of the open chart only. */
function spokenFacts(run: Run, ids: readonly string[]): string {
  return chosenFacts(run, ids).map((fact) => fact.spoken).join(' ');
}

/** The facts of the open chart with these ids. */
export function chosenFacts(run: Run, ids: readonly string[]) {
  const { openChart } = run.state.world.known;
  const chart = openChart === null ? undefined : run.state.world.record.charts[openChart];
  if (!chart) return [];
  const all = factsOf({ chart, appointments: run.state.world.record.appointments, today: run.setup.date, practice: run.setup.practice });
  return ids.flatMap((id) => all.find((fact) => fact.id === id) ?? []);
}
