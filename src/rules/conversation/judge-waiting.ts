import { duration } from '../../shared/time';
import { finding } from '../finding';
import type { Rule } from '../rule';
import type { JudgeContext } from '../situation/context';
import type { WaitingCase } from '../situation/conversation';
import type { Outcome, Verdict } from '../verdict';
import { waitingRules } from './waiting.rules';

/** Judges how long somebody waited, whether that was told, and who was left waiting meanwhile. Times are seconds. */
export function judgeWaiting(situation: WaitingCase, context: JudgeContext): Verdict[] {
  return [...judgeWait(situation, context), ...judgeLeft(situation, context), ...judgePriority(situation, context)];
}

function judgeWait(situation: WaitingCase, context: JudgeContext): Verdict[] {
  const { settings } = context;
  switch (situation.where) {
    case 'line':
      return [
        within(
          waitingRules['conversation.answer-promptly'],
          context,
          situation.answered ? situation.seconds : undefined,
          settings.answerWithinSeconds,
          'Pick up, greet, and ask whether it can wait, before you finish what you are at.',
        ),
      ];
    case 'hold':
      return [
        within(
          waitingRules['conversation.hold-wait'],
          context,
          situation.answered ? (situation.acknowledgedAfter ?? situation.seconds) : undefined,
          settings.holdCheckSeconds,
          'Go back to the line, say how it stands, and offer to ring back.',
        ),
      ];
    case 'counter':
      return [
        within(
          waitingRules['conversation.counter-acknowledged'],
          context,
          situation.acknowledgedAfter ?? (situation.answered ? situation.seconds : undefined),
          settings.queueAcknowledgeSeconds,
          'Look up, nod, say "I will be right with you".',
        ),
      ];
    case 'waiting-room':
      return judgeDelay(situation, context);
  }
}

/** Met within the limit, partly within twice the limit, missed beyond or when it never came. */
function within(
  rule: Rule,
  context: JudgeContext,
  seconds: number | undefined,
  limit: number,
  betterAct: string,
): Verdict {
  const outcome: Outcome = seconds === undefined || seconds > 2 * limit ? 'missed' : seconds > limit ? 'partly' : 'met';
  const basis =
    seconds === undefined ? 'It never came.' : `It took ${duration(seconds)}; the practice allows ${duration(limit)}.`;
  return finding(rule, context, { outcome, basis, betterAct });
}

function judgeDelay({ seconds, told, minutesTold }: WaitingCase, context: JudgeContext): Verdict[] {
  if (seconds < context.settings.delayTellMinutes * 60) return [];
  const numbered = minutesTold !== undefined || told;
  const honest = minutesTold === undefined || minutesTold * 60 * 2 >= seconds;
  return [
    finding(waitingRules['conversation.delay-told'], context, {
      outcome: !numbered ? 'missed' : honest ? 'met' : 'partly',
      basis: !numbered
        ? `${duration(seconds)} of waiting, and nothing was said.`
        : honest
          ? 'The delay was told.'
          : 'A number was told, but the wait was more than twice as long.',
      betterAct:
        'Say "about 25 minutes, I am sorry", offer to wait, come back or see somebody else, and say it again if it changes.',
    }),
  ];
}

/** Whoever left with their business undone outweighs the courtesy shown to others. */
function judgeLeft({ left }: WaitingCase, context: JudgeContext): Verdict[] {
  if (left === undefined) return [];
  return [
    finding(waitingRules['conversation.nobody-left-over'], context, {
      outcome: left === 'no' ? 'met' : 'breach',
      basis: {
        no: 'The person was served.',
        'before-served': 'The person gave up before anybody had served them.',
        'asked-to-wait': 'The person was asked to wait, and nobody came back to them.',
        'stood-there': 'The person was left standing, and nothing more was said or done for them.',
        'cut-off': 'The desk hung up with nothing done and no way shown.',
        'passed-on': 'The call was handed to somebody whose business it is not.',
        'desk-gone': 'The desk was left before closing time, and nobody was there.',
      }[left],
      betterAct:
        'Look round before going on: who rings, who stands there, who was asked to wait? A word to each, then one after the other.',
    }),
  ];
}

function judgePriority({ passedOver, othersWaited }: WaitingCase, context: JudgeContext): Verdict[] {
  const rule = waitingRules['conversation.priority'];
  const betterAct =
    'Look at who waits for what before you go on: danger, urgent symptom, clinician, the person in front of you, then the rest.';
  const worst = (['danger', 'urgent-symptom', 'clinician', 'person-in-front'] as const).find((claim) =>
    passedOver.includes(claim),
  );
  if (worst === undefined)
    return othersWaited
      ? [finding(rule, context, { outcome: 'met', basis: 'Nobody with a higher claim was left waiting.', betterAct })]
      : [];
  const who = {
    danger: 'somebody in danger',
    'urgent-symptom': 'somebody with an urgent symptom',
    clinician: 'another clinician',
    'person-in-front': 'the person at the counter',
  }[worst];
  return [
    finding(rule, context, {
      outcome:
        worst === 'danger' || worst === 'urgent-symptom' ? 'breach' : worst === 'clinician' ? 'missed' : 'partly',
      severity: worst === 'danger' ? 'critical' : worst === 'urgent-symptom' ? 'serious' : 'minor',
      ...(worst === 'danger' ? { critical: true } : {}),
      basis: `Meanwhile ${who} was left waiting.`,
      betterAct,
    }),
  ];
}
