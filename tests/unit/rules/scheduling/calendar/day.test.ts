import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delaysFrom } from '../../../../../src/rules/scheduling/day/late';
import {
  attendance,
  mean,
  permille,
  phases,
  thirdNextAvailable,
} from '../../../../../src/rules/scheduling/day/metrics';
import { type PlannedVisit, runDay } from '../../../../../src/rules/scheduling/day/run-day';
import { seenOrder } from '../../../../../src/rules/scheduling/day/judge-seen-order';
import { allot } from '../../../../../src/rules/scheduling/desk/work-in';
import { addDays } from '../../../../../src/practice/dates';
import { Dice } from '../../../../../src/shared/random';

const nine = 9 * 3600;
const quarter = 900;

const planned: fc.Arbitrary<PlannedVisit[]> = fc
  .array(
    fc.record({
      told: fc.integer({ min: 0, max: 16 }).map((at) => nine + at * quarter),
      off: fc.integer({ min: -900, max: 1800 }),
      seconds: fc.integer({ min: 300, max: 2400 }),
      comes: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ told, off, seconds, comes }, index) => ({
      id: `v${index}`,
      told,
      arrives: comes ? told + off : null,
      seconds,
    })),
  );

describe('a day run forward', () => {
  test.each(['as-told', 'as-arrived'] as const)(
    '%s: everybody who comes is seen once, one after another, never before arrival (SCH-02)',
    (seen) => {
      fc.assert(
        fc.property(planned, (visits) => {
          const lunch = { from: 12 * 3600, to: 13 * 3600 };
          const run = runDay(visits, nine, seen, [lunch]);
          const came = visits.filter(({ arrives }) => arrives !== null);
          expect(run.visits.map(({ id }) => id).toSorted()).toEqual(came.map(({ id }) => id).toSorted());
          let free = nine;
          for (const { id, start, end, wait } of run.visits) {
            const visit = visits.find((each) => each.id === id);
            expect(start).toBeGreaterThanOrEqual(Math.max(free, visit?.arrives ?? 0));
            expect(start < lunch.from || start >= lunch.to).toBe(true);
            expect(end - start).toBe(visit?.seconds);
            expect(wait).toBeGreaterThanOrEqual(0);
            free = end;
          }
          expect(run.end).toBe(free);
        }),
      );
    },
  );

  test('the clinician’s time is visits, waiting for somebody, and breaks, and nothing else (SCH-30)', () => {
    fc.assert(
      fc.property(planned, (visits) => {
        const run = runDay(visits, nine, 'as-told');
        const work = visits.reduce((sum, { arrives, seconds }) => sum + (arrives === null ? 0 : seconds), 0);
        expect(run.end - nine).toBe(work + run.idle);
      }),
    );
  });

  test('with the same patients, a wave makes them wait and keeps the clinician busy; a stream the other way round (SCH-01, SCH-02)', () => {
    const dice = new Dice(7, 'test/templates');
    const lengths = Array.from({ length: 12 }, () => dice.int(8, 24) * 60);
    const noShow = lengths.map(() => dice.chance(150));
    const day = (told: (index: number) => number) =>
      runDay(
        lengths.map((seconds, index) => ({
          id: `v${index}`,
          told: told(index),
          arrives: noShow[index] ? null : told(index),
          seconds,
        })),
        nine,
        'as-arrived',
      );
    const stream = day((index) => nine + index * quarter);
    const wave = day((index) => nine + Math.floor(index / 4) * 3600);
    expect(wave.meanWait).toBeGreaterThan(stream.meanWait);
    expect(wave.idle).toBeLessThanOrEqual(stream.idle);
  });
});

describe('running late', () => {
  const due = fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), seconds: fc.constantFrom(600, 900, 1200) }), {
      minLength: 1,
      maxLength: 10,
    })
    .map((list) => {
      let at = nine;
      return list.map(({ gap, seconds }, index) => {
        const visit = { id: `v${index}`, at, seconds };
        at += seconds + gap * 300;
        return visit;
      });
    });

  test('a delay never grows along a day that was booked without overlaps, and gaps take it off exactly (SCH-11)', () => {
    fc.assert(
      fc.property(due, fc.integer({ min: 0, max: 7200 }), (visits, behind) => {
        const delays = delaysFrom(nine + behind, visits);
        delays.forEach((delay, index) => {
          const [visit, before] = [visits[index], visits[index - 1]];
          if (!visit || !before) return expect(delay).toBe(behind);
          const gap = visit.at - before.at - before.seconds;
          expect(delay).toBe(Math.max(0, (delays[index - 1] ?? 0) - gap));
        });
      }),
    );
  });
});

