import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { Outcome, Verdict } from '../verdict';
import { respectRules } from './respect.rules';
import { isWayOn, type Talk, toneOf } from './talk';

/**
 * Whether an angry person was let finish, acknowledged or apologised to, and given a concrete step, without a curt word.
 * Behaviours are judged, not the letters of any model.
 * @source COM-13
 */
export function judgeAnger(talk: Talk, context: JudgeContext): Verdict[] {
  const shown = talk.heard.find(({ feeling }) => feeling === 'anger');
  if (!(talk.situation.angry || shown) || talk.situation.abusive) return [];
  const from = shown?.place ?? 0;
  const after = talk.done.filter(({ place }) => place >= from);
  const betterAct =
    'Let them finish ("tell me what happened"), say that you understand or that you are sorry it went so, then one definite step with a time.';
  const rule = respectRules['conversation.angry-person'];
  if (
    after.some(
      ({ act }) =>
        toneOf(act) === 'curt' || (act.verb === 'request' && act.thing === 'lower-voice') || act.verb === 'set-limit',
    )
  ) {
    return [
      finding(rule, context, {
        outcome: 'breach',
        basis: 'An angry person was cut short, hushed or threatened with a limit.',
        betterAct,
      }),
    ];
  }
  const saidAfter = talk.said.filter(({ place, act }) => place >= from && act.verb !== 'greet');
  const opener = saidAfter[0]?.act;
  const askedWhat = saidAfter.some(({ act }) => act.verb === 'ask' && act.item === 'what-happened');
  const listened =
    askedWhat ||
    opener?.verb === 'acknowledge' ||
    opener?.verb === 'apologise' ||
    (opener?.verb === 'ask' && opener.item === 'reason');
  const acknowledged = saidAfter.some(({ act }) => act.verb === 'acknowledge' || act.verb === 'apologise');
  const step = after.some(({ act }) => isWayOn(act) || act.verb === 'summarise' || act.verb === 'check-eligibility');
  const lacking = [
    ...(listened ? [] : ['letting the person finish']),
    ...(acknowledged ? [] : ['a word of understanding or apology']),
    ...(step ? [] : ['a concrete step']),
  ];
  const outcome: Outcome = lacking.length === 0 ? 'met' : lacking.length === 1 ? 'partly' : 'missed';
  const lost = talk.situation.ended === 'hung-up' || talk.situation.ended === 'walked-out';
  return [
    finding(rule, context, {
      outcome,
      severity: outcome === 'met' ? 'none' : outcome === 'missed' && lost ? 'serious' : 'minor',
      basis: lacking.length === 0 ? 'The desk listened, acknowledged and acted.' : `Lacking: ${lacking.join(', ')}.`,
      betterAct,
    }),
  ];
}

/** Whether abuse met a calm limit, and was reported. */
export function judgeLimit(talk: Talk, context: JudgeContext): Verdict[] {
  if (!talk.situation.abusive) return [];
  const rule = respectRules['conversation.limit'];
  const betterAct =
    'Say "Please stop. I can help with your appointment", end or hand over the call if it goes on, and tell the manager in writing.';
  const limits = talk.said.filter(({ act }) => act.verb === 'set-limit');
  if (talk.said.some(({ act }) => toneOf(act) === 'curt'))
    return [finding(rule, context, { outcome: 'breach', basis: 'Abuse was answered in kind.', betterAct })];
  const isManager = (id: string) => (talk.situation.roleOf[id] ?? id).includes('manager');
  const reported = talk.done.some(({ act }) => {
    if (act.verb === 'incident') return true;
    if (act.verb === 'consult') return isManager(act.staff);
    if (act.verb === 'offer') return act.option === 'manager';
    if (act.verb === 'transfer') return isManager(act.to);
    return (act.verb === 'message' || act.verb === 'take-message') && isManager(act.message.to);
  });
  return [
    finding(rule, context, {
      outcome: limits.length > 0 && reported ? 'met' : limits.length > 0 || reported ? 'partly' : 'missed',
      basis:
        limits.length === 0
          ? reported
            ? 'It was reported, but borne in silence.'
            : 'It was borne in silence.'
          : reported
            ? 'A calm limit was set and the manager knows.'
            : 'A calm limit was set, but nobody was told.',
      betterAct,
    }),
  ];
}
