import { weekday } from '../../../../../src/practice/dates';
import type { DescribedCalendar, SlotRequest } from '../../../../../src/rules/situation/described-calendar';
import { dates } from './small-calendars';

type Provider = DescribedCalendar['providers'][number];
type Type = DescribedCalendar['visitTypes'][number];
type Appointment = DescribedCalendar['appointments'][number];
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Minutes since midnight. */
const min = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const end = (clock: string): number => (clock === '23:59' ? 1440 : min(clock));
const inside = (at: number, { from, to }: Span): boolean => from <= at && at < to;
const minutesOf = ({ from, to }: Span): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const on = (list: readonly { days: readonly number[]; from: string; to: string }[], date: string): Span[] =>
  list.filter(({ days }) => days.includes(weekday(date))).map(({ from, to }) => ({ from: min(from), to: end(to) }));
const awayAt = (
  list: readonly { from: string; to?: string | undefined; start?: string | undefined; end?: string | undefined }[],
  date: string,
  at: number,
): boolean =>
  list.some(
    (each) =>
      each.from <= date &&
      date <= (each.to ?? each.from) &&
      inside(at, { from: min(each.start ?? '00:00'), to: each.end === undefined ? 1440 : end(each.end) }),
  );

/** The run of working minutes around a minute, so that parts of a template begin where work begins. */
function runAround(hours: readonly Span[], at: number): Span {
  const works = (minute: number) => hours.some((each) => inside(minute, each));
  let { from, to } = { from: at, to: at };
  while (works(from - 1)) from -= 1;
  while (works(to)) to += 1;
  return { from, to };
}

interface Part extends Span {
  readonly template: NonNullable<Provider['templates']>[number];
}

/** The parts of templates that a working minute lies in, in the order listed. */
function partsAt(provider: Provider, date: string, at: number): Part[] {
  const hours = on(provider.hours, date);
  if (!hours.some((each) => inside(at, each))) return [];
  const run = runAround(hours, at);
  return (provider.templates ?? []).flatMap((template) => {
    if (!template.days.includes(weekday(date))) return [];
    const part = { from: Math.max(run.from, min(template.from)), to: Math.min(run.to, end(template.to)), template };
    return inside(at, part) ? [part] : [];
  });
}

const isWave = (part: Part | undefined): boolean =>
  part?.template.kind === 'wave' || part?.template.kind === 'modified-wave';

function placesAt(part: Part | undefined, grid: number, at: number): number {
  if (!part) return at % grid === 0 ? 1 : 0;
  const { template } = part;
  if (template.kind === 'wave') return at % 60 === 0 ? template.patients : 0;
  if (template.kind === 'modified-wave')
    return template.pattern.find(({ minute }) => minute === at % 60)?.patients ?? 0;
  if (template.kind === 'open-hours') return 0;
  return (at - part.from) % (template.slotMinutes ?? grid) === 0 ? 1 : 0;
}

/** A time that fits, and whether it does so by way of exception. */
export interface Found {
  readonly id: string;
  readonly exception: boolean;
}

/** Every time that fits, minute by minute, each constraint straight from what it says. */
export function bruteForce(calendar: DescribedCalendar, request: SlotRequest): Found[] {
  const type = calendar.visitTypes.find(({ id }) => id === request.visitType);
  if (!type) return [];
  const live = calendar.appointments.filter(
    ({ status, id }) => status !== 'cancelled' && status !== 'no-show' && (id === undefined || id !== request.moving),
  );
  const found: Found[] = [];
  for (const date of dates.filter((each) => each >= (request.today ?? '') && each <= (request.to ?? '')))
    for (const provider of calendar.providers)
      for (let at = 0; at < 1440; at += 1) {
        const fit = fits({ calendar, request, type, live, date, provider, at });
        if (fit) found.push({ id: `${provider.id}/${date}/${at * 60}`, exception: fit.exception });
      }
  return found;
}

interface Candidate {
  readonly calendar: DescribedCalendar;
  readonly request: SlotRequest;
  readonly type: Type;
  readonly live: readonly Appointment[];
  readonly date: string;
  readonly provider: Provider;
  readonly at: number;
}

