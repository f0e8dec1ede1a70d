import type { Act } from '../../practice/acts/act';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { respectRules } from './respect.rules';
import { type Talk, toneOf } from './talk';

/** Whether everybody was spoken to courteously. Warmth and plain courtesy count the same; only shortness costs. */
export function judgeRespect(talk: Talk, context: JudgeContext): Verdict[] {
  if (talk.said.length === 0) return [];
  const curt = talk.said.filter(({ act }) => toneOf(act) === 'curt');
  const shown = talk.heard.find(({ feeling }) => feeling !== undefined && feeling !== 'gratitude')?.place;
  const strained = curt.filter(({ place }) => shown !== undefined && place > shown);
  const hushed =
    !talk.situation.abusive && talk.said.some(({ act }) => act.verb === 'request' && act.thing === 'lower-voice');
  const rule = respectRules['conversation.respect'];
  const betterAct =
    'The same words in a calm voice take the same time; when it is full, say "I want to give you my attention, one moment".';
  if (hushed || curt.length > 2 || (strained.length > 0 && curt.length > 1)) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        basis: hushed ? 'The person was told to be quiet.' : 'The person was spoken to shortly again and again.',
        betterAct,
      }),
    ];
  }
  if (curt.length === 0)
    return [finding(rule, context, { outcome: 'met', basis: 'Everything was said courteously.', betterAct })];
  return [
    finding(rule, context, {
      outcome: strained.length > 0 || curt.length > 1 ? 'missed' : 'partly',
      basis: strained.length > 0 ? 'A person who was upset was answered shortly.' : 'Something was said shortly.',
      betterAct,
    }),
  ];
}

const aside = (act: Act) =>
  (act.verb === 'offer' && act.option === 'private-place') || (act.verb === 'request' && act.thing === 'step-aside');
const moneyTalk = (act: Act) =>
  (act.verb === 'ask' && act.item === 'can-pay') ||
  (act.verb === 'offer' && ['payment-plan', 'pay-later', 'hardship-form'].includes(act.option)) ||
  act.verb === 'payment-plan' ||
  (act.verb === 'request' && act.thing === 'pay-balance-first');

/** Whether talk of what somebody owes or cannot pay was taken aside. At check-in the judge of copays asks this. */
export function judgeMoneyPrivate(talk: Talk, context: JudgeContext): Verdict[] {
  const { channel, othersWaiting, needs } = talk.situation;
  const begun = talk.done.find(({ act }) => moneyTalk(act));
  if (!begun || channel !== 'counter' || needs.includes('check-in')) return [];
  const taken = talk.done.find(({ act }) => aside(act));
  const first = taken !== undefined && taken.place < begun.place;
  return [
    finding(respectRules['conversation.money-private'], context, {
      outcome: first ? 'met' : taken || othersWaiting === 0 ? 'partly' : 'missed',
      severity: first ? 'none' : taken || othersWaiting === 0 ? 'minor' : 'serious',
      basis: first
        ? 'The person was asked aside first.'
        : taken
          ? 'The person was asked aside only after it had been said.'
          : 'Money was discussed at the open counter.',
      betterAct: 'Ask "May I go over the options with you at the window over there?" first.',
    }),
  ];
}

/** Whether money was kept away from somebody in grief. */
export function judgeGrief(talk: Talk, context: JudgeContext): Verdict[] {
  const shown = talk.heard.find(({ feeling }) => feeling === 'grief')?.place;
  if (shown === undefined) return [];
  const rule = respectRules['conversation.grief'];
  const betterAct = 'Offer a quiet place and a glass of water; let the payment wait.';
  const after = talk.done.filter(({ place }) => place > shown);
  const asked = after.some(
    ({ act }) =>
      act.verb === 'collect' ||
      (act.verb === 'ask' && act.item === 'payment-today') ||
      (act.verb === 'explain' && act.topic === 'copay-due') ||
      moneyTalk(act),
  );
  if (asked)
    return [finding(rule, context, { outcome: 'breach', basis: 'Somebody in grief was asked for money.', betterAct })];
  const quiet = after.some(({ act }) => aside(act) || (act.verb === 'offer' && act.option === 'water-and-seat'));
  return quiet
    ? [finding(rule, context, { outcome: 'met', basis: 'The person was given a quiet moment.', betterAct })]
    : [];
}
