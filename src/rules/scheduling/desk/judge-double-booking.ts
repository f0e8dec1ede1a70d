import type { DoubleBookingCase } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { asking, type Found, written } from '../found';

const rule = calendarRules['scheduling.double-booking'];
const betterAct =
  'Ask the clinician for that time, pair a short visit with a long one, write down who said yes, and tell the patient honestly that there may be a wait; otherwise offer two other times.';

/** Whether two patients may have one time. @source SCH-04 */
export function judgeDoubleBooking(situation: DoubleBookingCase, context: JudgeContext): Verdict[] {
  return written([found(situation)], context);
}

function found(situation: DoubleBookingCase): Found {
  const against = reasonsAgainst(situation);
  const { standing, added, rule: house, approvedBy, approver, logged } = situation;
  if (against.length > 0) return { rule, verdict: 'invalid', severity: 'serious', basis: against.join(' '), betterAct };
  if (standing.littleTime !== true && added.littleTime !== true)
    return asking(rule, 'Does one of the two need only little of the clinician?', betterAct);
  if (house === 'approved' && approvedBy !== approver)
    return {
      ...asking(rule, `Does the one whose yes it takes (${approver}) agree to it, for that time?`, betterAct),
      basis: 'A short visit and a long one could share the time; nobody who may has said yes.',
    };
  if (logged === false)
    return {
      rule,
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: 'It was allowed, and nobody wrote down by whom.',
      betterAct: 'Write into the booking who said yes, and when.',
    };
  return {
    rule,
    verdict: 'valid',
    severity: 'none',
    basis:
      house === 'approved'
        ? 'A short visit beside a long one, approved.'
        : 'A short visit beside a long one, by the clinician’s rule.',
    betterAct: 'Write down whose rule or yes it is, and tell both that there may be a wait.',
  };
}

function reasonsAgainst({ standing, added, visitsThere, rule: house, hidesMistake }: DoubleBookingCase): string[] {
  return [
    ...(hidesMistake ? ['A double-book never covers a mistake: say what happened and put it right.'] : []),
    ...(house === 'never' ? ['The clinician takes no two patients in one time.'] : []),
    ...(visitsThere > 1 ? ['Two stand there already.'] : []),
    ...(standing.newPatient && added.newPatient ? ['Two new patients never share a time.'] : []),
    ...(standing.physical && added.physical ? ['Two physicals never share a time.'] : []),
    ...(standing.littleTime === false && added.littleTime === false
      ? ['Neither of the two needs little of the clinician.']
      : []),
  ];
}
