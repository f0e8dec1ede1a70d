import fc from 'fast-check';
import {
  type Appointment,
  type Provider,
  providerSchema,
  type VisitType,
  visitTypeSchema,
} from '../../../../src/practice/calendar';
import { addDays, weekday } from '../../../../src/practice/dates';
import type { SlotQuery } from '../../../../src/rules/scheduling/slot-query';

/** A Monday. */
export const monday = '2027-03-08';

const hour = fc.integer({ min: 8, max: 16 });
const text = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const span = fc
  .tuple(hour, fc.constantFrom(0, 20, 30), fc.integer({ min: 20, max: 200 }))
  .map(([at, past, length]) => ({ from: text(at * 60 + past), to: text(Math.min(18 * 60, at * 60 + past + length)) }));

export const types: readonly VisitType[] = [
  { id: 'short', name: 'Short visit', minutes: 20 },
  { id: 'long', name: 'Long visit', minutes: 45 },
  { id: 'new', name: 'New patient', minutes: 40, forNew: true },
  { id: 'physical', name: 'Physical', minutes: 40, preventive: true, maxAge: 64 },
  { id: 'procedure', name: 'Procedure', minutes: 30, roomKind: 'procedure' as const },
].map((type) => visitTypeSchema.parse(type));
const typeIds = types.map(({ id }) => id);

