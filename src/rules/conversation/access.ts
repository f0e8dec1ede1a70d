import { type Finding, finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import { companionSafeguards } from '../situation/conversation';
import type { Verdict } from '../verdict';
import { accessRules } from './access.rules';
import type { Done, Talk } from './talk';

/** How many sentences of business may come before an interpreter still counts as in time. */
const inTime = 4;

/**
 * Whether somebody who speaks another language was given a qualified interpreter, free and in time.
 * @source COM-18 (45 CFR 92.201), SCH-28
 */
export function judgeInterpreter(talk: Talk, context: JudgeContext): Verdict[] {
  const { situation } = talk;
  const language = primary(situation.language);
  if (language === 'en' || talk.done.length === 0) return [];
  const rule = accessRules['conversation.interpreter'];
  const betterAct =
    'Show the language card if you need it, say that an interpreter is free, call one, and speak to the person in short sentences.';
  const clinical = situation.needs.some((need) => need === 'symptom' || need === 'results' || need === 'refill');
  const byChance = situation.interpretedBy === 'child' || situation.interpretedBy === 'companion';
  if (byChance && situation.interpretedInEmergency)
    return [
      finding(rule, context, {
        outcome: 'met',
        basis: 'It was an emergency, and a stopgap until a qualified interpreter could be reached.',
        betterAct,
      }),
    ];
  if (situation.interpretedBy === 'child') {
    return [
      finding(rule, context, {
        outcome: 'breach',
        severity: clinical ? 'critical' : 'serious',
        ...(clinical ? { critical: true } : {}),
        basis: 'A child interpreted.',
        betterAct,
      }),
    ];
  }
  if (
    talk.done.some(
      ({ act }) =>
        (act.verb === 'request' && act.thing === 'bring-own-interpreter') ||
        (act.verb === 'decline' && act.what === 'interpreter'),
    )
  ) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        word: 'wrongful',
        basis: 'The person was told to bring somebody, or an interpreter was refused.',
        betterAct,
      }),
    ];
  }
  const offer = talk.done.find(isOffer(language));
  if (situation.interpretedBy === 'companion' || situation.interpretedBy === 'machine')
    return [finding(rule, context, { ...unqualified(situation, offer !== undefined), betterAct })];
  const helped = situation.interpretedBy === 'qualified' || situation.interpretedBy === 'bilingual-staff';
  if (!offer && !helped) {
    const tried = talk.done.some(
      ({ act }) =>
        (act.verb === 'hand-over' && act.handout === 'language-card') ||
        (act.verb === 'ask' && act.item === 'language') ||
        act.verb === 'interpreter',
    );
    return [
      finding(rule, context, {
        outcome: tried ? 'partly' : 'missed',
        severity: 'serious',
        basis: tried ? 'The language was asked about, but no interpreter for it came.' : 'No interpreter was offered.',
        betterAct,
      }),
    ];
  }
  const before = offer ? talk.said.filter(({ place, act }) => place < offer.place && isBusiness(act)).length : 0;
  const prompt = helped || before <= inTime;
  return [
    finding(rule, context, {
      outcome: prompt ? 'met' : 'partly',
      basis: prompt
        ? 'An interpreter was offered in time.'
        : 'An interpreter was offered only after much of the business.',
      betterAct,
    }),
  ];
}

/** What to say of a companion or a machine that put the words over; only a wish made sure of makes it right. */
function unqualified(
  { interpretedBy, companionWished, companionSafeguards: made }: Talk['situation'],
  offered: boolean,
): Pick<Finding, 'outcome' | 'severity' | 'basis'> {
  const wished = offered && companionWished && interpretedBy === 'companion';
  if (!wished) {
    return {
      outcome: offered ? 'missed' : 'breach',
      severity: 'serious',
      basis: 'Somebody unqualified interpreted who had not been asked for by the patient.',
    };
  }
  const lacking = companionSafeguards.ids.filter((each) => !made.includes(each));
  return lacking.length === 0
    ? {
        outcome: 'met',
        severity: 'none',
        basis:
          'The patient, asked alone after a free interpreter was offered, wished it; the companion agreed, and it was noted.',
      }
    : {
        outcome: 'partly',
        severity: 'minor',
        basis: `After the offer the patient asked for the companion; not made sure of: ${lacking.map((each) => companionSafeguards.terms[each]).join('; ')}.`,
      };
}

/** Whether a relay call was taken like any other. */
export function judgeRelay(talk: Talk, context: JudgeContext): Verdict[] {
  if (talk.situation.channel !== 'relay') return [];
  const rule = accessRules['conversation.relay'];
  const betterAct = 'Speak to the caller, not to the operator, one at a time, and allow for the lag.';
  const greetedOnly = talk.said.filter(({ act }) => !['greet', 'close', 'decline'].includes(act.verb)).length === 0;
  const cut = talk.done.some(({ act }) => act.verb === 'hang-up') && greetedOnly;
  const refused =
    talk.said.some(({ act }) => act.verb === 'decline' && act.what === 'information' && act.reason === 'privacy') &&
    greetedOnly;
  if (cut || refused || talk.done.length === 0)
    return [
      finding(rule, context, {
        outcome: 'breach',
        word: 'wrongful',
        basis: 'The relay call was cut off or not taken.',
        betterAct,
      }),
    ];
  return [finding(rule, context, { outcome: 'met', basis: 'The relay call was taken like any other.', betterAct })];
}

function isOffer(language: string): (done: Done) => boolean {
  return ({ act }) =>
    (act.verb === 'offer' && act.option === 'interpreter') ||
    (act.verb === 'interpreter' && primary(act.language) === language) ||
    (act.verb === 'explain' && act.topic === 'interpreter-is-free');
}

function isBusiness(act: Done['act']): boolean {
  return !['greet', 'acknowledge', 'apologise'].includes(act.verb) && !(act.verb === 'ask' && act.item === 'language');
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
