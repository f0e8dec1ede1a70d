import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../../../src/practice/dates';
import { later, localOf, minutesBetween, utcOf, zonesOfState } from '../../../../../src/practice/zones';
import { zones } from '../../../../../src/practice/zones.vocabulary';

const seed = 20270309;
const anyZone = fc.constantFrom(...zones.ids);
const anyMoment = fc.record({
  date: fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2010-01-01', days)),
  minutes: fc.integer({ min: 0, max: 1439 }),
});

describe('clocks (SCH-25)', () => {
  test('a moment of the world is one of those its local time stands for', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (utc, zone) => {
        expect(utcOf(localOf(utc, zone), zone)).toContainEqual(utc);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('every local time stands for none, one or two moments, and all of them show that time', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (local, zone) => {
        const moments = utcOf(local, zone);
        expect(moments.length).toBeLessThanOrEqual(2);
        for (const moment of moments) expect(localOf(moment, zone)).toEqual(local);
        if (moments.length !== 1) expect([weekday(local.date), Math.floor(local.minutes / 60)]).toContain(7);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('in every year one hour is missing in March and one comes twice in November', () => {
    for (let year = 2007; year <= 2040; year += 1) {
      const days = Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day));
      const odd = days.filter((date) => utcOf({ date, minutes: 150 }, 'eastern').length === 0);
      const twice = days.filter((date) => utcOf({ date, minutes: 90 }, 'eastern').length === 2);
      expect(odd.map((date) => date.slice(0, 7))).toEqual([`${year}-03`]);
      expect(twice.map((date) => date.slice(0, 7))).toEqual([`${year}-11`]);
      expect(Number(odd[0]?.slice(8))).toBeGreaterThan(7);
      expect(Number(twice[0]?.slice(8))).toBeLessThanOrEqual(7);
    }
  });

  test('the clocks agree with the zone data of this machine', () => {
    const names = {
      eastern: 'America/New_York',
      central: 'America/Chicago',
      mountain: 'America/Denver',
      arizona: 'America/Phoenix',
      pacific: 'America/Los_Angeles',
      alaska: 'America/Anchorage',
      aleutian: 'America/Adak',
      hawaii: 'Pacific/Honolulu',
      atlantic: 'America/Puerto_Rico',
    } as const;
    fc.assert(
      fc.property(anyMoment, anyZone, (utc, zone) => {
        const at = new Date(`${utc.date}T00:00:00Z`).getTime() + utc.minutes * 60_000;
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: names[zone],
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(at);
        const { date, minutes } = localOf(utc, zone);
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(shown).toBe(`${date} ${clock}`);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('minutes later and back is the same moment', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: -5000, max: 5000 }), (moment, by) => {
        expect(minutesBetween(moment, later(moment, by))).toBe(by);
        expect(later(later(moment, by), -by)).toEqual(moment);
      }),
      { seed },
    );
  });

  test('every state, the capital and two territories are in the table', () => {
    expect(Object.keys(zonesOfState).length).toBe(53);
    expect(Object.keys(zonesOfState).filter((state) => !/^[A-Z]{2}$/.test(state))).toEqual([]);
  });
});
