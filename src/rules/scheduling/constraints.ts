import type { Provider, VisitType } from '../../practice/calendar';
import { spokenDate, weekday } from '../../practice/dates';
import { clock, parseClock } from '../../shared/time';
import { busiest, type CalendarIndex, overlap, type Stretch } from './calendar-index';
import type { BrokenConstraint, ConstraintId, SlotQuery } from './slot-query';

const noon = 12 * 3600;
const dayNames = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** One time under examination: who, what, when. */
export interface Candidate {
  readonly provider: Provider;
  readonly type: VisitType;
  readonly date: string;
  readonly start: number;
}

/**
 * What stands against this clinician for the whole search, whatever the day.
 * @source SCH-10, SCH-14: types taken, new patients, preferences
 */
export function brokenByProvider(query: SlotQuery, provider: Provider, type: VisitType): BrokenConstraint[] {
  const { wanted, patient, newPatient } = query;
  return list([
    !provider.visitTypes.includes(type.id) && broken('takes-type', `${provider.name} does not do ${type.name}.`),
    type.forNew && !newPatient && broken('patient', `${type.name} is for patients new to the practice.`),
    patient !== undefined && !suits(type, patient) && broken('patient', `${type.name} is not for this patient’s age or sex.`),
    newPatient && !provider.acceptsNew && broken('no-new', `${provider.name} takes no new patients.`),
    wanted.mustProvider && wanted.providers.length > 0 && !wanted.providers.includes(provider.id) && broken('wanted', `The person wants another clinician than ${provider.name}.`),
  ]);
}

/** What stands against this day for the whole search. */
export function brokenByDay(query: SlotQuery, date: string): BrokenConstraint[] {
  const { wanted } = query;
  const outside = date < query.from || date > query.to || date < query.today;
  const tooSoon = wanted.earliest !== undefined && date < wanted.earliest;
  const tooLate = wanted.latest !== undefined && date > wanted.latest;
  const day = weekday(date);
  return list([
    outside && broken('range', `${spokenDate(date)} is past or outside the dates looked at.`),
    (tooSoon || tooLate) && broken('wanted', `${spokenDate(date)} is ${tooSoon ? 'earlier' : 'later'} than the person can come.`),
    wanted.days.length > 0 && !wanted.days.includes(day) && broken('wanted', `The person cannot come on ${dayNames[day - 1] ?? 'that day'}.`),
  ]);
}

/**
 * What stands against this hour: grid, hours, blocks, other visits, rooms, physicals, cut-off, the person's own hours.
 * @source SCH-01 (grid, lengths), SCH-08 (blocks), SCH-14 (rooms, physicals, cut-off for new patients)
 */
export function brokenByTime(query: SlotQuery, index: CalendarIndex, { provider, type, date, start }: Candidate): BrokenConstraint[] {
  const stretch: Stretch = { from: start, to: start + type.minutes * 60 };
  const template = index.template(provider, date);
  const block = template.blocks.find((each) => overlap(each, stretch) && !(each.kind === 'same-day-hold' && query.heldReleased === true && date === query.today));
  const taken = index.booked(provider.id, date).find((each) => overlap(each, stretch));
  return list([
    start % (provider.gridMinutes * 60) !== 0 && broken('grid', `Visits with ${provider.name} start every ${provider.gridMinutes} minutes.`),
    date === query.today && query.now !== undefined && start < query.now && broken('range', `${clock(start)} is past.`),
    !template.hours.some(({ from, to }) => from <= stretch.from && stretch.to <= to) && broken('hours', `${provider.name} does not work from ${clock(stretch.from)} to ${clock(stretch.to)} that day.`),
    block !== undefined && broken('block', `${block.reason} from ${clock(block.from)} to ${clock(block.to)}; released by ${block.releasedBy}.`),
    taken !== undefined && broken('taken', `${provider.name} has a visit from ${clock(taken.from)} to ${clock(taken.to)}.`),
    !hasRoom(index, type, date, stretch) && broken('room', `No ${type.roomKind} room is free from ${clock(stretch.from)} to ${clock(stretch.to)}.`),
    type.preventive && physicalsFull(index, provider, date, start) && broken('physicals', `${provider.name} has ${provider.maxPhysicalsPerHalfDay} physicals that half-day already.`),
    query.newPatient && provider.noNewAfter !== undefined && start >= (parseClock(provider.noNewAfter) ?? 0) && broken('no-new', `${provider.name} sees no new patients from ${provider.noNewAfter} on.`),
    !insideWanted(query.wanted, stretch) && broken('wanted', `The person can come ${hoursWanted(query.wanted)} only.`),
  ]);
}

function suits(type: VisitType, patient: { readonly age: number; readonly sex: string }): boolean {
  return patient.age >= type.minAge && patient.age <= type.maxAge && (type.sex === 'any' || patient.sex === 'X' || type.sex === patient.sex);
}

function hasRoom(index: CalendarIndex, type: VisitType, date: string, stretch: Stretch): boolean {
  const rooms = index.roomsOf(type.roomKind);
  return rooms === 0 || busiest(index.inRooms(type.roomKind, date), stretch) < rooms;
}

function physicalsFull(index: CalendarIndex, provider: Provider, date: string, start: number): boolean {
  const half = index.booked(provider.id, date).filter(({ from, preventive }) => preventive && from < noon === start < noon);
  return half.length >= provider.maxPhysicalsPerHalfDay;
}

/** The whole visit lies within the person's hours. */
function insideWanted({ from, to }: SlotQuery['wanted'], stretch: Stretch): boolean {
  const earliest = from === undefined ? 0 : (parseClock(from) ?? 0);
  const latest = to === undefined ? 86_400 : (parseClock(to) ?? 86_400);
  return stretch.from >= earliest && stretch.to <= latest;
}

function hoursWanted({ from, to }: SlotQuery['wanted']): string {
  return [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`until ${to}`])].join(' ');
}

function broken(constraint: ConstraintId, says: string): BrokenConstraint {
  return { constraint, says };
}

function list(found: readonly (BrokenConstraint | false)[]): BrokenConstraint[] {
  return found.filter((each) => each !== false);
}
