import type { Act } from '../../practice/acts/act';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { openingRules } from './opening.rules';
import { isEmergency, isLive, reasonKnownAt, reasons, type Talk } from './talk';

/** Whether the first words were a greeting. In an emergency help comes before a greeting. */
export function judgeGreeting(talk: Talk, context: JudgeContext): Verdict[] {
  const first = talk.said[0];
  if (!first || !isLive(talk.situation)) return [];
  const greeted = talk.said.findIndex(({ act }) => act.verb === 'greet');
  if (greeted < 0 && isEmergency(talk)) return [];
  return [
    finding(openingRules['conversation.greeting'], context, {
      outcome: greeted === 0 ? 'met' : greeted > 0 ? 'partly' : 'missed',
      basis:
        greeted === 0
          ? 'It began with a greeting.'
          : greeted > 0
            ? 'The greeting came, but not first.'
            : 'Nobody was greeted.',
      betterAct: 'Begin with the practice, your name and an offer of help.',
    }),
  ];
}

const business = new Set<Act['verb']>([
  'book',
  'move',
  'cancel',
  'wait-list',
  'share',
  'decline',
  'transfer',
  'take-message',
  'message',
  'collect',
  'payment-plan',
  'release-records',
]);

/** Whether the desk knew what it is about before it did business. Hearing it unasked is no evidence; asking is. */
export function judgePurpose(talk: Talk, context: JudgeContext): Verdict[] {
  const rule = openingRules['conversation.purpose'];
  const betterAct = 'Ask "How may I help you?" and hear the answer out before you act on it.';
  const begun = talk.done.find(({ act }) => business.has(act.verb));
  const known = reasonKnownAt(talk);
  if (begun && (known === undefined || known > begun.place)) {
    return [
      finding(rule, context, {
        outcome: 'missed',
        basis: 'Business was done before anybody had said what it is about.',
        betterAct,
      }),
    ];
  }
  const asked = talk.done.some(({ act }) => act.verb === 'ask' && reasons.has(act.item));
  return asked
    ? [finding(rule, context, { outcome: 'met', basis: 'The desk asked what it is about.', betterAct })]
    : [];
}

const agreements = new Set<Act['verb']>([
  'book',
  'move',
  'cancel',
  'wait-list',
  'message',
  'take-message',
  'request-referral',
  'payment-plan',
  'release-records',
  'arrive',
]);
const agreedOffers = new Set([
  'nurse-callback',
  'provider-message',
  'new-card-later',
  'pick-up-shred',
  'patient-calls-us',
  'message-to-patient',
  'pay-later',
  'hardship-form',
  'wait-list',
  'records-form',
]);

/** Whether what was agreed was said back before the end. */
export function judgeSummary(talk: Talk, context: JudgeContext): Verdict[] {
  const agreed = talk.done.some(
    ({ act }) => agreements.has(act.verb) || (act.verb === 'offer' && agreedOffers.has(act.option)),
  );
  const summed = talk.said.some(({ act }) => act.verb === 'summarise');
  if (!(agreed || summed) || talk.situation.ended !== 'closed' || !isLive(talk.situation) || isEmergency(talk))
    return [];
  const readBack = talk.said.some(
    ({ act }) =>
      (act.verb === 'confirm' && act.source === 'heard') || (act.verb === 'explain' && act.topic === 'wait-time'),
  );
  return [
    finding(openingRules['conversation.summary'], context, {
      outcome: summed ? 'met' : readBack ? 'partly' : 'missed',
      basis: summed
        ? 'The next steps were said back.'
        : readBack
          ? 'Some of it was read back, but not what happens next.'
          : 'Something was agreed, and it was not said back.',
      betterAct: 'Before the end: "So, the nurse rings you by noon on this number. Did I get that right?"',
    }),
  ];
}

/** Whether the conversation was closed in so many words. */
export function judgeClosing(talk: Talk, context: JudgeContext): Verdict[] {
  if (talk.situation.ended !== 'closed' || !isLive(talk.situation) || isEmergency(talk) || talk.said.length === 0)
    return [];
  const closed = talk.said.some(
    ({ act }) => act.verb === 'close' || (act.verb === 'ask' && act.item === 'anything-else'),
  );
  return [
    finding(openingRules['conversation.closing'], context, {
      outcome: closed ? 'met' : 'missed',
      basis: closed ? 'It was closed courteously.' : 'It ended without a word of closing.',
      betterAct: 'Ask "Is there anything else?", thank them, and let them hang up first.',
    }),
  ];
}