function fits(candidate: Candidate): { readonly exception: boolean } | undefined {
  const { request, provider, date, at, calendar, type } = candidate;
  const hours = on(provider.hours, date);
  if (!hours.some((each) => inside(at, each))) return undefined;
  const part = partsAt(provider, date, at)[0];
  if (placesAt(part, provider.gridMinutes, at) === 0) return undefined;
  const needed = minutesOf({ from: at, to: at + lengthOf(request, type) });
  if (!needed.every((minute) => hours.some((each) => inside(minute, each)))) return undefined;
  if (!suitsPatient(candidate, needed) || !suitsProvider(candidate, needed)) return undefined;
  if (needed.some((minute) => isKept(candidate, minute))) return undefined;
  const doubled = meets(candidate, part, needed);
  const clustered = (provider.clusters ?? []).filter(({ types }) => types.includes(type.id));
  const outside =
    clustered.length > 0 &&
    !clustered.some((each) => on([each], date).some((span) => needed.every((m) => inside(m, span))));
  if (doubled === 'no' || (outside && !mayLieOutside(candidate, clustered))) return undefined;
  const held = heldMinutes({ from: at, to: at + needed.length }, type, isWave(part));
  const wave = isWave(part) ? `${provider.id}/${Math.floor(at / 60)}` : undefined;
  const kinds = [
    ...new Set([
      ...(type.needs ?? []),
      ...request.needs,
      ...(request.interpreter?.by === 'person' ? ['interpreter'] : []),
    ]),
  ];
  const roomFeatures = [...(type.roomFeatures ?? []), ...request.roomFeatures];
  const rooms = calendar.rooms.filter(({ kind }) => kind === type.roomKind);
  const room = rooms.length === 0 ? roomFeatures.length === 0 : isFree(candidate, 'room', roomFeatures, held, wave);
  if (!room) return undefined;
  for (const kind of kinds) {
    const features =
      kind === 'interpreter' && request.interpreter?.by === 'person' ? [request.interpreter.language] : [];
    if (!isFree(candidate, kind, features, held, wave)) return undefined;
  }
  return { exception: doubled === 'yes' || outside };
}

function lengthOf({ minutes, interpreter }: SlotRequest, type: Type): number {
  const plain = minutes ?? type.minutes;
  if (!interpreter) return plain;
  const long = plain + (plain * (interpreter.extraPercent ?? 0)) / 100;
  return long % 5 === 0 ? long : long - (long % 5) + 5;
}

function suitsPatient({ request, live, date, at, type }: Candidate, needed: readonly number[]): boolean {
  const { windows, transport, authorization } = request;
  const today = request.today ?? '';
  const now = min(request.now ?? '00:00');
  const ahead = (dates.indexOf(date as never) - dates.indexOf(today as never)) * 1440 + at - now;
  const used = live.filter((each) => each.authorization !== undefined && each.authorization === authorization?.number);
  const notice = transport?.noticeBusinessDays ?? 0;
  return (
    (date > today || at >= now) &&
    (request.days.length === 0 || request.days.includes(weekday(date))) &&
    (request.earliestAt === undefined || at >= min(request.earliestAt)) &&
    (request.latestEnd === undefined || at + needed.length <= min(request.latestEnd)) &&
    (windows.length === 0 ||
      windows.some((each) => on([each], date).some((span) => needed.every((minute) => inside(minute, span))))) &&
    (!transport || dates.indexOf(date as never) >= dates.indexOf(today as never) + notice) &&
    (transport?.leaves === undefined || at + needed.length <= min(transport.leaves)) &&
    ahead >= (type.leadHours ?? 0) * 60 &&
    (authorization?.from === undefined || date >= authorization.from) &&
    (authorization?.to === undefined || date <= authorization.to) &&
    (authorization?.visits === undefined || used.length < authorization.visits) &&
    !live.some(
      (each) =>
        request.patient !== undefined &&
        each.patient === request.patient &&
        each.date === date &&
        needed.some((minute) => inside(minute, spanOf(each, calendarType(each)))),
    )
  );
}

const lengths: Readonly<Record<string, number>> = { short: 20, long: 40, nurse: 10, physical: 30, scan: 30, first: 40 };
const calendarType = ({ type }: Appointment): number => lengths[type ?? ''] ?? 20;
const spanOf = ({ at }: Appointment, minutes: number): Span => ({ from: min(at), to: min(at) + minutes });

