import type { JudgeContext } from '../../situation/context';
import type { Reminder } from '../../situation/reminder';
import type { Verdict } from '../../verdict';
import { asking, type Found, gravestFirst, written } from '../found';
import { reminderRules } from './rules';

type Content = Reminder['contents'][number];
const says = reminderRules['scheduling.reminder'];
const machine = reminderRules['scheduling.automated-message'];

const aboutHealth: readonly Content[] = ['reason', 'visit-type', 'diagnosis', 'result', 'medicines'];
const grave: readonly Content[] = ['diagnosis', 'result', 'medicines'];
const aboutMoney: readonly Content[] = ['balance', 'marketing'];
const closed: readonly Reminder['channel'][] = ['portal', 'letter'];

/** Whether a reminder may go as it is: what it says, to whom, how long, how often. */
export function judgeReminder(asked: Reminder, context: JudgeContext): Verdict[] {
  const automated = asked.channel === 'text' || asked.channel === 'automated-voice';
  const faults = gravestFirst([
    ...tooMuchIn(asked, automated),
    ...(automated ? faultsOfMachine(asked) : []),
    ...(automated ? tooOften(asked, context) : []),
  ]);
  if (faults.length > 0) return written(faults, context);
  const open = automated ? openOfMachine(asked) : undefined;
  const allowed: Found = automated ? { ...fine, authority: machine.authority, facts: machine.facts } : fine;
  return written([open ?? allowed, ...(asked.channel === 'postcard' ? [openCard] : [])], context);
}

const fine: Found = {
  rule: says,
  verdict: 'allowed',
  outcome: 'met',
  severity: 'none',
  basis: 'It says no more than from whom, when, where and which number to call.',
  betterAct: 'Offer to confirm, cancel or move the visit; asked for the reason by anybody else, take a call-back.',
};

const openCard: Found = {
  rule: reminderRules['scheduling.reminder-card'],
  verdict: 'partly-met',
  outcome: 'partly',
  severity: 'minor',
  basis: 'An open card may carry day and time; by house policy it goes in a closed envelope.',
  betterAct: 'Send it in a closed envelope, or call.',
};

/** Whether somebody else reads or hears what is wrong with the patient: on an open card, on a machine, at another’s ear. */
function overheard({ channel, answeredBy }: Reminder, health: readonly Content[]): boolean {
  if (channel === 'postcard') return health.length > 0;
  const others = channel === 'voicemail' || (channel === 'call' && answeredBy !== 'unknown');
  return others && health.some((each) => grave.includes(each));
}

function forbidden(rule: Found['rule'], severity: Found['severity'], basis: string, betterAct: string): Found {
  return { rule, verdict: 'forbidden', outcome: 'breach', severity, basis, betterAct };
}

function tooMuchIn(asked: Reminder, automated: boolean): Found[] {
  const { channel, contents } = asked;
  const sealed = closed.includes(channel);
  const toPatient = channel === 'call' && asked.answeredBy === 'patient';
  const health = sealed || toPatient ? [] : contents.filter((each) => aboutHealth.includes(each));
  const money = automated ? contents.filter((each) => aboutMoney.includes(each)) : [];
  const debt = !automated && !sealed && !toPatient ? contents.filter((each) => each === 'balance') : [];
  const beyond = sealed || toPatient ? [] : contents.filter((each) => each === 'preparation');
  return [
    ...(asked.againstRequest
      ? [
          forbidden(
            says,
            'serious',
            'The patient asked for another number or way, and that holds for reminders too.',
            'Use the number or way on the chart, and no other.',
          ),
        ]
      : []),
    ...(health.length + debt.length > 0
      ? [
          {
            ...forbidden(
              says,
              overheard(asked, health) ? 'critical' : 'serious',
              'Why somebody comes, what was found and what is owed is no part of a reminder; others may hear or read it.',
              'Name, day, time, place and the number to call back; the rest to the patient alone.',
            ),
            tooMuch: [...health, ...debt],
          },
        ]
      : []),
    ...(money.length > 0
      ? [
          {
            ...forbidden(
              machine,
              'serious',
              'An automated message about a visit carries neither an offer nor a bill.',
              'Take it out; bills and offers go other ways, with their own consent.',
            ),
            tooMuch: money,
          },
        ]
      : []),
    ...(beyond.length > 0
      ? [
          {
            ...forbidden(
              says,
              'minor',
              'By house policy a reminder does not carry this.',
              'Leave it to the portal or a letter.',
            ),
            verdict: 'allowed-in-part' as const,
            outcome: 'partly' as const,
            tooMuch: beyond,
          },
        ]
      : []),
  ];
}

function faultsOfMachine(asked: Reminder): Found[] {
  const fault = (severity: Found['severity'], basis: string, betterAct: string) =>
    forbidden(machine, severity, basis, betterAct);
  return [
    ...(asked.optedOut
      ? [fault('serious', 'The person has said STOP; it holds at once.', 'Enter it today, and offer a call instead.')]
      : []),
    ...(asked.numberFrom === 'elsewhere'
      ? [
          fault(
            'serious',
            'The patient did not give this number.',
            'Use a number the patient gave, or let somebody call.',
          ),
        ]
      : []),
    ...(asked.freeToReceiver === 'no'
      ? [fault('minor', 'It costs the receiver something.', 'Send by a service that is free to the receiver, or call.')]
      : []),
    ...(asked.contents.includes('practice-name')
      ? []
      : [fault('minor', 'It does not say from whom it is.', 'Name the practice.')]),
    ...(asked.contents.includes('way-to-stop')
      ? []
      : [fault('minor', 'It does not say how to stop such messages.', 'Add the way to stop.')]),
    ...(asked.channel === 'text' && (asked.characters ?? 0) > 160
      ? [fault('minor', `${asked.characters} characters; a text has at most 160.`, 'Shorten it.')]
      : []),
    ...(asked.channel === 'automated-voice' && (asked.seconds ?? 0) > 60
      ? [fault('minor', `${asked.seconds} seconds; a recorded voice speaks at most 60.`, 'Shorten it.')]
      : []),
  ];
}

function tooOften(asked: Reminder, context: JudgeContext): Found[] {
  const { remindersPerDay, remindersPerWeek } = context.settings.visits;
  if (asked.sentToday < remindersPerDay && asked.sentThisWeek < remindersPerWeek) return [];
  return [
    forbidden(
      reminderRules['scheduling.reminder-count'],
      'minor',
      `It would be more than ${remindersPerDay} a day or ${remindersPerWeek} a week.`,
      'Wait, or let somebody call.',
    ),
  ];
}

function openOfMachine({ numberFrom }: Reminder): Found | undefined {
  return numberFrom === 'unknown'
    ? asking(machine, 'Did the patient give this number?', 'Find out before the system sends it.')
    : undefined;
}