describe('figures', () => {
  test('thousandths and means round halves up, and nothing of nothing (SCH-30)', () => {
    expect([permille(1, 3), permille(1, 16), permille(2, 3), permille(0, 5), permille(5, 5)]).toEqual([
      333, 63, 667, 0, 1000,
    ]);
    expect([permille(0, 0), mean([])]).toEqual([undefined, undefined]);
    expect([mean([1, 2]), mean([31, 12], 10), mean([0, 0, 1])]).toEqual([2, 215, 0]);
  });

  test('cancellations never change the share of no-shows (SCH-30)', () => {
    const visits = fc.array(fc.constantFrom('seen' as const, 'no-show' as const, 'cancelled' as const));
    fc.assert(
      fc.property(visits, fc.nat(5), (outcomes, more) => {
        const of = (list: readonly ('seen' | 'no-show' | 'cancelled')[]) =>
          attendance(list.map((outcome) => ({ outcome, newPatient: false })));
        expect(of([...outcomes, ...Array.from({ length: more }, () => 'cancelled' as const)])).toEqual(of(outcomes));
      }),
    );
  });

  test('the third next available does not depend on the order of the list, nor on what lies before the request (SCH-30)', () => {
    const open = fc.array(
      fc.record({
        date: fc.integer({ min: -3, max: 30 }).map((days) => addDays('2027-03-12', days)),
        at: fc.nat(86_399),
      }),
    );
    fc.assert(
      fc.property(open, fc.integer(), (slots, seed) => {
        const shuffled = new Dice(seed, 'test/slots').shuffle(slots);
        const ahead = slots.filter(({ date }) => date >= '2027-03-12');
        expect(thirdNextAvailable('2027-03-12', shuffled)).toBe(thirdNextAvailable('2027-03-12', ahead));
        expect(thirdNextAvailable('2027-03-12', slots) === undefined).toBe(ahead.length < 3);
      }),
    );
  });

  test('a visit is counted in a phase only when both its ends are known (SCH-30)', () => {
    const of = phases([
      { outcome: 'seen', newPatient: false, at: nine, arrived: nine + 60, roomed: nine + 360, providerOut: nine + 900 },
    ]);
    expect(of).toEqual({ doorToRoom: [300], roomToProvider: [], provider: [], checkout: [], wait: [] });
  });
});

describe('who is next', () => {
  const looks = fc.constantFrom('well' as const, 'worse' as const, 'emergency' as const);
  const patients = fc
    .array(
      fc.record({
        looks,
        arrived: fc.integer({ min: nine, max: nine + 7200 }),
        told: fc.integer({ min: nine, max: nine + 7200 }),
      }),
      { maxLength: 9 },
    )
    .map((list) => list.map((each, index) => ({ id: `p${index}`, ...each })));

  test.each(['wave', 'open-hours', 'appointments'] as const)(
    '%s: an emergency never stands behind anybody who is well (SCH-07)',
    (how) => {
      fc.assert(
        fc.property(patients, (list) => {
          const order = seenOrder(how, list).map((id) => list.find((each) => each.id === id)?.looks);
          const rank = { emergency: 0, worse: 1, well: 2 };
          const ranks = order.map((each) => rank[each ?? 'well']);
          expect(ranks).toEqual(ranks.toSorted());
          expect(order.length).toBe(list.length);
        }),
      );
    },
  );

  test('whoever is more urgent is never given a lower rung, and nothing is given twice (SCH-13)', () => {
    const rungs = ['held-slot', 'other-clinician', 'cancellation', 'double-book', 'urgent-care'];
    const asking = fc
      .array(fc.record({ urgency: fc.integer({ min: 1, max: 5 }) }), { maxLength: 9 })
      .map((list) => list.map((each, index) => ({ id: `p${index}`, ...each })));
    const room = fc.record({
      'held-slot': fc.nat(2),
      'other-clinician': fc.nat(2),
      cancellation: fc.nat(2),
      'double-book': fc.nat(2),
    });
    fc.assert(
      fc.property(asking, room, fc.boolean(), (list, there, ordered) => {
        const { given, left } = allot(list, there, ordered);
        const heights = given.map(({ rung }) => rungs.indexOf(rung));
        expect(heights).toEqual(heights.toSorted());
        const urgencies = [...given.map(({ id }) => id), ...left].map(
          (id) => list.find((each) => each.id === id)?.urgency ?? 0,
        );
        expect(urgencies).toEqual(urgencies.toSorted());
        for (const [rung, most] of Object.entries(there))
          expect(given.filter((each) => each.rung === rung).length).toBeLessThanOrEqual(most);
        expect(given.length + left.length).toBe(list.length);
        if (ordered) expect(left).toEqual([]);
      }),
    );
  });
});
