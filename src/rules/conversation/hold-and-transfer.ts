import { duration } from '../../shared/time';
import { finding, worst } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Outcome, Verdict } from '../verdict';
import { openingRules } from './opening.rules';
import { type Done, reasonKnownAt, type Talk } from './talk';

/** Whether each hold was asked for, and the reason known before; one verdict for the worst of them. */
export function judgeHoldAsked(talk: Talk, context: JudgeContext): Verdict[] {
  const holds = talk.said.filter(({ act }) => act.verb === 'hold');
  if (holds.length === 0) return [];
  const known = reasonKnownAt(talk);
  const outcomes = holds.map((hold) =>
    holdOutcome(hold, known !== undefined && known < hold.place, wasRefused(talk, hold)),
  );
  const outcome = worst(outcomes);
  const basis: Readonly<Record<Outcome, string>> = {
    met: 'The reason was known and permission was asked.',
    partly: 'Permission was asked, but not what it is about.',
    missed: 'The caller was put on hold without being asked.',
    breach: 'The caller was put on hold unheard, or against their word.',
  };
  return [
    finding(openingRules['conversation.hold-asked'], context, {
      outcome,
      basis: basis[outcome],
      betterAct:
        'Ask "May I place you on hold for about a minute?" and wait for the answer; if it is urgent, do not hold at all.',
    }),
  ];
}

function holdOutcome({ act }: Done, reasonKnown: boolean, refused: boolean): Outcome {
  if (act.verb !== 'hold') return 'met';
  if (refused) return 'breach';
  if (act.asked) return reasonKnown ? 'met' : 'partly';
  return reasonKnown ? 'missed' : 'breach';
}

/** The last answer before the hold was a no. */
function wasRefused({ heard }: Talk, hold: Done): boolean {
  const before = heard.filter(({ place }) => place < hold.place && place >= hold.place - 1);
  return before.some(({ refuses, permits }) => refuses && permits !== 'hold');
}

/** How long each hold lasted, where seconds are known; a caller who hung up on hold was missed. */
export function judgeHoldReturn(talk: Talk, context: JudgeContext): Verdict[] {
  const limit = context.settings.holdCheckSeconds;
  const holds = talk.done.filter(({ act }) => act.verb === 'hold');
  const rule = openingRules['conversation.hold-return'];
  const betterAct =
    'Go back within the minute: "Thank you for waiting; it takes two minutes more. Shall I ring you back?"';
  const outcomes = holds.flatMap<{ outcome: Outcome; basis: string }>((hold) => {
    const back = talk.done.find(
      ({ place, act }) =>
        place > hold.place && (act.verb === 'resume' || talk.said.some((said) => said.place === place)),
    );
    if (!back)
      return talk.situation.ended === 'hung-up' ? [{ outcome: 'missed', basis: 'The caller hung up on hold.' }] : [];
    if (hold.at === undefined || back.at === undefined) return [];
    const seconds = back.at - hold.at;
    return [
      {
        outcome: seconds <= limit ? 'met' : seconds <= 2 * limit ? 'partly' : 'missed',
        basis: `The hold lasted ${duration(seconds)}; the practice allows ${duration(limit)}.`,
      },
    ];
  });
  const outcome = worst(outcomes.map((found) => found.outcome));
  const found = outcomes.find((one) => one.outcome === outcome);
  return found ? [finding(rule, context, { ...found, betterAct })] : [];
}

/** Whether a transfer was announced, and whether one was enough. */
export function judgeTransfer(talk: Talk, context: JudgeContext): Verdict[] {
  const transfers = talk.said.flatMap(({ act }) => (act.verb === 'transfer' ? [act] : []));
  if (transfers.length === 0) return [];
  const cold = transfers.filter(({ warm }) => !warm);
  const symptom = talk.situation.needs.includes('symptom');
  const voicemail = cold.some(({ to }) => to.includes('voicemail'));
  const rule = openingRules['conversation.transfer-warm'];
  const betterAct =
    'Ring the colleague first: who it is, why, and the number; then connect, and tell the caller who will speak.';
  if (cold.length > 0 && symptom) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: voicemail ? 'critical' : 'serious',
        ...(voicemail ? { critical: true } : {}),
        basis: 'A caller with a symptom was sent on without a word.',
        betterAct,
      }),
    ];
  }
  if (cold.length > 0)
    return [
      finding(rule, context, {
        outcome: 'missed',
        basis: 'The call was sent on without a word to the colleague.',
        betterAct,
      }),
    ];
  const pingPong = transfers.length > 2;
  return [
    finding(rule, context, {
      outcome: pingPong ? 'partly' : 'met',
      basis: pingPong ? 'The caller was passed from desk to desk.' : 'The colleague was told first.',
      betterAct,
    }),
  ];
}
