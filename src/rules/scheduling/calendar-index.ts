import type { Appointment, Block, Provider, VisitType } from '../../practice/calendar';
import { weekday } from '../../practice/dates';
import { parseClock } from '../../shared/time';
import type { SlotQuery } from './slot-query';

/** A stretch of a day in seconds since midnight; the end is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface BlockStretch extends Stretch {
  readonly reason: string;
  readonly kind: Block['kind'];
  readonly releasedBy: string;
}

/** A clinician's day as the template has it. */
export interface DayTemplate {
  readonly hours: readonly Stretch[];
  readonly blocks: readonly BlockStretch[];
}

interface Booked extends Stretch {
  readonly preventive: boolean;
}

/** Everything that decides about the hours of one clinician on one day, for one visit type. */
export interface DayOfProvider extends DayTemplate {
  readonly booked: readonly Booked[];
  /** Visits that need a room of the same kind, whoever the clinician. */
  readonly inRooms: readonly Stretch[];
  /** How many rooms of that kind there are; 0 when rooms are not kept in the calendar. */
  readonly rooms: number;
}

/** The calendar of one query, put in order once: templates by clinician and weekday, visits by clinician and by room kind. */
export interface CalendarIndex {
  readonly types: ReadonlyMap<string, VisitType>;
  readonly providers: ReadonlyMap<string, Provider>;
  day(provider: Provider, date: string, type: VisitType): DayOfProvider;
}

const none: readonly Booked[] = [];

/**
 * Reads the calendar of a query; cancelled and missed visits, and the one being moved, leave their time free.
 * @param dates the first and last date that will be asked about
 */
export function indexCalendar(query: SlotQuery, dates: { readonly from: string; readonly to: string }): CalendarIndex {
  const types = new Map(query.practice.visitTypes.map((type) => [type.id, type]));
  const byProvider = new Map<string, Booked[]>();
  const byRoom = new Map<string, Stretch[]>();
  for (const appointment of query.appointments) {
    if (appointment.date < dates.from || appointment.date > dates.to) continue;
    if (!holdsTime(appointment) || appointment.id === query.moving) continue;
    const type = types.get(appointment.type);
    const stretch = {
      from: appointment.start,
      to: appointment.start + appointment.minutes * 60,
      preventive: type?.preventive ?? false,
    };
    push(byProvider, `${appointment.provider}/${appointment.date}`, stretch);
    push(byRoom, `${type?.roomKind ?? 'exam'}/${appointment.date}`, stretch);
  }
  const templates = new Map<string, DayTemplate>();
  const weekdays = new Map<string, number>();
  const rooms = new Map<string, number>();
  for (const { kind } of query.practice.rooms) rooms.set(kind, (rooms.get(kind) ?? 0) + 1);
  const dayOf = (date: string) => {
    const known = weekdays.get(date);
    if (known !== undefined) return known;
    const day = weekday(date);
    weekdays.set(date, day);
    return day;
  };
  return {
    types,
    providers: new Map(query.practice.providers.map((provider) => [provider.id, provider])),
    day(provider, date, { roomKind }) {
      const day = dayOf(date);
      const key = `${provider.id}/${day}`;
      const template = templates.get(key) ?? readTemplate(provider, day);
      templates.set(key, template);
      return {
        ...template,
        booked: byProvider.get(`${provider.id}/${date}`) ?? none,
        inRooms: byRoom.get(`${roomKind}/${date}`) ?? none,
        rooms: rooms.get(roomKind) ?? 0,
      };
    },
  };
}

/** Whether two stretches share a moment. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The most stretches that run at the same moment within a window; counting stops where fewer than `enough` touch it at all. */
export function busiest(stretches: readonly Stretch[], window: Stretch, enough: number): number {
  const inside = stretches.filter((stretch) => overlap(stretch, window));
  if (inside.length < enough) return inside.length;
  const starts = inside.map(({ from }) => Math.max(from, window.from));
  return starts.reduce((most, at) => Math.max(most, inside.filter(({ from, to }) => from <= at && at < to).length), 0);
}

function holdsTime({ status }: Appointment): boolean {
  return status !== 'cancelled' && status !== 'no-show';
}

function readTemplate(provider: Provider, day: number): DayTemplate {
  return {
    hours: joined(
      provider.hours.filter(({ days }) => days.includes(day)).map(({ from, to }) => clockStretch(from, to)),
    ),
    blocks: provider.blocks
      .filter(({ days }) => days.includes(day))
      .map(({ from, to, reason, kind, releasedBy }) => ({ ...clockStretch(from, to), reason, kind, releasedBy })),
  };
}

/** Hours that touch or overlap as one stretch, so that a visit may run across their seam and is found once. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = out.at(-1);
    if (last && next.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else if (next.to > next.from) out.push(next);
  }
  return out;
}

function clockStretch(from: string, to: string): Stretch {
  return { from: parseClock(from) ?? 0, to: parseClock(to) ?? 0 };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