const providers: fc.Arbitrary<Provider[]> = fc
  .array(
    fc.record({
      hours: fc.array(fc.record({ days: fc.subarray([1, 2, 3], { minLength: 1 }), span }), {
        minLength: 1,
        maxLength: 2,
      }),
      blocks: fc.array(
        fc.record({
          days: fc.subarray([1, 2, 3], { minLength: 1 }),
          span,
          kind: fc.constantFrom('lunch' as const, 'same-day-hold' as const),
        }),
        { maxLength: 2 },
      ),
      visitTypes: fc.subarray(typeIds, { minLength: 2 }),
      gridMinutes: fc.constantFrom(10, 15, 20),
      noNewAfter: fc.constantFrom(undefined, '10:00', '14:00'),
      acceptsNew: fc.boolean(),
      maxPhysicalsPerHalfDay: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((drafts) =>
    drafts.map(({ hours, blocks, noNewAfter, ...rest }, index) =>
      providerSchema.parse({
        id: `p${index}`,
        name: `Dr. P${index}`,
        credential: 'MD',
        ...rest,
        ...(noNewAfter === undefined ? {} : { noNewAfter }),
        hours: hours.map(({ days, span: each }) => ({ days, ...each })),
        blocks: blocks.map(({ days, span: each, kind }) => ({
          days,
          ...each,
          kind,
          reason: 'Block',
          releasedBy: 'p0',
        })),
      }),
    ),
  );

const appointments: fc.Arbitrary<Appointment[]> = fc
  .array(
    fc.record({
      provider: fc.constantFrom('p0', 'p1'),
      type: fc.constantFrom(...typeIds),
      date: fc.constantFrom(monday, addDays(monday, 1), addDays(monday, 2)),
      start: fc.integer({ min: 48, max: 100 }).map((tenMinutes) => tenMinutes * 600),
      minutes: fc.constantFrom(15, 20, 40, 45),
      status: fc.constantFrom(
        'booked' as const,
        'booked' as const,
        'arrived' as const,
        'cancelled' as const,
        'no-show' as const,
      ),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.map((each, index) => ({ ...each, id: `a${index}`, mrn: `CG-${index}`, note: '' })));

/** Small calendars of three days, with every kind of constraint somewhere. */
export const queries: fc.Arbitrary<SlotQuery> = fc
  .record({
    providers,
    appointments,
    visitType: fc.constantFrom(...typeIds),
    newPatient: fc.boolean(),
    heldReleased: fc.boolean(),
    procedureRooms: fc.integer({ min: 0, max: 1 }),
    now: fc.integer({ min: 8, max: 12 }).map((at) => at * 3600),
    age: fc.constantFrom(40, 70),
    moving: fc.constantFrom(undefined, 'a0', 'a1'),
    wanted: fc.record({
      providers: fc.subarray(['p0', 'p1']),
      days: fc.subarray([1, 2, 3]),
      from: fc.constantFrom(undefined, '09:30'),
      to: fc.constantFrom(undefined, '15:00'),
      earliest: fc.constantFrom(undefined, addDays(monday, 1)),
      mustProvider: fc.boolean(),
    }),
  })
  .map(
    ({
      providers: drawn,
      appointments: booked,
      procedureRooms,
      age,
      moving,
      wanted: { from, to, earliest, ...wanted },
      ...rest
    }) => ({
      ...rest,
      practice: {
        providers: drawn,
        visitTypes: [...types],
        rooms: Array.from({ length: procedureRooms }, (_, index) => ({
          id: `r${index}`,
          name: 'Room',
          kind: 'procedure' as const,
        })),
      },
      appointments: booked,
      patient: { age, sex: 'F' as const },
      ...(moving === undefined ? {} : { moving }),
      wanted: {
        ...wanted,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(earliest === undefined ? {} : { earliest }),
      },
      today: monday,
      from: monday,
      to: addDays(monday, 3),
    }),
  );

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Every time that fits, found the slow way: minute by minute, from the rules of the calendar as they are said. */
export function bruteForce(query: SlotQuery): string[] {
  const type = types.find(({ id }) => id === query.visitType);
  if (!type) return [];
  const found: string[] = [];
  const live = query.appointments.filter(
    ({ status, id }) => status !== 'cancelled' && status !== 'no-show' && id !== query.moving,
  );
  for (let date = query.from; date <= query.to; date = addDays(date, 1)) {
    for (const provider of query.practice.providers) {
      for (let minute = 0; minute + type.minutes <= 24 * 60; minute += 1) {
        if (minute % provider.gridMinutes !== 0) continue;
        const needed = Array.from({ length: type.minutes }, (_, index) => minute + index);
        const during = (at: number, { start, minutes }: Appointment) => start / 60 <= at && at < start / 60 + minutes;
        const inSpan = (at: number, { from, to }: { from: string; to: string }) =>
          minutesOf(from) <= at && at < minutesOf(to);
        const day = weekday(date);
        const mine = live.filter((each) => each.provider === provider.id && each.date === date);
        const others = live.filter(
          (each) =>
            each.date === date && (types.find(({ id }) => id === each.type)?.roomKind ?? 'exam') === type.roomKind,
        );
        const rooms = query.practice.rooms.filter(({ kind }) => kind === type.roomKind).length;
        const hours = provider.hours.filter(({ days }) => days.includes(day));
        const blocks = provider.blocks.filter(
          ({ days, kind }) =>
            days.includes(day) && !(kind === 'same-day-hold' && query.heldReleased === true && date === query.today),
        );
        const halfDay = mine.filter(
          (each) => each.type === 'physical' && each.start < 43_200 === minute * 60 < 43_200,
        ).length;
        const { wanted, newPatient } = query;
        const fits =
          provider.visitTypes.includes(type.id) &&
          (newPatient || !type.forNew) &&
          (!newPatient ||
            (provider.acceptsNew && (provider.noNewAfter === undefined || minute < minutesOf(provider.noNewAfter)))) &&
          (query.patient?.age ?? 0) <= type.maxAge &&
          (date > query.today || minute * 60 >= (query.now ?? 0)) &&
          needed.every((at) => hours.some((each) => inSpan(at, each))) &&
          !needed.some((at) => blocks.some((each) => inSpan(at, each))) &&
          !needed.some((at) => mine.some((each) => during(at, each))) &&
          (rooms === 0 || needed.every((at) => others.filter((each) => during(at, each)).length < rooms)) &&
          (!type.preventive || halfDay < provider.maxPhysicalsPerHalfDay) &&
          (wanted.days.length === 0 || wanted.days.includes(day)) &&
          (wanted.earliest === undefined || date >= wanted.earliest) &&
          (wanted.from === undefined || minute >= minutesOf(wanted.from)) &&
          (wanted.to === undefined || minute + type.minutes <= minutesOf(wanted.to)) &&
          (!wanted.mustProvider || wanted.providers.length === 0 || wanted.providers.includes(provider.id));
        if (fits) found.push(`${provider.id}/${date}/${minute * 60}`);
      }
    }
  }
  return found.toSorted();
}
