import { spokenDate } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { ReferralCheck } from '../../situation/plan-access';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { planRules } from './plan.rules';

/** Faults of a referral for a visit on a day, and what is not known of it. Its first and its last day count. */
export function referralFaults({ referral }: ReferralCheck, on: string) {
  const { number, from, to, visits, used, clinician } = referral;
  const faults = [
    ...(from !== undefined && from > on ? ['begins after the visit'] : []),
    ...(to !== undefined && to < on ? ['has ended'] : []),
    ...(visits !== undefined && used >= visits ? ['no visit left'] : []),
    ...(clinician === 'other' ? ['for another clinician'] : []),
  ];
  const needs = [
    ...(number === undefined ? ['What is the number of the referral?'] : []),
    ...(from === undefined || to === undefined ? ['From when to when does it hold?'] : []),
    ...(visits === undefined ? ['How many visits does it allow, and how many are used?'] : []),
    ...(clinician === 'unknown' ? ['Which clinician does it name?'] : []),
  ];
  return { faults, needs };
}

/** Whether a referral holds for a visit, or the clinician on file with the plan is ours on that day. @source INS-14 */
export function judgeReferralCheck(situation: ReferralCheck, context: JudgeContext): Verdict[] {
  const on = situation.dateOfService ?? context.date;
  return situation.of === 'referral' ? [referral(situation, on, context)] : [primaryCare(situation, on, context)];
}

function referral(situation: ReferralCheck, on: string, context: JudgeContext): Verdict {
  const { faults, needs } = referralFaults(situation, on);
  const { visits, used } = situation.referral;
  const verdict = faults.length > 0 ? 'invalid' : needs.length > 0 ? 'needs' : 'valid';
  return verdictOf(planRules['coverage.referral-number'], context, {
    verdict,
    severity: verdict === 'invalid' ? 'serious' : 'none',
    basis:
      verdict === 'valid'
        ? `It holds on ${spokenDate(on)}, for this clinician, with a visit left.`
        : verdict === 'invalid'
          ? `For ${spokenDate(on)}: ${faults.join(', ')}.`
          : 'Not everything that decides is known of it.',
    ...(faults.length > 0 ? { order: faults } : {}),
    ...(verdict === 'needs' ? { needs } : {}),
    ...(visits === undefined ? {} : { figures: { visitsLeft: Math.max(0, visits - used) } }),
    betterAct:
      verdict === 'valid'
        ? 'Write number, last day and visits left into the booking.'
        : 'Ask the primary care office and the biller today, and tell the patient before the visit.',
  });
}

function primaryCare({ pcpOnFile, pcpFrom }: ReferralCheck, on: string, context: JudgeContext): Verdict {
  const fault =
    pcpOnFile === 'another'
      ? 'another clinician on file'
      : pcpOnFile === 'ours' && pcpFrom !== undefined && pcpFrom > on
        ? 'in force after the visit'
        : undefined;
  const verdict = pcpOnFile === 'unknown' ? 'needs' : fault === undefined ? 'valid' : 'invalid';
  return verdictOf(planRules['coverage.referral-number'], context, {
    verdict,
    severity: verdict === 'invalid' ? 'serious' : 'none',
    basis:
      verdict === 'needs'
        ? 'Nobody has looked who is on file with the plan.'
        : fault === undefined
          ? 'Our clinician is on file on the day of the visit.'
          : `On ${spokenDate(on)}: ${fault}.`,
    ...(fault === undefined ? {} : { order: [fault] }),
    ...(verdict === 'needs'
      ? { needs: ['Who is on file with the plan as primary care clinician, and from when?'] }
      : {}),
    betterAct:
      'The patient rings the plan before the visit and asks from which day the change holds; write the answer down.',
  });
}
