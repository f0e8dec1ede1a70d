import { finding, remark } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { UrgencyCase } from '../situation/conversation';
import type { Verdict } from '../verdict';
import { type Danger, readDanger } from './danger';
import { judgeEscalation } from './escalation';
import { type HandledStep, handling } from './handling';
import { urgencyRules } from './rules';

const onTheLine = new Set(['phone', 'phone-out', 'relay', 'video']);

/** Judges what was done after words that may mean danger; one remark that is no evidence when there was none. */
export function judgeUrgency(situation: UrgencyCase, context: JudgeContext): Verdict[] {
  const { danger, doubts } = readDanger(situation, context.settings);
  const steps = handling(situation);
  const advice = judgeAdvice(steps, context);
  if (danger) {
    return [
      judgeEscalation(danger, situation, steps, context),
      ...judgePlaceAndNumber(situation, steps, context),
      ...judgeStaying(danger, situation, steps, context),
      ...advice,
    ];
  }
  const overdone = situation.symptomTold ? judgeMeasure(steps, context) : judgeFalseAlarm(situation, context);
  if (doubts.length > 0)
    return [
      judgeDoubt(
        doubts.map(({ say }) => say),
        steps,
        context,
      ),
      ...overdone,
      ...advice,
    ];
  if (overdone.length + advice.length > 0) return [...overdone, ...advice];
  const passed = steps.some(({ step }) => step === 'clinician' || step === 'queued');
  if (situation.symptomTold && !situation.mentionsOnly && !passed) {
    const toldNobody = judgeUnlisted(steps, context);
    if (toldNobody !== undefined) return [toldNobody];
  }
  return [
    remark(urgencyRules['urgency.measure'], context, {
      word: 'met',
      basis: passed
        ? 'None of these words is on the list of red flags, and the nurse hears of it.'
        : 'None of these words is on the list of red flags.',
      betterAct: 'Go on with the business; any symptom that is told still goes to the nurse, and the nurse decides.',
    }),
  ];
}

/** A symptom that is on no list and of which no nurse heard: a remark and no evidence, as nobody wrote down which symptoms may wait. */
function judgeUnlisted(steps: readonly HandledStep[], context: JudgeContext): Verdict | undefined {
  const timed = steps.some(
    ({ act }) =>
      act.verb === 'book' ||
      act.verb === 'move' ||
      (act.verb === 'offer' && (act.option === 'slot' || act.option === 'other-provider')),
  );
  const leftAlone = steps.some(({ step }) => step === 'harm' || step === 'detour');
  if (!timed && !leftAlone) return undefined;
  return remark(urgencyRules['urgency.measure'], context, {
    word: timed ? 'partly-met' : 'missed',
    severity: timed ? 'minor' : 'serious',
    basis: `None of these words is on the list of red flags; a symptom was told all the same, and ${timed ? 'the visit was found without a word to the nurse' : 'nobody who could help heard of it'}.`,
    betterAct:
      'Pass the words on to the nurse as they were said; the nurse decides how soon, as no list holds them all.',
    routeTo: 'nurse',
  });
}

function judgePlaceAndNumber(situation: UrgencyCase, steps: readonly HandledStep[], context: JudgeContext): Verdict[] {
  if (!onTheLine.has(situation.channel) || !steps.some(({ step }) => step === '911' || step === 'clinician')) return [];
  const has = knownItems(situation, steps);
  const lacking = [...(has.place ? [] : ['where the person is']), ...(has.number ? [] : ['a number to ring back'])];
  return [
    finding(urgencyRules['urgency.where-and-number'], context, {
      outcome: lacking.length === 0 ? 'met' : lacking.length === 1 ? 'partly' : 'missed',
      severity: lacking.length === 2 ? 'serious' : lacking.length === 1 ? 'minor' : 'none',
      basis: lacking.length === 0 ? 'Place and call-back number were known.' : `Not asked: ${lacking.join(' and ')}.`,
      betterAct: 'Ask "Where are you right now?" and "What number can we ring back?" before anything else.',
      ...(lacking.length > 0 ? { needs: lacking } : {}),
    }),
  ];
}

