import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, weekday } from '../../../../src/practice/dates';
import { federalHolidays } from '../../../../src/rules/coverage/dates/federal-holidays';

test('the eleven of 2026, with Independence Day kept on the Friday (INS-23)', () => {
  expect(federalHolidays(2026, 2026)).toEqual([
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ]);
});

test('New Year’s Day on a Saturday is kept on the last day of the year before (INS-23)', () => {
  expect(federalHolidays(2027, 2027).slice(-2)).toEqual(['2027-12-24', '2027-12-31']);
  expect(federalHolidays(2028, 2028)[0]).toBe('2028-01-17');
});

test('each is a weekday, no two fall together, and there are eleven a year over any years (INS-23)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2080 }), fc.integer({ min: 0, max: 6 }), (from, more) => {
      const days = federalHolidays(from, from + more);
      expect(days.every((day) => weekday(day) <= 5)).toBe(true);
      expect(days.every((day, at) => at === 0 || daysBetween(days[at - 1] ?? day, day) > 0)).toBe(true);
      // A New Year’s Day kept in the year before takes one from its own year and gives it to that one.
      expect(Math.abs(days.length - 11 * (more + 1))).toBeLessThanOrEqual(1);
    }),
    { seed: 6103 },
  );
});
