import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { blockSchema } from '../../../../../src/practice/calendar';
import { calendarSettingsSchema } from '../../../../../src/practice/settings/calendar';
import { releaseBlock } from '../../../../../src/rules/scheduling/booking/blocks';
import {
  type Bookings,
  bookVisit,
  cancelVisit,
  moveVisit,
  type Refusal,
  restoreVisit,
  type Searched,
} from '../../../../../src/rules/scheduling/booking/operations';
import { queryOf } from '../../../../../src/rules/scheduling/described/query';
import { findSlots, whyNot } from '../../../../../src/rules/scheduling/find-slots';
import type { SlotQuery } from '../../../../../src/rules/scheduling/slot-query';
import { type DescribedCalendar, slotRequestSchema } from '../../../../../src/rules/situation/described-calendar';
import type { Result } from '../../../../../src/shared/result';
import { dates, searches } from './small-calendars';

vi.setConfig({ testTimeout: 60_000 });
const settings = { calendar: calendarSettingsSchema.parse({}), delayTellMinutes: 15 };
const by = { by: 'desk' };
const empty: Bookings = { appointments: [], history: [] };

/** The calendar without its appointments, searched over all three days. */
function under(calendar: DescribedCalendar): SlotQuery {
  const asked = slotRequestSchema.parse({ visitType: 'short', newPatient: false, today: dates[0], to: dates[2] });
  return queryOf({ ...calendar, appointments: [] }, asked, dates[0], settings);
}

