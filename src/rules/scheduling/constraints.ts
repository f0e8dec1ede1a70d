import type { Provider, VisitType } from '../../practice/calendar';
import { spokenDate, weekday } from '../../practice/dates';
import { clock, parseClock } from '../../shared/time';
import type { Booked, DayOfProvider } from './calendar-index';
import { at, blockStands, isStart, isWave, overlap, type Place, type Stretch } from './day-template';
import { mayStandBeside } from './doubling';
import type { BrokenConstraint, ConstraintId, SlotQuery } from './slot-query';

/** One constraint: whether something breaks it, and how that is said. The words are made only when they are asked for. */
export interface Check<Candidate> {
  readonly constraint: ConstraintId;
  breaks(candidate: Candidate): boolean;
  says(candidate: Candidate): string;
}

export interface OfProvider {
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
  /** The part of the day it starts in, where that has a template of its own. */
  readonly place: Place | undefined;
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
 * What can stand against an hour: other visits, blocks, grid, hours, physicals, cut-off, the person's own hours.
 * @source SCH-01 (grid, lengths), SCH-02, SCH-03 (waves), SCH-08 (blocks), SCH-14 (physicals, cut-off for new patients)
 */
export const timeChecks: readonly Check<OfTime>[] = [
  {
    constraint: 'taken',
    breaks: (time) => visitAt(time) !== undefined && !mayStandBeside(time),
    says: (time) =>
      isWave(time.place)
        ? `${time.provider.name} has told ${clock(time.stretch.from)} to as many as the wave takes.`
        : `${time.provider.name} has a visit ${said(visitAt(time))}.`,
  },
  {
    constraint: 'block',
    breaks: (time) => blockAt(time) !== undefined,
    says: (time) =>
      `${blockAt(time)?.block.reason ?? 'Block'} ${said(blockAt(time))}; released by ${blockAt(time)?.block.releasedBy ?? 'nobody'}.`,
  },
  {
    constraint: 'grid',
    breaks: ({ provider, stretch, place }) =>
      place?.template.kind !== 'open-hours' && !isStart(place, provider.gridMinutes * 60, stretch.from),
    says: ({ provider, place }) =>
      place === undefined
        ? `Visits with ${provider.name} start every ${provider.gridMinutes} minutes.`
        : `${provider.name} gives out ${[...place.starts.keys()].map(clock).join(', ')} then, and no other time.`,
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
    constraint: 'physicals',
    breaks: (time) => time.type.preventive && physicalsFull(time),
    says: ({ provider }) => `${provider.name} has ${provider.maxPhysicalsPerHalfDay} physicals that half-day already.`,
  },
  {
    constraint: 'no-new',
    breaks: ({ query, provider, stretch }) =>
      query.newPatient && provider.noNewAfter !== undefined && stretch.from >= at(provider.noNewAfter),
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

function blockAt({ query, day, date, stretch }: OfTime) {
  return day.blocks.find((each) => overlap(each, stretch) && blockStands(each.block, date, query));
}

/** In a wave the visits told the same time are no hindrance until there are as many as it takes, nor are the hour's others. */
function visitAt({ day, stretch, place, type }: OfTime): Booked | undefined {
  const until = stretch.to + (type.bufferMinutes ?? 0) * 60;
  if (!isWave(place)) return day.booked.find((each) => each.from < until && stretch.from < each.to);
  const told = day.booked.filter(({ start }) => start === stretch.from);
  if (told.length >= (place.starts.get(stretch.from) ?? 0)) return told[0];
  return day.booked.find(
    ({ start, from, to }) => (start < place.from || place.to <= start) && from < until && stretch.from < to,
  );
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
  if (from !== undefined && stretch.from < at(from)) return false;
  return to === undefined || stretch.to <= (parseClock(to) ?? 86_400);
}

function hoursWanted({ from, to }: SlotQuery['wanted']): string {
  return [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`until ${to}`])].join(' ');
}

function said(stretch: Stretch | undefined): string {
  return stretch ? `from ${clock(stretch.from)} to ${clock(stretch.to)}` : 'then';
}
