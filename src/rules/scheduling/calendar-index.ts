import type { Appointment, Provider, VisitType } from '../../practice/calendar';
import { weekday } from '../../practice/dates';
import {
  awayOn,
  type DayTemplate,
  hourOfWave,
  isWave,
  type Place,
  placeAt,
  readTemplate,
  type Stretch,
} from './day-template';
import { type Member, type Pool, poolOn, type Use } from './pools';
import type { Need, SlotQuery } from './slot-query';

/** A visit in a clinician's column, with the time it keeps free after itself. */
export interface Booked extends Stretch {
  readonly start: number;
  readonly preventive: boolean;
  readonly newPatient: boolean;
  readonly littleTime: boolean;
}

/** Everything that decides about the hours of one clinician on one day, for one visit. */
export interface DayOfProvider extends DayTemplate {
  readonly booked: readonly Booked[];
  readonly away: readonly Stretch[];
  /** What the visit needs beside the clinician, with what there is of it. */
  readonly pools: readonly { readonly need: Need; readonly pool: Pool }[];
  /** The patient's own other visits. */
  readonly own: readonly Stretch[];
}

/** The calendar of one query, put in order once: templates by clinician and weekday, visits by clinician and by what they hold. */
export interface CalendarIndex {
  readonly types: ReadonlyMap<string, VisitType>;
  readonly providers: ReadonlyMap<string, Provider>;
  /** Visits that stand under the authorization of the query, on any date. */
  readonly authorized: number;
  /** What a visit of this type needs beside its clinician. */
  needs(type: VisitType): readonly Need[];
  day(provider: Provider, date: string, needs: readonly Need[]): DayOfProvider;
}

const none: readonly never[] = [];

/**
 * Reads the calendar of a query; cancelled and missed visits, and the one being moved, leave their time free.
 * @param dates the first and last date that will be asked about
 */
export function indexCalendar(query: SlotQuery, dates: { readonly from: string; readonly to: string }): CalendarIndex {
  const types = new Map(query.practice.visitTypes.map((type) => [type.id, type]));
  const providers = new Map(query.practice.providers.map((provider) => [provider.id, provider]));
  const members = membersByKind(query.practice);
  const kindOf = new Map(
    [...members].flatMap(([kind, list]) => list.map(({ id }) => [`${familyOf(kind)}${id}`, kind])),
  );
  const byProvider = new Map<string, Booked[]>();
  const uses = new Map<string, Use[]>();
  const own = new Map<string, Stretch[]>();
  const templates = new Map<string, DayTemplate>();
  const weekdays = new Map<string, number>();
  const dayOf = (date: string) => remembered(weekdays, date, () => weekday(date));
  const templateOf = (provider: Provider, date: string) =>
    remembered(templates, `${provider.id}/${dayOf(date)}`, () => readTemplate(provider, dayOf(date)));
  let authorized = 0;
  for (const appointment of query.appointments) {
    const { date, start } = appointment;
    if (!holdsTime(appointment) || appointment.id === query.moving) continue;
    if (appointment.referral !== undefined && appointment.referral === query.authorization?.number) authorized += 1;
    if (date < dates.from || date > dates.to) continue;
    const type = types.get(appointment.type);
    const to = start + appointment.minutes * 60;
    push(byProvider, `${appointment.provider}/${date}`, {
      from: start,
      to: to + (type?.bufferMinutes ?? 0) * 60,
      start,
      preventive: type?.preventive ?? false,
      newPatient: appointment.newPatient ?? type?.forNew ?? false,
      littleTime: type?.littleTime ?? false,
    });
    if (query.mrn !== undefined && appointment.mrn === query.mrn) push(own, date, { from: start, to });
    const provider = providers.get(appointment.provider);
    const place = provider?.templates ? placeAt(templateOf(provider, date).places, start) : undefined;
    holdRoom(uses, appointment, type, place, kindOf);
    if (appointment.resources !== undefined || type?.needs !== undefined)
      for (const [kind, use] of heldBy(appointment, type, place, kindOf)) push(uses, `${kind}/${date}`, use);
  }
  const pools = new Map<string, Pool>();
  const poolOf = (kind: string, date: string) =>
    remembered(pools, `${kind}/${date}`, () =>
      poolOn(members.get(kind) ?? none, uses.get(`${kind}/${date}`) ?? none, date, dayOf(date)),
    );
  return {
    types,
    providers,
    authorized,
    needs: (type) => needsOf(type, query, kindOf),
    day(provider, date, needs) {
      return {
        ...templateOf(provider, date),
        booked: byProvider.get(`${provider.id}/${date}`) ?? none,
        away: provider.absences ? awayOn(provider.absences, date) : none,
        pools: needs.map((need) => ({ need, pool: poolOf(need.kind, date) })),
        own: own.get(date) ?? none,
      };
    },
  };
}

