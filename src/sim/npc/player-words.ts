import type { CastEncounter } from '../../packs/casting/cast';
import { actKey } from '../../practice/acts/act';
import type { SpeechAct } from '../../practice/acts/speech';
import { askItems, nextSteps } from '../../practice/acts/talk.vocabulary';
import { parseSlotId } from '../../practice/calendar';
import { spokenDate } from '../../practice/dates';
import { spokenClock } from '../../shared/time';
import type { Run } from '../run';
import { sharableFacts } from '../view/sharable-facts';
import { playerLine } from './lines';
import { moneyWords } from './money-words';

/** Puts the secretary's own words into the transcript. */
export function saidByPlayer(run: Run, cast: CastEncounter, act: SpeechAct): void {
  const key = actKey(act);
  const base = act.verb === 'confirm' ? (act.source === 'record' ? 'read-out' : 'confirm') : act.verb;
  const values = wordsFor(run, cast, act);
  const said = playerLine(run, cast, [`${key}/${cast.channel}`, key, base], act.tone, values);
  const reason =
    act.verb === 'decline' && act.reason !== 'none'
      ? playerLine(run, cast, [`reason:${act.reason}`], act.tone, values)
      : '';
  const text = reason === '' ? said : `${said} ${reason}`;
  run.emit({
    type: 'words.spoken',
    encounter: cast.id,
    utterance: { at: run.state.now, by: 'player', text: text === '' ? key : text },
  });
}

function wordsFor(run: Run, cast: CastEncounter, act: SpeechAct): Record<string, string> {
  const encounter = run.encounter(cast.id);
  const greeting = run.state.now < 43_200 ? 'Good morning' : 'Good afternoon';
  // Whoever comes about the wait is told a number that is honest about it.
  const least = encounter.mood.feels.includes('wait') ? 20 : 5;
  const base = { greeting, minutes: String(Math.max(least, Math.ceil((encounter.waited + 300) / 300) * 5)) };
  switch (act.verb) {
    case 'share':
      return { ...base, facts: spokenFacts(run, act.facts) };
    case 'confirm': {
      const heard = encounter.heard.find((one) => one.item === act.item);
      return {
        ...base,
        item: askItems.terms[act.item],
        value: act.source === 'heard' ? (heard?.value ?? 'what you told me') : 'what I have here',
      };
    }
    case 'ask':
      return { ...base, item: askItems.terms[act.item] };
    case 'summarise':
      return {
        ...base,
        steps: act.steps
          .map((step) => playerLine(run, cast, [`step:${step}`], act.tone, base) || nextSteps.terms[step])
          .join('; '),
      };
    case 'transfer':
      return { ...base, colleague: colleagueName(run, act.to) };
    case 'take-message':
      return { ...base, colleague: colleagueName(run, act.message.to) };
    case 'explain':
      return { ...base, ...moneyWords(run, cast) };
    case 'offer':
      return { ...base, slot: spokenSlot(run, act.slot) };
    default:
      return base;
  }
}

function colleagueName(run: Run, id: string): string {
  return run.setup.practice.staff.find((staff) => staff.id === id)?.name ?? 'my colleague';
}

/** 'Tuesday, March 16 at 2:20 PM with Mai Tran': a slot as it is offered. */
function spokenSlot(run: Run, id: string | undefined): string {
  const slot = id === undefined ? undefined : parseSlotId(id);
  if (!slot) return 'the next time that is free';
  const provider = run.setup.practice.providers.find((one) => one.id === slot.provider)?.name ?? slot.provider;
  return `${slot.date === run.setup.date ? 'today' : spokenDate(slot.date)} at ${spokenClock(slot.start)} with ${provider}`;
}

/** The facts with these ids, as they are said; facts of the open chart only. */
function spokenFacts(run: Run, ids: readonly string[]): string {
  return chosenFacts(run, ids)
    .map((fact) => fact.spoken)
    .join(' ');
}

/** The facts of the open chart with these ids. */
export function chosenFacts(run: Run, ids: readonly string[]) {
  const { openChart } = run.state.world.known;
  const chart = openChart === null ? undefined : run.state.world.record.charts[openChart];
  if (!chart) return [];
  const all = sharableFacts({
    chart,
    appointments: run.state.world.record.appointments,
    today: run.setup.date,
    practice: run.setup.practice,
  });
  return ids.flatMap((id) => all.find((fact) => fact.id === id) ?? []);
}
