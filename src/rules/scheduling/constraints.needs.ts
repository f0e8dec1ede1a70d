import { daysBetween, spokenDate, weekday } from '../../practice/dates';
import { clock } from '../../shared/time';
import { type DayOfProvider, heldAround, waveOf } from './calendar-index';
import type { Check, OfTime } from './constraints';
import type { OccasionalCheck } from './constraints.template';
import { clockStretch, isWave, overlap } from './day-template';
import { hasFree } from './pools';
import type { Authorization } from './slot-query';

const day = 86_400;

/**
 * A room of the kind has to be free; where rooms are not kept in the calendar they are never short.
 * @source SCH-14
 */
export const roomCheck: Check<OfTime> = {
  constraint: 'room',
  breaks: (time) => time.day.pools.some((kept) => isRoom(kept) && isShort(kept, time)),
  says: (time) => {
    const missing = short(time).find(isRoom);
    const features = missing?.need.features.join(', ') ?? '';
    return `No ${time.type.roomKind} room ${features === '' ? '' : `with ${features} `}is free ${said(time)}.`;
  },
};

/**
 * What a visit needs beside clinician and room, and what payer, preparation, ride and the patient's own day add.
 * @source SCH-14, SCH-16 (lead time), SCH-21 (authorization), SCH-26 (notice), SCH-28 (interpreter)
 */
export const needChecks: readonly OccasionalCheck[] = [
  {
    constraint: 'resource',
    applies: ({ type, query }) =>
      type.needs !== undefined ||
      (query.extra?.some(({ kind }) => kind !== 'room') ?? false) ||
      query.holds !== undefined,
    breaks: (time) => time.day.pools.some((kept) => !isRoom(kept) && isShort(kept, time)),
    says: (time) =>
      `${short(time)
        .filter((each) => !isRoom(each))
        .map(({ need }) => `No ${[...need.features, need.kind].join(' ')} is free ${said(time)}`)
        .join('; ')}.`,
  },
  {
    constraint: 'notice',
    applies: ({ type }) => type.leadHours !== undefined,
    breaks: ({ type, query, date, stretch }) =>
      daysBetween(query.today, date) * day + stretch.from - (query.now ?? 0) < (type.leadHours ?? 0) * 3600,
    says: ({ type }) => `${type.name} needs ${type.leadHours ?? 0} hours of preparation.`,
  },
  {
    constraint: 'notice',
    applies: ({ query }) => query.noticeUntil !== undefined,
    breaks: ({ query, date }) => query.noticeUntil !== undefined && date < query.noticeUntil,
    says: ({ query }) =>
      `What has to be ordered for it can be there on ${spokenDate(query.noticeUntil ?? query.today)} at the earliest.`,
  },
  {
    constraint: 'authorization',
    applies: ({ query }) => query.authorization !== undefined,
    breaks: ({ query, date }) => isOutside(query.authorization, date),
    says: ({ date }) => `${spokenDate(date)} lies outside the dates of the referral or authorization.`,
  },
  {
    constraint: 'patient-busy',
    applies: ({ query }) => query.mrn !== undefined,
    breaks: ({ day: { own }, stretch }) => own.some((each) => overlap(each, stretch)),
    says: () => 'The patient has another visit then.',
  },
  {
    constraint: 'wanted',
    applies: ({ query }) => (query.windows?.length ?? 0) > 0,
    breaks: ({ query, date, stretch }) =>
      !query.windows?.some(({ days, from, to }) => {
        const part = clockStretch(from, to);
        return days.includes(weekday(date)) && part.from <= stretch.from && stretch.to <= part.to;
      }),
    says: () => 'The person cannot come then.',
  },
];

/** Whether the visits that the payer allows are used up by those had and those that stand in the calendar. */
export function isUsedUp(authorization: Authorization | undefined, booked: number): boolean {
  return authorization?.visits !== undefined && authorization.used + booked >= authorization.visits;
}

function isOutside(authorization: Authorization | undefined, date: string): boolean {
  const { from, to } = authorization ?? {};
  return (from !== undefined && date < from) || (to !== undefined && date > to);
}

type Kept = DayOfProvider['pools'][number];

function isRoom({ need }: Kept): boolean {
  return need.kind.startsWith('room:');
}

function short(time: OfTime): readonly Kept[] {
  return time.day.pools.filter((kept) => isShort(kept, time));
}

/** Whether something is not there for the visit; the visits of its own hour of a wave share its room. */
function isShort(kept: Kept, { provider, stretch, type, place }: OfTime): boolean {
  const { need, pool } = kept;
  if (pool.members.length === 0 && isRoom(kept)) return need.features.length > 0;
  const held = heldAround(stretch, type, place);
  if (!isWave(place)) return !hasFree(pool, need, held);
  const wave = waveOf(provider.id, stretch.from);
  return !hasFree({ ...pool, uses: pool.uses.filter((use) => use.wave !== wave) }, need, held);
}

function said({ stretch }: OfTime): string {
  return `from ${clock(stretch.from)} to ${clock(stretch.to)}`;
}