/** What a visit of a type needs beside its clinician: its room first, then each kind of resource once; those it holds by name. */
function needsOf(
  type: VisitType,
  { extra = none, holds = none }: SlotQuery,
  kindOf: ReadonlyMap<string, string>,
): readonly Need[] {
  const room = `room:${type.roomKind}`;
  const held = holds.flatMap((id): Need[] => {
    const kind = kindOf.get(`room:${id}`) ?? kindOf.get(id);
    return kind === undefined ? [] : [{ kind, features: none, id }];
  });
  const heldRoom = held.find(({ kind }) => kind.startsWith('room:'));
  const needs: readonly Need[] = [
    { kind: heldRoom?.kind ?? room, features: type.roomFeatures ?? none },
    ...(type.needs ?? none).map((kind) => ({ kind, features: none })),
    ...extra.map((need) => (need.kind === 'room' ? { ...need, kind: heldRoom?.kind ?? room } : need)),
    ...held,
  ];
  return [...new Set(needs.map(({ kind }) => kind))].flatMap((kind): Need[] => {
    const same = needs.filter((need) => need.kind === kind);
    const features = [...new Set(same.flatMap((need) => need.features))];
    const ids = same.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return ids.length === 0 ? [{ kind, features }] : ids.map((id) => ({ kind, features, id }));
  });
}

/** The time for which room and resources are held for a visit: with set-up and turnover, and in a wave for the whole hour. */
export function heldAround(visit: Stretch, type: VisitType | undefined, place: Place | undefined): Stretch {
  const seen = isWave(place) ? hourOfWave(visit) : visit;
  if (type?.setUpMinutes === undefined && type?.turnoverMinutes === undefined) return seen;
  return { from: seen.from - (type.setUpMinutes ?? 0) * 60, to: seen.to + (type.turnoverMinutes ?? 0) * 60 };
}

/** A visit holds a room; the visits of one clinician in one hour of a wave are seen in turn and hold one between them. */
function holdRoom(
  uses: Map<string, Use[]>,
  { provider, date, start, minutes, room }: Appointment,
  type: VisitType | undefined,
  place: Place | undefined,
  kindOf: ReadonlyMap<string, string>,
): void {
  const { from, to } = heldAround({ from: start, to: start + minutes * 60 }, type, place);
  const known = room === undefined ? undefined : kindOf.get(`room:${room}`);
  const id = known === undefined ? undefined : room;
  const key = known === undefined ? `room:${type?.roomKind ?? 'exam'}/${date}` : `${known}/${date}`;
  const use: Use = { from, to, features: type?.roomFeatures ?? none, id };
  if (!isWave(place)) return push(uses, key, use);
  const wave = waveOf(provider, start);
  const list = uses.get(key) ?? [];
  const shared = list.find((each) => each.wave === wave && each.id === id);
  if (!shared) return push(uses, key, { ...use, wave });
  list[list.indexOf(shared)] = {
    ...shared,
    from: Math.min(shared.from, use.from),
    to: Math.max(shared.to, use.to),
    features: [...new Set([...shared.features, ...use.features])],
  };
}

/** The name of one hour of one clinician's wave. */
export function waveOf(provider: string, start: number): string {
  return `${provider}/${Math.floor(start / 3600)}`;
}

/** Devices and helpers that a visit holds: those it names, and any of each kind its type needs beside them. */
function heldBy(
  { start, minutes, resources = none }: Appointment,
  type: VisitType | undefined,
  place: Place | undefined,
  kindOf: ReadonlyMap<string, string>,
): [string, Use][] {
  const stretch = heldAround({ from: start, to: start + minutes * 60 }, type, place);
  const named = resources.flatMap((id): [string, Use][] => {
    const kind = kindOf.get(id);
    return kind === undefined ? [] : [[kind, { ...stretch, features: none, id }]];
  });
  const kinds = new Set(named.map(([kind]) => kind));
  const others = (type?.needs ?? none).filter((kind) => !kinds.has(kind));
  return [...named, ...others.map((kind): [string, Use] => [kind, { ...stretch, features: none }])];
}

function membersByKind({ rooms, resources }: SlotQuery['practice']): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const room of rooms) push(members, `room:${room.kind}`, room);
  for (const resource of resources ?? none) push(members, resource.kind, resource);
  return members;
}

/** Rooms and resources may share an id: those of rooms are kept apart. */
function familyOf(kind: string): string {
  return kind.startsWith('room:') ? 'room:' : '';
}

function holdsTime({ status }: Appointment): boolean {
  return status !== 'cancelled' && status !== 'no-show';
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make();
  known.set(key, value);
  return value;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
