import type { Act } from '../../practice/acts/act';
import type { Feeling } from '../../practice/acts/talk.vocabulary';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Outcome, Verdict } from '../verdict';
import { respectRules } from './respect.rules';
import { type Talk, toneOf } from './talk';

/** How many other sentences may come before an acknowledgement still counts as soon. */
const soon = 3;

const spoken: Readonly<Record<Feeling, string>> = {
  worry: 'worry',
  anger: 'anger',
  wait: 'the long wait',
  pain: 'pain',
  embarrassment: 'embarrassment',
  confusion: 'confusion',
  grief: 'grief',
  gratitude: 'thanks',
};

/**
 * For each feeling shown, whether it was named, or answered with what it asks for, soon. Anger has its own rule; thanks
 * ask for nothing. Acknowledging more never counts against anybody.
 * @source COM-13, COM-14
 */
export function judgeAcknowledging(talk: Talk, context: JudgeContext): Verdict[] {
  const shown = new Map<Feeling, number>();
  for (const { feeling, place } of talk.heard)
    if (feeling !== undefined && !shown.has(feeling)) shown.set(feeling, place);
  return [...shown].flatMap(([feeling, place]) =>
    feeling === 'anger' || feeling === 'gratitude' ? [] : [judgeFeeling(talk, context, feeling, place)],
  );
}

function judgeFeeling(talk: Talk, context: JudgeContext, feeling: Feeling, place: number): Verdict {
  const outcome = answeredBy(talk, feeling, place);
  const basis: Readonly<Record<Outcome, string>> = {
    met: `The desk answered ${spoken[feeling]} at once.`,
    partly: `The desk answered ${spoken[feeling]}, but late, in passing or shortly.`,
    missed: `The person showed ${spoken[feeling]}, and nothing was said to it.`,
    breach: '',
  };
  return finding(respectRules['conversation.acknowledge'], context, {
    outcome,
    basis: basis[outcome],
    betterAct: 'Name it in one sentence, "I can hear how worried you are", and go on with one step that helps.',
  });
}

function answeredBy(talk: Talk, feeling: Feeling, place: number): Outcome {
  let others = 0;
  let found: Outcome = 'missed';
  for (const { act, place: at } of talk.done) {
    if (at < place) continue;
    if (answers(act, feeling)) {
      const full = toneOf(act) !== 'curt' && others <= soon;
      if (full) return 'met';
      found = 'partly';
    } else if (act.verb === 'acknowledge' || act.verb === 'apologise') found = 'partly';
    else if (talk.said.some((said) => said.place === at) && act.verb !== 'greet') others += 1;
  }
  return found;
}

/** Whether an act names the feeling or gives what it asks for. */
function answers(act: Act, feeling: Feeling): boolean {
  if (act.verb === 'acknowledge') return act.feeling === feeling;
  if (act.verb === 'apologise') return act.for === feeling;
  if (act.verb === 'emergency') return feeling === 'worry' || feeling === 'pain';
  if (act.verb === 'interpreter') return feeling === 'confusion';
  if (act.verb === 'explain')
    return (
      feeling === 'confusion' ||
      (feeling === 'wait' && act.topic === 'wait-time') ||
      (feeling === 'worry' && act.topic === 'emergency-now')
    );
  if (act.verb === 'request') return act.thing === 'step-aside' && (feeling === 'embarrassment' || feeling === 'grief');
  if (act.verb === 'consult') return act.urgent && feeling === 'pain';
  if (act.verb !== 'offer') return false;
  return (comforts[feeling] ?? []).includes(act.option);
}

const comforts: Partial<Readonly<Record<Feeling, readonly string[]>>> = {
  pain: ['nurse-now', 'water-and-seat'],
  worry: ['nurse-now'],
  embarrassment: ['private-place'],
  grief: ['private-place', 'water-and-seat'],
  confusion: ['interpreter'],
};
