import type { Provider, VisitType } from '../../practice/calendar';
import { spokenDate, weekday } from '../../practice/dates';
import { clock, parseClock } from '../../shared/time';
import { busiest, type DayOfProvider, overlap, type Stretch } from './calendar-index';
import type { BrokenConstraint, ConstraintId, SlotQuery } from './slot-query';

/** One constraint: whether something breaks it, and how that is said. The words are made only when they are asked for. */
interface Check<Candidate> {
  readonly constraint: ConstraintId;
  breaks(candidate: Candidate): boolean;
  says(candidate: Candidate): string;
}

interface OfProvider {
  readonly query: SlotQuery;
  readonly provider: Provider;
  readonly type: VisitType;
}

interface OfDay {
  readonly query: SlotQuery;
  readonly date: string;
}

/** One time under examination: who, what, when. */
export interface OfTime extends OfProvider, OfDay {
  readonly day: DayOfProvider;
  readonly stretch: Stretch;
}

const noon = 12 * 3600;
const dayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/**
 * What can stand against a clinician for the whole search, whatever the day.
 * @source SCH-10, SCH-14: types taken, new patients, preferences
 */
export const providerChecks: readonly Check<OfProvider>[] = [
  {
    constraint: 'takes-type',
    breaks: ({ provider, type }) => !provider.visitTypes.includes(type.id),
    says: ({ provider, type }) => `${provider.name} does not do ${type.name}.`,
  },
  {
    constraint: 'patient',
    breaks: ({ query, type }) => type.forNew && !query.newPatient,
    says: ({ type }) => `${type.name} is for patients new to the practice.`,
  },
  {
    constraint: 'patient',
    breaks: ({ query, type }) => query.patient !== undefined && !suits(type, query.patient),
    says: ({ type }) => `${type.name} is not for this patient’s age or sex.`,
  },
  {
    constraint: 'no-new',
    breaks: ({ query, provider }) => query.newPatient && !provider.acceptsNew,
    says: ({ provider }) => `${provider.name} takes no new patients.`,
  },
  {
    constraint: 'wanted',
    breaks: ({ query: { wanted }, provider }) =>
      wanted.mustProvider && wanted.providers.length > 0 && !wanted.providers.includes(provider.id),
    says: ({ provider }) => `The person wants another clinician than ${provider.name}.`,
  },
];

/** What can stand against a day for the whole search. */
export const dayChecks: readonly Check<OfDay>[] = [
  {
    constraint: 'range',
    breaks: ({ query, date }) => date < query.from || date > query.to || date < query.today,
    says: ({ date }) => `${spokenDate(date)} is past or outside the dates looked at.`,
  },
  {
    constraint: 'wanted',
    breaks: ({ query: { wanted }, date }) => wanted.earliest !== undefined && date < wanted.earliest,
    says: ({ date }) => `${spokenDate(date)} is earlier than the person can come.`,
  },
  {
    constraint: 'wanted',
    breaks: ({ query: { wanted }, date }) => wanted.latest !== undefined && date > wanted.latest,
    says: ({ date }) => `${spokenDate(date)} is later than the person can come.`,
  },
  {
    constraint: 'wanted',
    breaks: ({ query: { wanted }, date }) => wanted.days.length > 0 && !wanted.days.includes(weekday(date)),
    says: ({ date }) => `The person cannot come on ${dayNames[weekday(date) - 1] ?? 'that day'}.`,
  },
];

/**
 * What can stand against an hour: grid, hours, blocks, other visits, rooms, physicals, cut-off, the person's own hours.
 * @source SCH-01 (grid, lengths), SCH-08 (blocks), SCH-14 (rooms, physicals, cut-off for new patients)
 */
