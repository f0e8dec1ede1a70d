import type { Urgency } from '../../practice/acts/speech';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { MessageCase } from '../situation/conversation';
import type { Verdict } from '../verdict';
import { messageRules } from './message.rules';

const pressing: Readonly<Record<Urgency, number>> = { routine: 0, 'same-day': 1, now: 2 };

/** Without these nobody can act on a message at all. */
const essential = new Set(['caller-name', 'callback-number', 'reason']);

const spoken: Readonly<Record<string, string>> = {
  'caller-name': 'who called',
  'patient-name': 'which patient',
  'date-of-birth': 'the date of birth',
  'callback-number': 'the number to ring',
  'best-time': 'the best time',
  reason: 'what it is about',
  'exact-words': 'the person’s own words',
  'action-requested': 'what is asked for',
  'time-taken': 'date and time',
  initials: 'who took it',
};

/** Judges a message left for a colleague: complete, urgent enough, to the right role, in the right chart. */
export function judgeMessage(situation: MessageCase, context: JudgeContext): Verdict[] {
  return [
    judgeCompleteness(situation, context),
    judgeMessageUrgency(situation, context),
    ...judgeRecipient(situation, context),
    ...judgeChart(situation, context),
  ];
}

/**
 * Elements the practice asks for that could have been had and are missing. Nothing said to be available means that all
 * could have been had. For anything more urgent than routine the person's own words belong in it.
 * @source COM-04
 */
function judgeCompleteness(situation: MessageCase, context: JudgeContext): Verdict {
  const asked = [
    ...context.settings.messageElements,
    ...(situation.neededUrgency === 'routine' ? [] : ['exact-words']),
  ];
  const couldBeHad = (element: string) =>
    situation.available.includes(element) || (situation.available.length === 0 && element !== 'exact-words');
  const missing = [...new Set(asked)].filter((element) => couldBeHad(element) && !situation.includes.includes(element));
  const missingEssential = missing.filter((element) => essential.has(element)).length;
  const unusable = missingEssential >= 2 || missing.length >= 3;
  return finding(messageRules['conversation.message-complete'], context, {
    outcome: missing.length === 0 ? 'met' : unusable ? 'missed' : 'partly',
    severity: missing.length === 0 ? 'none' : unusable || missingEssential > 0 ? 'serious' : 'minor',
    basis:
      missing.length === 0
        ? 'Every element that could be had is in it.'
        : `Missing: ${missing.map((element) => spoken[element] ?? element).join(', ')}.`,
    betterAct:
      'Before you end, go through the list: who, which patient and date of birth, number, what about in their words, what is asked for; then read it back.',
    ...(missing.length > 0 ? { needs: missing } : {}),
  });
}

function judgeMessageUrgency({ urgency, neededUrgency, toRole }: MessageCase, context: JudgeContext): Verdict {
  const rule = messageRules['conversation.message-urgency'];
  const gap = pressing[urgency] - pressing[neededUrgency];
  const betterAct =
    neededUrgency === 'now'
      ? 'Tell a clinician in person now; the message only records it.'
      : `Mark it ${neededUrgency}.`;
  if (gap === 0)
    return finding(rule, context, { outcome: 'met', basis: `Marked ${urgency}, as the matter asks.`, betterAct });
  if (gap > 0) {
    const interrupts = urgency === 'now' && neededUrgency === 'routine';
    return finding(rule, context, {
      outcome: interrupts ? 'partly' : 'met',
      severity: interrupts ? 'minor' : 'none',
      basis: interrupts
        ? `It interrupts the ${toRole} for something routine.`
        : 'Marked more urgent than needed, which is safe.',
      betterAct,
    });
  }
  const critical = neededUrgency === 'now' && urgency === 'routine';
  return finding(rule, context, {
    outcome: 'breach',
    severity: critical ? 'critical' : 'serious',
    ...(critical ? { critical: true } : {}),
    basis: `The matter asks for ${neededUrgency}; it was marked ${urgency}.`,
    betterAct,
  });
}

function judgeRecipient({ toRole, rightRoles, neededUrgency }: MessageCase, context: JudgeContext): Verdict[] {
  if (rightRoles.length === 0) return [];
  const right = rightRoles.includes(toRole);
  return [
    finding(messageRules['conversation.message-recipient'], context, {
      outcome: right ? 'met' : 'missed',
      severity: right ? 'none' : neededUrgency === 'routine' ? 'minor' : 'serious',
      basis: right ? `It is the business of the ${toRole}.` : `The ${toRole} can only pass it on.`,
      betterAct: `Address it to the ${rightRoles.join(' or the ')}.`,
      ...(right ? {} : { routeTo: rightRoles[0] ?? '' }),
    }),
  ];
}

function judgeChart({ aboutPatient, rightChart }: MessageCase, context: JudgeContext): Verdict[] {
  if (!aboutPatient) return [];
  return [
    finding(messageRules['conversation.message-chart'], context, {
      outcome: rightChart ? 'met' : 'breach',
      severity: rightChart ? 'none' : 'serious',
      basis: rightChart
        ? 'It is tied to the patient’s chart.'
        : 'It is not tied to the chart of the patient it is about.',
      betterAct: 'Match name and date of birth, then attach the message to that chart.',
    }),
  ];
}
