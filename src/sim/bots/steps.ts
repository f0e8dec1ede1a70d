import { type Act, actKey } from '../../practice/acts/act';
import type {
  AskItem,
  Declinable,
  DeclineReason,
  Feeling,
  Instruction,
  NextStep,
  Offer,
  RequestedThing,
  Tone,
  Topic,
} from '../../practice/acts/talk.vocabulary';
import type { MessageElement } from '../../practice/acts/speech';
import type { Chart } from '../../practice/chart';
import { spokenBirthDate } from '../../practice/dates';
import type { Practice } from '../../practice/practice';
import type { ConversationView, PlayerView } from '../view/player-view';
import type { Temper } from './bot';

/** Everything a procedure looks at when it says what comes next. */
export interface Desk {
  readonly view: PlayerView;
  readonly talk: ConversationView;
  readonly practice: Practice;
  readonly temper: Temper;
  readonly tone: Tone;
}

/** What may come next, in order: the first that was not yet done is done. */
export type Steps = readonly (Act | false | undefined)[];

/** The first step that has not been done in this conversation. */
export function firstOpen(desk: Desk, steps: Steps): Act | undefined {
  return steps.find(
    (step): step is Act => step !== false && step !== undefined && !desk.talk.did.includes(actKey(step)),
  );
}

/** Whether an act with this key was done in this conversation. */
export function did(desk: Desk, key: string): boolean {
  return desk.talk.did.includes(key);
}

/** What was given for an item. */
export function heard(desk: Desk, item: AskItem): string | undefined {
  return desk.talk.heard.find((one) => one.item === item)?.value;
}

export const ask = (desk: Desk, item: AskItem): Act => ({ verb: 'ask', item, tone: desk.tone });
export const acknowledge = (desk: Desk, feeling: Feeling): Act => ({ verb: 'acknowledge', feeling, tone: desk.tone });
export const apologise = (desk: Desk, feeling: Feeling): Act => ({ verb: 'apologise', for: feeling, tone: desk.tone });
export const explain = (desk: Desk, topic: Topic): Act => ({ verb: 'explain', topic, tone: desk.tone });
export const offer = (desk: Desk, option: Offer, slot?: string): Act => ({
  verb: 'offer',
  option,
  tone: desk.tone,
  ...(slot === undefined ? {} : { slot }),
});
export const request = (desk: Desk, thing: RequestedThing): Act => ({ verb: 'request', thing, tone: desk.tone });
export const instruct = (desk: Desk, instruction: Instruction): Act => ({
  verb: 'instruct',
  instruction,
  tone: desk.tone,
});
export const decline = (desk: Desk, what: Declinable, reason: DeclineReason): Act => ({
  verb: 'decline',
  what,
  reason,
  tone: desk.tone,
});
export const summarise = (desk: Desk, ...steps: NextStep[]): Act | false =>
  !desk.temper.hurries && { verb: 'summarise', steps, tone: desk.tone };
export const close = (desk: Desk): Act => ({ verb: 'close', tone: desk.tone });

/** The chart with the name that was given; of several, the one with the date of birth that was given. */
export function chartNamed(desk: Desk, name: string | undefined, dob?: string): string | undefined {
  if (name === undefined) return undefined;
  const found = desk.view.charts.filter((chart) => chart.spoken === name);
  return (found.find((chart) => dob !== undefined && spokenBirthDate(chart.dob) === dob) ?? found[0])?.mrn;
}

/** The chart that lies open, if it is the wanted one. */
export function openChart(desk: Desk, mrn: string | undefined): Chart | undefined {
  const { openChart: chart } = desk.view;
  return chart !== null && chart.mrn === mrn ? chart : undefined;
}

/** Everything a message can hold of what is known: nobody has to ring back to ask. */
export function knownElements(desk: Desk, mrn: string | undefined): MessageElement[] {
  const known: (MessageElement | false)[] = [
    heard(desk, 'full-name') !== undefined && 'caller-name',
    (mrn !== undefined || heard(desk, 'patient-name') !== undefined || heard(desk, 'full-name') !== undefined) &&
      'patient-name',
    (mrn !== undefined || heard(desk, 'date-of-birth') !== undefined) && 'date-of-birth',
    heard(desk, 'callback-number') !== undefined && 'callback-number',
    heard(desk, 'best-time') !== undefined && 'best-time',
    'reason',
    'exact-words',
    'action-requested',
    'time-taken',
    'initials',
  ];
  return known.filter((element) => element !== false);
}

/** Colleague in a role: the first of the list who has it. */
export function colleague(practice: Practice, role: Practice['staff'][number]['role']): string {
  return (practice.staff.find((one) => one.role === role) ?? practice.staff[0])?.id ?? '';
}