function judgeStaying(
  danger: Danger,
  situation: UrgencyCase,
  steps: readonly HandledStep[],
  context: JudgeContext,
): Verdict[] {
  const grave = danger.level === '911' || danger.rule.id === 'urgency.self-harm';
  const first = steps.findIndex(({ step }) => step === '911' || step === 'clinician');
  if (!grave || first < 0 || !onTheLine.has(situation.channel)) return [];
  const promised = steps.some(({ act }) => act.verb === 'instruct' && act.instruction === 'stay-with-me');
  const takenOver = steps.findIndex(({ step }) => step === 'clinician');
  const left = steps.findIndex(
    ({ act }, at) => at > first && (act.verb === 'close' || act.verb === 'hang-up' || act.verb === 'hold'),
  );
  const rule = urgencyRules['urgency.stay'];
  const betterAct =
    'Say "I am staying on the line with you until help is there", and stay until a clinician or the ambulance has taken over.';
  if (takenOver >= 0 && (left < 0 || takenOver < left))
    return [finding(rule, context, { outcome: 'met', basis: 'A clinician took over by word of mouth.', betterAct })];
  if (left < 0) {
    return [
      finding(
        rule,
        context,
        promised
          ? { outcome: 'met', basis: 'The person was told that the desk stays.', betterAct }
          : { outcome: 'partly', basis: 'The line stayed open, but the person was not told so.', betterAct },
      ),
    ];
  }
  const has = knownItems(situation, steps);
  if (danger.rule.id === 'urgency.self-harm') {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: 'The person was left alone before anybody had taken over.',
        betterAct,
      }),
    ];
  }
  return [
    finding(rule, context, {
      outcome: has.place && has.number ? 'partly' : 'missed',
      severity: has.place && has.number ? 'minor' : 'serious',
      basis: 'The line was let go before anybody had taken over.',
      betterAct,
    }),
  ];
}

function judgeAdvice(steps: readonly HandledStep[], context: JudgeContext): Verdict[] {
  const rule = urgencyRules['urgency.no-advice'];
  const betterAct =
    'Say "I cannot say what this is; the nurse can, and I am getting her now", and pass on the words as they were said.';
  if (steps.some(({ step }) => step === 'advice')) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: 'critical',
        critical: true,
        basis: 'The desk told the person what to take or that it can wait.',
        betterAct,
        routeTo: 'nurse',
      }),
    ];
  }
  const handedOn = steps.some(
    ({ act }) =>
      (act.verb === 'decline' && act.what === 'medical-advice') ||
      (act.verb === 'explain' && act.topic === 'nurse-decides'),
  );
  return handedOn
    ? [
        finding(rule, context, {
          outcome: 'met',
          basis: 'The desk said that this is for a clinician to judge.',
          betterAct,
        }),
      ]
    : [];
}

function judgeMeasure(steps: readonly HandledStep[], context: JudgeContext): Verdict[] {
  if (!steps.some(({ step }) => step === '911')) return [];
  return [
    finding(urgencyRules['urgency.measure'], context, {
      outcome: 'partly',
      basis: '911 was called for words that are not on the list as they were said.',
      betterAct: 'Ask what is happening right now; bring the nurse, who decides.',
      routeTo: 'nurse',
    }),
  ];
}

/** Help called for somebody who has told of nothing is help that somebody else waits for. */
function judgeFalseAlarm({ done }: UrgencyCase, context: JudgeContext): Verdict[] {
  const calls = done.flatMap(({ do: act }) => (act.verb === 'emergency' ? [act.call] : []));
  if (calls.length === 0) return [];
  const ambulance = calls.includes('911');
  return [
    finding(urgencyRules['urgency.measure'], context, {
      outcome: ambulance ? 'breach' : 'missed',
      basis: ambulance
        ? '911 was called for somebody who had told of no danger.'
        : 'The nurse was called to the desk for somebody who had told of nothing she is needed for.',
      betterAct: 'Ask what it is about; call the nurse for symptoms and 911 for danger, and for nothing else.',
    }),
  ];
}

function judgeDoubt(said: readonly string[], steps: readonly HandledStep[], context: JudgeContext): Verdict {
  const settled = steps.some(
    ({ act, step }) =>
      step === '911' ||
      step === 'clinician' ||
      step === 'queued' ||
      (act.verb === 'ask' && act.item === 'symptoms-now'),
  );
  const wentOn = steps.some(({ step }) => step === 'harm' || step === 'detour');
  return finding(urgencyRules['urgency.doubt'], context, {
    outcome: settled ? 'met' : 'missed',
    severity: settled ? 'none' : wentOn ? 'serious' : 'minor',
    basis: settled
      ? `The doubt about "${said[0]}" was asked about or passed on.`
      : `Words that touch "${said[0]}" were passed over.`,
    betterAct: 'Ask "Is that happening right now?" and let the nurse know what was said.',
    routeTo: 'nurse',
  });
}

function knownItems(situation: UrgencyCase, steps: readonly HandledStep[]): { place: boolean; number: boolean } {
  const items = new Set([
    ...situation.gives,
    ...steps.flatMap(({ act }) => (act.verb === 'ask' || act.verb === 'confirm' ? [act.item] : [])),
  ]);
  return { place: items.has('location'), number: items.has('callback-number') || items.has('phone-on-file') };
}
