import type { JudgeContext } from '../../situation/context';
import type { OutsideAppointment } from '../../situation/outside-appointment';
import type { Verdict } from '../../verdict';
import { type Found, gravestFirst, written } from '../found';
import { outsideRules } from './rules';

const plan = outsideRules['scheduling.outside-plan'];
const loop = outsideRules['scheduling.outside-tracked'];

/** Whether an appointment elsewhere may be made, and whether the loop was closed around it. */
export function judgeOutsideAppointment(asked: OutsideAppointment, context: JudgeContext): Verdict[] {
  const found = gravestFirst([...untracked(asked), ...faults(asked)]);
  return written(found.length > 0 ? found : [ready(asked)], context);
}

function ready({ urgency, did }: OutsideAppointment): Found {
  return {
    rule: plan,
    verdict: 'valid',
    ...(did.length > 0 ? { outcome: 'met' as const } : {}),
    severity: 'none',
    basis: 'Order, network, referral and authorization are as they have to be.',
    betterAct:
      urgency === 'urgent'
        ? 'Telephone the office, write down the name, give the patient the number too, and follow it to the report.'
        : 'Send the packet, tell the patient who, where and when, and follow it to the report.',
  };
}

function untracked({ urgency, did }: OutsideAppointment): Found[] {
  if (did.length === 0) return [];
  const urgent = urgency === 'urgent';
  const missing = [
    ...(urgent && !did.includes('phoned-office') ? ['the office was not telephoned'] : []),
    ...(urgent && did.includes('phoned-office') && !did.includes('recorded-name')
      ? ['nobody wrote down who took it']
      : []),
    ...(did.includes('packet-sent') ? [] : ['the packet was not sent']),
    ...(did.includes('told-patient') ? [] : ['the patient was not told']),
    ...(did.includes('tracked') ? [] : ['nobody follows it']),
  ];
  if (missing.length === 0) return [];
  const lost = !did.includes('tracked') || (urgent && !did.includes('phoned-office'));
  return [
    {
      rule: loop,
      verdict: 'missed',
      outcome: 'missed',
      severity: lost ? (urgent ? 'critical' : 'serious') : 'minor',
      basis: `Left undone: ${missing.join(', ')}.`,
      betterAct: 'Telephone what is urgent, tell the patient, and put it on the list that is followed to the report.',
    },
  ];
}

function faults(asked: OutsideAppointment): Found[] {
  const { orderSigned, network, plan: kind } = asked;
  const insured = kind !== 'none';
  const questions = [
    ...(orderSigned === 'yes' ? [] : [orderSigned === 'no' ? 'The clinician’s signature.' : 'Is the order signed?']),
    ...(insured && network === 'unknown' ? ['Is the place in the network of this very plan?'] : []),
    ...(insured && asked.referral === 'missing' ? ['The primary care clinician’s referral.'] : []),
    ...(insured && kind !== 'ppo' && asked.referral === 'unknown'
      ? ['Does the plan want a referral, and is it on file?']
      : []),
    ...(insured && asked.authorization === 'missing' ? ['The plan’s authorization.'] : []),
    ...(insured && asked.authorization === 'unknown'
      ? ['Does the plan want an authorization, and is it on file?']
      : []),
  ];
  return [
    ...(insured && network === 'out' && !asked.outOfNetworkTold
      ? [
          {
            rule: plan,
            verdict: 'invalid' as const,
            severity: 'minor' as const,
            basis: 'The place is outside the plan’s network, and the patient does not know it.',
            betterAct: 'Offer one in the network; if the patient prefers this one, tell what it means first.',
          },
        ]
      : []),
    ...(questions.length > 0
      ? [
          {
            rule: plan,
            verdict: 'needs' as const,
            severity: 'none' as const,
            basis: 'Not everything is there that has to come before the date.',
            needs: questions,
            ...(orderSigned === 'no' ? { routeTo: 'clinician' } : {}),
            betterAct: 'Get it first, or tell the patient that the date waits for it.',
          },
        ]
      : []),
  ];
}