export const timeChecks: readonly Check<OfTime>[] = [
  {
    constraint: 'taken',
    breaks: (time) => visitAt(time) !== undefined,
    says: (time) => `${time.provider.name} has a visit ${said(visitAt(time))}.`,
  },
  {
    constraint: 'block',
    breaks: (time) => blockAt(time) !== undefined,
    says: (time) =>
      `${blockAt(time)?.reason ?? 'Block'} ${said(blockAt(time))}; released by ${blockAt(time)?.releasedBy ?? 'nobody'}.`,
  },
  {
    constraint: 'grid',
    breaks: ({ provider, stretch }) => stretch.from % (provider.gridMinutes * 60) !== 0,
    says: ({ provider }) => `Visits with ${provider.name} start every ${provider.gridMinutes} minutes.`,
  },
  {
    constraint: 'hours',
    breaks: ({ day, stretch }) => !day.hours.some(({ from, to }) => from <= stretch.from && stretch.to <= to),
    says: ({ provider, stretch }) => `${provider.name} does not work ${said(stretch)} that day.`,
  },
  {
    constraint: 'range',
    breaks: ({ query, date, stretch }) => date === query.today && query.now !== undefined && stretch.from < query.now,
    says: ({ stretch }) => `${clock(stretch.from)} is past.`,
  },
  {
    constraint: 'room',
    breaks: (time) => !hasRoom(time),
    says: ({ type, stretch }) => `No ${type.roomKind} room is free ${said(stretch)}.`,
  },
  {
    constraint: 'physicals',
    breaks: (time) => time.type.preventive && physicalsFull(time),
    says: ({ provider }) => `${provider.name} has ${provider.maxPhysicalsPerHalfDay} physicals that half-day already.`,
  },
  {
    constraint: 'no-new',
    breaks: ({ query, provider, stretch }) =>
      query.newPatient && provider.noNewAfter !== undefined && stretch.from >= (parseClock(provider.noNewAfter) ?? 0),
    says: ({ provider }) => `${provider.name} sees no new patients from ${provider.noNewAfter ?? 'then'} on.`,
  },
  {
    constraint: 'wanted',
    breaks: ({ query, stretch }) => !insideWanted(query.wanted, stretch),
    says: ({ query }) => `The person can come ${hoursWanted(query.wanted)} only.`,
  },
];

/** Whether nothing in the list is broken. */
export function fits<Candidate>(checks: readonly Check<Candidate>[], candidate: Candidate): boolean {
  return !checks.some((check) => check.breaks(candidate));
}

/** What in the list is broken, in words. */
export function brokenBy<Candidate>(checks: readonly Check<Candidate>[], candidate: Candidate): BrokenConstraint[] {
  return checks
    .filter((check) => check.breaks(candidate))
    .map((check) => ({ constraint: check.constraint, says: check.says(candidate) }));
}

/** Times held for today are the nurse's to release, and only for today. */
function blockAt({ query, day, date, stretch }: OfTime) {
  return day.blocks.find(
    (each) =>
      overlap(each, stretch) && !(each.kind === 'same-day-hold' && query.heldReleased === true && date === query.today),
  );
}

function visitAt({ day, stretch }: OfTime): Stretch | undefined {
  return day.booked.find((each) => overlap(each, stretch));
}

function hasRoom({ day, stretch }: OfTime): boolean {
  return day.rooms === 0 || busiest(day.inRooms, stretch, day.rooms) < day.rooms;
}

function physicalsFull({ day, provider, stretch }: OfTime): boolean {
  const half = day.booked.filter(({ from, preventive }) => preventive && from < noon === stretch.from < noon);
  return half.length >= provider.maxPhysicalsPerHalfDay;
}

function suits(type: VisitType, patient: { readonly age: number; readonly sex: string }): boolean {
  return (
    patient.age >= type.minAge &&
    patient.age <= type.maxAge &&
    (type.sex === 'any' || patient.sex === 'X' || type.sex === patient.sex)
  );
}

/** The whole visit lies within the person's hours. */
function insideWanted({ from, to }: SlotQuery['wanted'], stretch: Stretch): boolean {
  if (from !== undefined && stretch.from < (parseClock(from) ?? 0)) return false;
  return to === undefined || stretch.to <= (parseClock(to) ?? 86_400);
}

function hoursWanted({ from, to }: SlotQuery['wanted']): string {
  return [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`until ${to}`])].join(' ');
}

function said(stretch: Stretch | undefined): string {
  return stretch ? `from ${clock(stretch.from)} to ${clock(stretch.to)}` : 'then';
}