const step = fc.record({
  act: fc.constantFrom('book', 'book', 'book', 'move', 'cancel', 'restore'),
  visit: fc.constantFrom('v0', 'v1', 'v2', 'v3', 'v4'),
  type: fc.constantFrom('short', 'long', 'nurse', 'physical', 'scan'),
  /** Mostly one of the times that fit, sometimes any time at all. */
  pick: fc.nat(200),
  anywhere: fc.boolean(),
  start: fc.integer({ min: 84, max: 150 }).map((fives) => fives * 300),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function perform(
  bookings: Bookings,
  query: Searched,
  { act, visit, type, pick, anywhere, start }: Step,
): Result<Bookings, Refusal> {
  const known = bookings.appointments.find(({ id }) => id === visit);
  const asked = known?.type ?? type;
  const free = findSlots({
    ...query,
    appointments: bookings.appointments,
    visitType: asked,
    newPatient: false,
    moving: visit,
  });
  const chosen = free[pick % Math.max(1, free.length)];
  const place = anywhere || !chosen ? { provider: 'p0', date: dates[pick % 3] ?? dates[0], start } : chosen;
  const { provider, date } = place;
  const minutes = query.practice.visitTypes.find(({ id }) => id === type)?.minutes ?? 20;
  if (act === 'book')
    return bookVisit(
      bookings,
      query,
      { id: visit, mrn: visit, type, minutes, provider, date, start: place.start, note: '' },
      by,
    );
  if (act === 'move') return moveVisit(bookings, query, visit, place, by);
  return act === 'cancel' ? cancelVisit(bookings, visit, by) : restoreVisit(bookings, query, visit, by);
}

describe('bookings', () => {
  test('whatever is done in whatever order, nothing that stands breaks a constraint (SCH-08, SCH-14)', () => {
    let stood = 0;
    fc.assert(
      fc.property(searches, fc.array(step, { minLength: 3, maxLength: 12 }), ({ calendar }, steps) => {
        const query = under(calendar);
        let bookings = empty;
        for (const each of steps) {
          const before = bookings;
          const after = perform(bookings, query, each);
          if (after.ok) {
            bookings = after.value;
            expect(bookings.history.length).toBe(before.history.length + 1);
            expect(bookings.history.slice(0, -1)).toEqual(before.history);
          }
        }
        const { appointments } = bookings;
        for (const each of appointments.filter(({ status }) => status === 'booked')) {
          stood += 1;
          const alone = {
            ...query,
            appointments,
            visitType: each.type,
            newPatient: false,
            moving: each.id,
            mrn: each.mrn,
          };
          const reasons = whyNot(alone, each).filter(({ constraint }) => constraint !== 'taken');
          expect(reasons).toEqual([]);
          const host = query.practice.providers.find(({ id }) => id === each.provider);
          if (host?.doubleBooking === undefined) expect(whyNot(alone, each)).toEqual([]);
        }
        expect(new Set(appointments.map(({ id }) => id)).size).toBe(appointments.length);
      }),
      { numRuns: 150 },
    );
    expect(stood).toBeGreaterThan(100);
  });

  test('moved twice and back, the bookings are exactly as they were, and the history has grown (SCH-20)', () => {
    let moved = 0;
    fc.assert(
      fc.property(searches, fc.nat(50), fc.nat(50), fc.nat(50), ({ calendar }, one, two, three) => {
        const query = under(calendar);
        const free = findSlots(query).filter(({ exception }) => exception === undefined);
        const [home, first, second] = [one, two, three].map((pick) => free[pick % Math.max(1, free.length)]);
        if (!home || !first || !second) return;
        const { provider, date, start, minutes } = home;
        const visit = { id: 'v0', mrn: '', type: 'short', minutes, provider, date, start, note: '' };
        const booked = bookVisit(empty, query, visit, by);
        if (!booked.ok) throw new Error('A time that was found is refused.');
        let bookings = booked.value;
        for (const place of [first, second, home]) {
          const next = moveVisit(bookings, query, 'v0', place, by);
          if (!next.ok) throw new Error('A time that was found is refused.');
          bookings = next.value;
        }
        moved += 1;
        expect(bookings.appointments).toEqual(booked.value.appointments);
        expect(bookings.history.map(({ act }) => act)).toEqual(['booked', 'moved', 'moved', 'moved']);
        expect(bookings.history.at(-1)).toMatchObject({ id: 'v0', to: { provider, date, start } });
      }),
      { numRuns: 120 },
    );
    expect(moved).toBeGreaterThan(20);
  });

  test('cancelled and restored, a visit stands as before; what took its time meanwhile keeps it (SCH-20)', () => {
    let restored = 0;
    fc.assert(
      fc.property(searches, fc.nat(50), ({ calendar }, pick) => {
        const query = { ...under(calendar), approved: [] };
        const free = findSlots(query).filter(({ exception }) => exception === undefined);
        const home = free[pick % Math.max(1, free.length)];
        if (!home) return;
        const { provider, date, start, minutes } = home;
        const visit = { id: 'v0', mrn: '', type: 'short', minutes, provider, date, start, note: '' };
        const booked = bookVisit(empty, query, visit, by);
        const cancelled = booked.ok ? cancelVisit(booked.value, 'v0', { ...by, reason: 'patient ill' }) : booked;
        if (!booked.ok || !cancelled.ok) throw new Error('It could not be booked and cancelled.');
        const back = restoreVisit(cancelled.value, query, 'v0', by);
        restored += 1;
        expect(back).toMatchObject({ ok: true, value: { appointments: booked.value.appointments } });
        const other = bookVisit(cancelled.value, query, { ...visit, id: 'v1' }, by);
        const host = query.practice.providers.find(({ id }) => id === provider);
        if (!other.ok || host?.templates || host?.doubleBooking) return;
        expect(restoreVisit(other.value, query, 'v0', by)).toMatchObject({
          ok: false,
          error: { code: 'does-not-fit' },
        });
      }),
      { numRuns: 120 },
    );
    expect(restored).toBeGreaterThan(20);
  });

  test('what is not there cannot be moved, cancelled or restored, nor an id given twice (SCH-20)', () => {
    const query = under({
      providers: [provider('p0')],
      visitTypes: [type],
      rooms: [],
      resources: [],
      appointments: [],
    });
    const place = { provider: 'p0', date: dates[0], start: 9 * 3600 };
    const visit = { id: 'v0', mrn: '', type: 'short', minutes: 20, ...place, note: '' };
    const code = (result: Result<Bookings, Refusal>) => (result.ok ? 'ok' : result.error.code);
    expect(code(moveVisit(empty, query, 'v0', place, by))).toBe('no-such-appointment');
    expect(code(cancelVisit(empty, 'v0', by))).toBe('no-such-appointment');
    expect(code(restoreVisit(empty, query, 'v0', by))).toBe('no-such-appointment');
    const cancelled = { ...empty, appointments: [{ ...visit, status: 'cancelled' as const }] };
    expect(code(bookVisit(cancelled, query, visit, by))).toBe('id-taken');
    expect(code(cancelVisit(cancelled, 'v0', by))).toBe('not-booked');
    expect(code(moveVisit(cancelled, query, 'v0', place, by))).toBe('not-booked');
    const standing = { ...empty, appointments: [{ ...visit, status: 'booked' as const }] };
    expect(code(restoreVisit(standing, query, 'v0', by))).toBe('not-cancelled');
  });

  test('a room held by name moves with the visit, and is not given twice (SCH-14)', () => {
    const query: SlotQuery = {
      ...queryOf(
        {
          providers: [provider('p0'), provider('p1')],
          visitTypes: [type],
          rooms: [
            { id: 'r0', kind: 'exam', features: [], absences: [] },
            { id: 'r1', kind: 'exam', features: [], absences: [] },
          ],
          resources: [],
          appointments: [],
        },
        slotRequestSchema.parse({ visitType: 'short', newPatient: false }),
        dates[0],
        settings,
      ),
    };
    const at = { date: dates[0], start: 9 * 3600 };
    const visit = { mrn: '', type: 'short', minutes: 20, note: '', room: 'r0', ...at };
    const one = bookVisit(empty, query, { ...visit, id: 'v0', provider: 'p0' }, by);
    if (!one.ok) throw new Error('The first is refused.');
    expect(bookVisit(one.value, query, { ...visit, id: 'v1', provider: 'p1' }, by)).toMatchObject({
      ok: false,
      error: { code: 'does-not-fit', reasons: ['No exam room is free from 09:00 to 09:20.'] },
    });
    expect(bookVisit(one.value, query, { ...visit, id: 'v1', provider: 'p1', room: 'r1' }, by).ok).toBe(true);
  });
});

const calendarOf = fc.sample(searches, { numRuns: 1, seed: 2 })[0]?.calendar;
const type = calendarOf?.visitTypes[0] ?? never();
function provider(id: string): DescribedCalendar['providers'][number] {
  const [first] = calendarOf?.providers ?? [];
  if (!first) return never();
  const { name, acceptsNew, maxPhysicalsPerHalfDay } = first;
  return {
    id,
    name,
    acceptsNew,
    maxPhysicalsPerHalfDay,
    visitTypes: [],
    gridMinutes: 20,
    hours: [{ days: [1], from: '08:00', to: '12:00' }],
    blocks: [],
  };
}
function never(): never {
  throw new Error('No calendar was drawn.');
}

describe('blocks', () => {
  const lunch = blockSchema.parse({ from: '12:00', to: '13:00', reason: 'Lunch', kind: 'lunch', releasedBy: 'lee' });
  const release = { act: 'released', date: dates[1], by: 'lee' } as const;

  test('are released by whoever may, for one date, and keep their history (SCH-08)', () => {
    const once = releaseBlock(lunch, release);
    expect(once).toEqual({ ok: true, value: { ...lunch, releases: [release] } });
    if (!once.ok) return;
    const back = releaseBlock(once.value, { ...release, act: 'restored' });
    expect(back).toMatchObject({ ok: true, value: { releases: [release, { act: 'restored' }] } });
  });

  test('are not released by others, nor twice, nor taken back before (SCH-08)', () => {
    expect(releaseBlock(lunch, { ...release, by: 'desk' })).toEqual({
      ok: false,
      error: { code: 'not-theirs', releasedBy: 'lee' },
    });
    expect(releaseBlock(lunch, { ...release, act: 'restored' })).toMatchObject({ error: { code: 'stands-already' } });
    expect(releaseBlock({ ...lunch, releases: [release] }, release)).toMatchObject({ error: { code: 'free-already' } });
  });
});
