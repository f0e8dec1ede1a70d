import type { JudgeContext } from '../situation/context';
import { type Closing, closingActs, type Opening, openingActs } from '../situation/office-day';
import type { Verdict } from '../verdict';
import { redFlags } from '../urgency/red-flags';
import { dayRules } from './day.rules';
import { between, type Duty, type Fault, type Gravity, inOrder } from './duties';
import { reported } from './reported';
import { asks, type Scheme, steps, weigh, weighed } from './weigh';

type OpeningAct = (typeof openingActs.ids)[number];
type ClosingAct = (typeof closingActs.ids)[number];

/** Whether the office was opened as the list of the morning says. */
export function judgeOpening(
  { arrivedAt, firstPatientAt, done, doneIsAll }: Opening,
  context: JudgeContext,
): Verdict[] {
  const under = 'office.opening';
  const early = between(arrivedAt, firstPatientAt);
  const least = context.settings.office.arriveMinutes;
  const late: Fault<typeof under> = {
    id: 'arrived',
    kind: 'late',
    under,
    severity: 'minor',
    basis: `The desk arrived ${Math.floor((early ?? 0) / 60)} minutes before the first patient.`,
    say: `Arrive at least ${least} minutes before the first patient.`,
  };
  const scheme: Scheme<OpeningAct, typeof under> = {
    rules: dayRules,
    main: under,
    terms: openingActs.terms,
    duties: opening.map(([act, left, say]) => ({ act, left, say, under })),
    wrongs: [{ act: 'messages-later', under, severity: 'critical', say: 'Read the messages of the night first.' }],
    partial: !doneIsAll,
    more: early !== undefined && early < least * 60 ? [late] : [],
  };
  if (done === undefined && early !== undefined) return [weighed(dayRules[under], scheme.more ?? [], context)];
  return done === undefined ? [steps(scheme, context)] : weigh(scheme, done, context);
}

type Listed<Act> = readonly (readonly [Act, Gravity, string])[];

const opening: Listed<OpeningAct> = [
  ['unlocked-and-lit', 'minor', 'Alarm, lights, doors.'],
  ['walked-through', 'minor', 'Walk through: floors, exits, the light of the AED.'],
  ['started-systems', 'minor', 'Start the systems; downtime forms at hand.'],
  ['phones-back', 'serious', 'Take the phones back from the service.'],
  ['read-messages', 'critical', 'Read the messages of the night, the urgent ones first.'],
  ['printed-schedule', 'minor', 'Print the schedule.'],
  ['huddled', 'minor', 'Talk the day through.'],
  ['counted-drawer', 'minor', 'Count the drawer.'],
  ['handed-fridge-log', 'serious', 'Hand the refrigerator log to the nurse.'],
  ['put-out-masks', 'minor', 'Masks, tissues, hand rub.'],
  ['put-out-signs', 'minor', 'Put the signs out.'],
];

/** Whether the office was closed as the list of the evening says, and whether anything urgent lies over. */
export function judgeClosing({ openMessages: left, done, doneIsAll }: Closing, context: JudgeContext): Verdict[] {
  const openMessages = left.map((message) =>
    redFlags(reported(message.words), context.settings).length > 0 ? { ...message, urgency: 'now' as const } : message,
  );
  const under = 'office.closing';
  const faults = openMessages.flatMap((message) => openFault(message));
  const scheme: Scheme<ClosingAct, typeof under> = {
    rules: dayRules,
    main: under,
    terms: closingActs.terms,
    duties: closing
      .filter(([act]) => act !== 'messages-closed' || openMessages.length === 0)
      .map(([act, left, say]): Duty<ClosingAct, typeof under> => ({ act, left, say, under })),
    wrongs: [
      {
        act: 'left-message-for-tomorrow',
        under,
        severity: 'critical',
        say: 'Hand it to the nurse or the one on call, live.',
      },
    ],
    partial: !doneIsAll,
    more: faults,
  };
  if (done === undefined && openMessages.length === 0) return [steps(scheme, context)];
  const verdicts = done === undefined ? [weighed(dayRules[under], faults, context)] : weigh(scheme, done, context);
  const unread = openMessages.filter(({ urgency, handedTo }) => urgency === 'unknown' && !live.includes(handedTo));
  if (unread.length === 0 || verdicts.some(({ severity }) => severity === 'critical')) return verdicts;
  const question = `How urgent is ${unread.map(({ id }) => id).join(', ')}?`;
  return [asks(dayRules[under], context, 'Nobody may go while a message is unread.', question), ...inOrder(verdicts)];
}

type OpenMessage = Closing['openMessages'][number];

const live: readonly OpenMessage['handedTo'][] = ['clinician-live', 'on-call'];

function openFault({ id, urgency, handedTo }: OpenMessage): Fault<'office.closing'>[] {
  if (live.includes(handedTo) || urgency === 'unknown') return [];
  const routine = urgency === 'routine';
  if (routine && handedTo !== 'nobody') return [];
  return [
    {
      id,
      kind: 'missing',
      under: 'office.closing',
      severity: urgency === 'now' ? 'critical' : urgency === 'same-day' ? 'serious' : 'minor',
      basis: `${id} is not closed, and ${handedTo === 'nobody' ? 'nobody has it' : 'nobody will hear it today'}.`,
      say: routine
        ? 'Put it on somebody’s list by name.'
        : 'Hand it to the nurse or the one on call, live, before you go.',
    },
  ];
}

const closing: Listed<ClosingAct> = [
  ['everybody-left', 'serious', 'Look into rooms and restrooms.'],
  ['matched-encounters', 'minor', 'Match the encounter forms with the schedule.'],
  ['day-sheet', 'minor', 'Day sheet and deposit.'],
  ['checked-tomorrow', 'minor', 'Tomorrow’s coverage and charts.'],
  ['messages-closed', 'serious', 'Close every message or hand it over.'],
  ['phones-to-service', 'critical', 'Switch the phones to the service, and try it.'],
  ['shred-bin-locked', 'serious', 'Lock the shred bin.'],
  ['papers-away', 'serious', 'Nothing about patients stays out.'],
  ['screens-locked', 'serious', 'Lock the screens.'],
  ['keys-locked', 'serious', 'Put the keys away.'],
  ['fridges-shut', 'serious', 'See that the refrigerators are shut.'],
  ['doors-and-alarm', 'serious', 'Doors and alarm.'],
];