function suitsProvider(
  { request, live, date, provider, at, type, calendar }: Candidate,
  needed: readonly number[],
): boolean {
  const mine = live.filter((each) => each.provider === provider.id && each.date === date);
  const typeOf = (each: Appointment) => calendar.visitTypes.find(({ id }) => id === each.type);
  const physicals = mine.filter((each) => typeOf(each)?.preventive && min(each.at) < 720 === at < 720).length;
  const fresh = mine.filter((each) => each.newPatient ?? typeOf(each)?.forNew).length;
  const late =
    min(request.now ?? '00:00') + (request.behind.find((each) => each.provider === provider.id)?.minutes ?? 0) - at;
  const isNew = request.newPatient === true;
  return (
    (provider.visitTypes.length === 0 || provider.visitTypes.includes(type.id)) &&
    (isNew || !type.forNew) &&
    (!isNew ||
      (provider.acceptsNew &&
        (provider.noNewAfter === undefined || at < min(provider.noNewAfter)) &&
        (provider.maxNewPerDay === undefined || fresh < provider.maxNewPerDay))) &&
    (provider.firstPatientAt === undefined || at >= min(provider.firstPatientAt)) &&
    (!type.preventive || physicals < provider.maxPhysicalsPerHalfDay) &&
    (!request.mustProvider || request.providers.length === 0 || request.providers.includes(provider.id)) &&
    !needed.some((minute) => awayAt(provider.absences ?? [], date, minute)) &&
    (date !== request.today || !request.behind.some((each) => each.provider === provider.id) || late < 15)
  );
}

/** Whether a minute is kept from booking: by a block, open hours, or a slot held for its day. */
function isKept({ request, provider, date }: Candidate, minute: number): boolean {
  const today = request.today ?? '';
  const now = min(request.now ?? '00:00');
  const day = (each: string) => dates.indexOf(each as never);
  const blocked = provider.blocks.some((block) => {
    if (!on([block], date).some((span) => inside(minute, span))) return false;
    if (block.dates && !block.dates.includes(date)) return false;
    if (block.kind === 'same-day-hold' && request.holdsReleasedToday && date === today) return false;
    const last = (block.releases ?? []).filter((each) => each.date === date && each.by === block.releasedBy).at(-1);
    if (last?.act === 'released') return false;
    if (block.reserved) return true;
    if (block.opensAt !== undefined && date === today && (!request.now || now >= min(block.opensAt))) return false;
    const ahead = (day(date) - day(today)) * 1440 + min(block.from) - now;
    return block.opensHoursBefore === undefined || ahead > block.opensHoursBefore * 60;
  });
  return (
    blocked ||
    partsAt(provider, date, minute).some(({ template, from }) => {
      if (template.kind === 'open-hours') return true;
      if (template.kind !== 'open-access') return false;
      const slot = Math.floor((minute - from) / template.slotMinutes);
      const share = template.openPermille / 1000;
      const held = Math.floor((slot + 1) * share + 1e-9) > Math.floor(slot * share + 1e-9);
      const clock = request.now ?? template.opensAt;
      const sinceOpening =
        (day(today) - day(date) + template.opensDaysBefore) * 1440 + min(clock) - min(template.opensAt);
      return held && (request.recall || sinceOpening < 0);
    })
  );
}

/** Whether other visits of the clinician leave room: 'yes' only beside another, 'free' without one. */
function meets(
  { live, provider, date, at, type, calendar, request }: Candidate,
  part: Part | undefined,
  needed: readonly number[],
): 'free' | 'yes' | 'no' {
  const mine = live.filter((each) => each.provider === provider.id && each.date === date);
  const typeOf = (each: Appointment) => calendar.visitTypes.find(({ id }) => id === each.type);
  const busy = minutesOf({ from: at, to: at + needed.length + (type.bufferMinutes ?? 0) });
  const hits = mine.filter((each) => {
    const span = spanOf(each, calendarType(each) + (typeOf(each)?.bufferMinutes ?? 0));
    return busy.some((minute) => inside(minute, span));
  });
  if (part && isWave(part)) {
    const told = mine.filter((each) => min(each.at) === at).length;
    const others = hits.filter((each) => !inside(min(each.at), part));
    return told < placesAt(part, provider.gridMinutes, at) && others.length === 0 ? 'free' : 'no';
  }
  const [other] = hits;
  if (!other) return 'free';
  const there = typeOf(other);
  const rule = provider.doubleBooking?.rule ?? 'never';
  const allowed =
    rule === 'long-with-short' ||
    (rule === 'approved' && request.approved.some(({ what, by }) => what === 'double-booking' && by === provider.id));
  const short = there?.littleTime === true || type.littleTime === true;
  const twoNew = (other.newPatient ?? there?.forNew ?? false) && request.newPatient === true;
  const twoPhysicals = there?.preventive === true && type.preventive;
  return hits.length === 1 && allowed && short && !twoNew && !twoPhysicals ? 'yes' : 'no';
}

