import type { JudgeContext } from '../../situation/context';
import type { RunningLate } from '../../situation/schedule-day';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { at, clockStretch } from '../day-template';
import { asking, type Found, written } from '../found';
import { delaysFrom } from './late';

const rule = calendarRules['scheduling.running-late'];
const betterAct =
  'Tell each of them before they ask, with a number, and renew it every 15 minutes: wait, another clinician, or another day. Mind those who fast, have diabetes, are frail or very small.';

/** How late everybody becomes, who is told, and whether what the desk did about it was enough. */
export function judgeRunningLate(situation: RunningLate, context: JudgeContext): Verdict[] {
  const { visits, breaks, freeAt, behindMinutes } = situation;
  const first = visits[0]?.at ?? '00:00';
  if (freeAt === undefined && behindMinutes === undefined)
    return written([asking(rule, 'When can the clinician see the next patient (freeAt, or behindMinutes)?')], context);
  const free = freeAt === undefined ? at(first) + (behindMinutes ?? 0) * 60 : at(freeAt);
  const delays = delaysFrom(
    free,
    visits.map((visit) => ({ id: visit.id, at: at(visit.at), seconds: visit.minutes * 60 })),
    breaks.map(({ from, to }) => clockStretch(from, to)),
  ).map((seconds) => Math.ceil(seconds / 60));
  const from = situation.tellFromMinutes ?? context.settings.delayTellMinutes;
  const late = visits.flatMap(({ id, timeCritical }, index) => {
    const minutes = delays[index] ?? 0;
    return minutes >= from ? [{ id, timeCritical, minutes }] : [];
  });
  const known = {
    figures: {
      ...Object.fromEntries(visits.map(({ id }, index) => [id, delays[index] ?? 0])),
      longest: Math.max(...delays),
    },
    order: late.map(({ id }) => id),
  };
  const says =
    late.length === 0
      ? `Nobody waits ${from} minutes.`
      : late.map(({ id, minutes }) => `${id} waits about ${minutes} minutes`).join(', ') + '.';
  return written([{ rule, ...answer(situation.did, late, says), ...known, betterAct }], context);
}

function answer(
  did: RunningLate['did'],
  late: readonly { readonly timeCritical: boolean }[],
  says: string,
): Pick<Found, 'verdict' | 'severity' | 'basis' | 'outcome' | 'routeTo'> {
  const critical = late.some(({ timeCritical }) => timeCritical);
  const nurse = critical ? { routeTo: 'nurse' } : {};
  if (did === undefined) return { verdict: 'computed', severity: 'none', basis: says, ...nurse };
  if (did === 'sent-away' && late.length > 0)
    return {
      verdict: 'breached',
      outcome: 'breach',
      severity: critical ? 'critical' : 'serious',
      basis: critical
        ? `${says} Somebody who must not wait was sent away.`
        : `${says} People were sent away without a choice.`,
      ...nurse,
    };
  if (late.length === 0 || did === 'told-with-number')
    return { verdict: 'met', outcome: 'met', severity: 'none', basis: says };
  if (did === 'told-without-number')
    return {
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: `${says} They were told, but not how long.`,
    };
  return { verdict: 'missed', outcome: 'missed', severity: 'minor', basis: `${says} Nobody was told.`, ...nurse };
}
