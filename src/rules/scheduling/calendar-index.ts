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

/** The calendar of one query, put in order once: templates by clinician and weekday, visits by clinician and by room kind. */
export interface CalendarIndex {
  readonly types: ReadonlyMap<string, VisitType>;
  readonly providers: ReadonlyMap<string, Provider>;
  template(provider: Provider, date: string): DayTemplate;
  booked(provider: string, date: string): readonly Booked[];
  /** Visits that need a room of this kind on a date, whoever the clinician. */
  inRooms(kind: VisitType['roomKind'], date: string): readonly Stretch[];
  roomsOf(kind: VisitType['roomKind']): number;
}

const none: readonly Booked[] = [];

/** Reads the calendar of a query; cancelled and missed visits, and the one being moved, leave their time free. */
export function indexCalendar(query: SlotQuery): CalendarIndex {
  const types = new Map(query.practice.visitTypes.map((type) => [type.id, type]));
  const byProvider = new Map<string, Booked[]>();
  const byRoom = new Map<string, Stretch[]>();
  for (const appointment of query.appointments) {
    if (!holdsTime(appointment) || appointment.id === query.moving) continue;
    const type = types.get(appointment.type);
    const stretch = { from: appointment.start, to: appointment.start + appointment.minutes * 60, preventive: type?.preventive ?? false };
    push(byProvider, `${appointment.provider}/${appointment.date}`, stretch);
    push(byRoom, `${type?.roomKind ?? 'exam'}/${appointment.date}`, stretch);
  }
  const templates = new Map<string, DayTemplate>();
  const weekdays = new Map<string, number>();
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
    template(provider, date) {
      const day = dayOf(date);
      const key = `${provider.id}/${day}`;
      const known = templates.get(key) ?? readTemplate(provider, day);
      templates.set(key, known);
      return known;
    },
    booked: (provider, date) => byProvider.get(`${provider}/${date}`) ?? none,
    inRooms: (kind, date) => byRoom.get(`${kind}/${date}`) ?? none,
    roomsOf: (kind) => query.practice.rooms.filter((room) => room.kind === kind).length,
  };
}

/** Whether two stretches share a moment. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The most stretches that run at the same moment within a window. */
export function busiest(stretches: readonly Stretch[], window: Stretch): number {
  const inside = stretches.filter((stretch) => overlap(stretch, window));
  const starts = inside.map(({ from }) => Math.max(from, window.from));
  return starts.reduce((most, at) => Math.max(most, inside.filter(({ from, to }) => from <= at && at < to).length), 0);
}

function holdsTime({ status }: Appointment): boolean {
  return status !== 'cancelled' && status !== 'no-show';
}

function readTemplate(provider: Provider, day: number): DayTemplate {
  return {
    hours: provider.hours.filter(({ days }) => days.includes(day)).map(({ from, to }) => clockStretch(from, to)),
    blocks: provider.blocks.filter(({ days }) => days.includes(day)).map(({ from, to, reason, kind, releasedBy }) => ({ ...clockStretch(from, to), reason, kind, releasedBy })),
  };
}

function clockStretch(from: string, to: string): Stretch {
  return { from: parseClock(from) ?? 0, to: parseClock(to) ?? 0 };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
