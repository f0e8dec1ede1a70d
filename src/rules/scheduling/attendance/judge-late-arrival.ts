import type { JudgeContext } from '../../situation/context';
import type { LateArrival } from '../../situation/missed-visit';
import type { Verdict } from '../../verdict';
import { type Found, written } from '../found';
import { attendanceRules } from './rules';

const late = attendanceRules['scheduling.late-arrival'];
const never = attendanceRules['scheduling.late-never-sent-away'];
const transport = attendanceRules['scheduling.late-transport'];

/** What is to be done with somebody who comes late, and whether what was done was right. */
export function judgeLateArrival(asked: LateArrival, context: JudgeContext): Verdict[] {
  const inTime = asked.minutesLate <= context.settings.lateGraceMinutes;
  return written([asked.did.length === 0 ? next(asked, inTime) : looked(asked, inTime)], context);
}

function next(asked: LateArrival, inTime: boolean): Found {
  if (isGrave(asked))
    return {
      rule: never,
      verdict: 'route',
      severity: 'none',
      basis: 'However late: who needs care now, or today, is not sent away.',
      routeTo: 'nurse',
      betterAct: asked.level === 'L1' ? 'Call for help now.' : 'Check in and tell the nurse at once.',
    };
  if (inTime)
    return {
      rule: late,
      verdict: 'valid',
      severity: 'none',
      basis: `${asked.minutesLate} minutes: within the grace of the policy.`,
      betterAct: 'Check in as usual, and say kindly what it means for the time left.',
    };
  if (asked.level === 'unknown')
    return {
      rule: late,
      verdict: 'route',
      severity: 'none',
      basis: 'Nobody has said how urgent the visit is; before that nothing final is said.',
      routeTo: 'nurse',
      betterAct: 'Ask how the patient feels, and tell the nurse.',
    };
  const outside = asked.cause === 'medical-transport' || asked.cause === 'practice';
  return {
    rule: outside ? transport : late,
    verdict: 'route',
    severity: 'none',
    basis: outside
      ? 'Late through no doing of the patient’s: no no-show, and nobody is sent away.'
      : `${asked.minutesLate} minutes: beyond the grace of the policy.`,
    routeTo: 'clinician',
    betterAct: 'Ask the clinician; offer to wait and be worked in, another clinician today, or a new time.',
  };
}

function looked(asked: LateArrival, inTime: boolean): Found {
  const { did, cause } = asked;
  const away = did.includes('sent-away');
  const wrong = (rule: Found['rule'], severity: Found['severity'], basis: string): Found => ({
    rule,
    verdict: 'wrongful',
    outcome: 'breach',
    severity,
    basis,
    betterAct: 'Ask nurse or clinician first, and offer to wait, another clinician today, or a new time.',
  });
  if (away && isGrave(asked))
    return wrong(never, 'critical', 'Somebody who needs care now, or today, was sent away for being late.');
  const outside = cause === 'medical-transport' || cause === 'practice';
  if (outside && (away || did.includes('marked-no-show')))
    return wrong(
      transport,
      'serious',
      cause === 'practice' ? 'The delay was ours.' : 'The van was late, not the patient.',
    );
  if (away && inTime) return wrong(late, 'serious', 'Sent away within the grace of the policy.');
  if (away && !did.includes('asked-clinician') && !did.includes('asked-nurse'))
    return wrong(late, 'serious', 'Sent away on the desk’s own authority.');
  if (did.includes('lectured'))
    return {
      rule: late,
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: 'Who is late knows it.',
      betterAct: 'Say what can be done now, in a friendly tone.',
    };
  if (!inTime && !did.includes('asked-clinician') && !did.includes('asked-nurse'))
    return {
      rule: late,
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: 'Beyond the grace, and the clinician was not asked.',
      betterAct: 'Ask before a time is promised or a visit marked.',
    };
  return {
    rule: late,
    verdict: 'met',
    outcome: 'met',
    severity: 'none',
    basis: inTime ? 'Checked in within the grace.' : 'The clinician was asked and nobody was simply sent away.',
    betterAct: 'Note the reason, and nothing more.',
  };
}

function isGrave({ level, fragile }: LateArrival): boolean {
  return fragile || level === 'L1' || level === 'L2' || level === 'L3';
}
