import { spokenDate } from '../../../practice/dates';
import { addBusinessDays } from '../../coverage/dates/business-days';
import type { JudgeContext } from '../../situation/context';
import type { Transport } from '../../situation/transport';
import { minutesOf } from '../../situation/yes-no';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { transportRules } from './rules';

const visit = transportRules['scheduling.transport'];
const covered = transportRules['scheduling.transport-covered'];
const broker = transportRules['scheduling.transport-broker'];

/** Whether a visit with a ride can be kept: notice, the way back, and whether the broker knows of changes. */
export function judgeTransport(asked: Transport, context: JudgeContext): Verdict[] {
  const days = asked.brokerDays ?? context.settings.calendar.transportNoticeBusinessDays;
  const due = addBusinessDays(asked.bookedOn ?? context.date, days, asked.closed);
  const stop = notBrought(asked);
  const found = stop === undefined ? [...untold(asked), inTime(asked, due, days)] : [stop];
  return written(found, context);
}

function notBrought(asked: Transport): Found | undefined {
  if (asked.emergency)
    return {
      rule: covered,
      verdict: 'route',
      severity: 'none',
      basis: 'Medical transport is not for emergencies.',
      routeTo: '911',
      betterAct: 'Treat it as any emergency: 911, and the nurse.',
    };
  if (asked.medicaid === 'yes' && (asked.otherWay === 'yes' || asked.coveredCare === 'no'))
    return {
      rule: covered,
      verdict: 'invalid',
      severity: 'minor',
      basis:
        asked.otherWay === 'yes'
          ? 'Medicaid brings those who have no other way, and there is one.'
          : 'Medicaid brings its members to covered care only.',
      betterAct: 'Find with the patient a time that fits the way there is.',
    };
  return undefined;
}

function untold({ did }: Transport): Found[] {
  if (!did.includes('changed-time') || did.includes('told-broker')) return [];
  return [
    {
      rule: broker,
      verdict: 'missed',
      outcome: 'missed',
      severity: 'minor',
      basis: 'The time was changed and the broker does not know.',
      betterAct: 'Tell the broker now, with the new time, and tell the patient the time of the van.',
    },
  ];
}

function inTime(asked: Transport, due: string, days: number): Found {
  const { visitOn, visitStart, visitMinutes, returnAt } = asked;
  const betterAct = 'Give the broker exact address, hour and mobility, and write “ride” beside the visit.';
  if (visitOn === undefined)
    return {
      rule: visit,
      verdict: 'computed',
      severity: 'none',
      basis: `${days} business days: ${spokenDate(due)} at the earliest.`,
      due,
      betterAct,
    };
  const short = visitOn < due;
  if (short && asked.exception !== 'none' && asked.brokerAgreed === 'unknown')
    return { ...asking(visit, 'Does the broker agree to less notice?', 'Call the broker before it is promised.'), due };
  const agreed = asked.exception !== 'none' && asked.brokerAgreed === 'yes';
  const stranded =
    visitStart !== undefined &&
    visitMinutes !== undefined &&
    returnAt !== undefined &&
    minutesOf(visitStart) + visitMinutes > minutesOf(returnAt);
  if ((short && !agreed) || stranded)
    return {
      rule: visit,
      verdict: 'invalid',
      severity: 'minor',
      basis: stranded
        ? `The visit would end after the van goes back at ${returnAt}.`
        : `${spokenDate(visitOn)} is too soon for ${days} business days of notice.`,
      due,
      betterAct: stranded ? 'An earlier time, or a later van.' : `Offer ${spokenDate(due)} or later.`,
    };
  return {
    rule: visit,
    verdict: 'valid',
    severity: 'none',
    basis: agreed ? 'The broker has agreed to less notice.' : 'There is time enough for the ride.',
    due,
    betterAct,
  };
}