function mayLieOutside({ request, provider }: Candidate, clusters: NonNullable<Provider['clusters']>): boolean {
  const days = clusters.flatMap((each) => each.days);
  return clusters.some(
    ({ exceptions }) =>
      (exceptions !== 'never' && request.approved.some(({ what, by }) => what === 'cluster' && by === provider.id)) ||
      (exceptions === 'cannot-come' && request.days.length > 0 && request.days.every((day) => !days.includes(day))),
  );
}

/** The minutes for which room and helpers are held. */
function heldMinutes({ from, to }: Span, type: Type | undefined, wave: boolean): number[] {
  const top = from - (from % 60);
  const seen = wave ? { from: top, to: Math.max(top + 60, to) } : { from, to };
  return minutesOf({ from: seen.from - (type?.setUpMinutes ?? 0), to: seen.to + (type?.turnoverMinutes ?? 0) });
}

interface Use {
  readonly named: string | undefined;
  readonly minutes: ReadonlySet<number>;
  readonly features: readonly string[];
}

/** What the other visits hold of a kind; those of one hour of a wave hold one room together. */
function usesOf({ calendar, live, date }: Candidate, kind: string, wave: string | undefined): Use[] {
  const uses: Use[] = [];
  const shared = new Map<string, Use>();
  for (const each of live.filter((one) => one.date === date)) {
    const type = calendar.visitTypes.find(({ id }) => id === each.type);
    const host = calendar.providers.find(({ id }) => id === each.provider);
    const part = host ? partsAt(host, date, min(each.at))[0] : undefined;
    const minutes = new Set(heldMinutes(spanOf(each, calendarType(each)), type, isWave(part)));
    if (kind === 'room') {
      const named = calendar.rooms.find(({ id }) => id === each.room)?.id;
      const features = type?.roomFeatures ?? [];
      const group = isWave(part) ? `${each.provider}/${Math.floor(min(each.at) / 60)}` : undefined;
      if (group !== undefined && group === wave) continue;
      const key = `${group ?? ''}/${named ?? ''}`;
      const known = group === undefined ? undefined : shared.get(key);
      const use = {
        named,
        minutes: filled(new Set([...(known?.minutes ?? []), ...minutes])),
        features: [...new Set([...(known?.features ?? []), ...features])],
      };
      if (known) uses.splice(uses.indexOf(known), 1);
      if (group !== undefined) shared.set(key, use);
      uses.push(use);
      continue;
    }
    const named = (each.resources ?? []).filter((id) =>
      calendar.resources.some((one) => one.id === id && one.kind === kind),
    );
    if (named.length > 0) uses.push(...named.map((id) => ({ named: id, minutes, features: [] })));
    else if (type?.needs?.includes(kind)) uses.push({ named: undefined, minutes, features: [] });
  }
  return uses;
}

/** All minutes from the first to the last. */
function filled(minutes: ReadonlySet<number>): Set<number> {
  const list = [...minutes];
  return new Set(minutesOf({ from: Math.min(...list), to: Math.max(...list) + 1 }));
}

/** Whether one of the kind with the features is there throughout, beside everybody who holds one. */
function isFree(
  candidate: Candidate,
  kind: string,
  features: readonly string[],
  held: readonly number[],
  wave: string | undefined,
): boolean {
  const { calendar, date, type } = candidate;
  const uses = usesOf(candidate, kind, wave);
  const members =
    kind === 'room'
      ? calendar.rooms.filter((each) => each.kind === type.roomKind).map((each) => ({ ...each, hours: [] }))
      : calendar.resources.filter((each) => each.kind === kind);
  const there = members.filter(
    ({ id, absences, hours }) =>
      held.every(
        (minute) =>
          !awayAt(absences, date, minute) &&
          (hours.length === 0 || on(hours, date).some((span) => inside(minute, span))),
      ) && !uses.some((use) => use.named === id && held.some((minute) => use.minutes.has(minute))),
  );
  const enough = (list: readonly unknown[], rivals: readonly Use[]) =>
    held.every((minute) => rivals.filter((use) => use.minutes.has(minute)).length < list.length);
  const unnamed = uses.filter(({ named }) => named === undefined);
  const has = (own: readonly string[]) => features.every((feature) => own.includes(feature));
  return (
    there.length > 0 &&
    enough(there, unnamed) &&
    enough(
      there.filter((each) => has(each.features)),
      unnamed.filter((use) => has(use.features)),
    )
  );
}
