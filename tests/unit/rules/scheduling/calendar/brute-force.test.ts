import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { calendarSettingsSchema } from '../../../../../src/practice/settings/calendar';
import { queryOf } from '../../../../../src/rules/scheduling/described/query';
import { findSlots, whyNot } from '../../../../../src/rules/scheduling/find-slots';
import { bruteForce } from './brute-force';
import { dates, searches } from './small-calendars';

vi.setConfig({ testTimeout: 60_000 });
const settings = { calendar: calendarSettingsSchema.parse({}), delayTellMinutes: 15 };

test('finds exactly what a search minute by minute finds, with templates, blocks and resources (SCH-01 to SCH-08, SCH-14)', () => {
  let some = 0;
  fc.assert(
    fc.property(searches, ({ calendar, request }) => {
      const found = findSlots(queryOf(calendar, request, dates[0], settings));
      const expected = bruteForce(calendar, request);
      expect(found.map(({ id, exception }) => `${id} ${exception ?? false}`).toSorted()).toEqual(
        expected.map(({ id, exception }) => `${id} ${exception}`).toSorted(),
      );
      some += found.length > 0 ? 1 : 0;
    }),
    { numRuns: 400 },
  );
  expect(some).toBeGreaterThan(40);
});

test('says why for every time that is not found, and nothing against one that is (SCH-14)', () => {
  fc.assert(
    fc.property(searches, fc.constantFrom(...dates), fc.integer({ min: 84, max: 146 }), (search, date, fives) => {
      const query = queryOf(search.calendar, search.request, dates[0], settings);
      const slot = { provider: 'p0', date, start: fives * 300 };
      const found = findSlots(query).some(({ id }) => id === `p0/${date}/${slot.start}`);
      const reasons = whyNot(query, slot);
      expect(reasons.length === 0).toBe(found);
      for (const { says } of reasons) expect(says).toMatch(/^\w.*\.$/s);
    }),
    { numRuns: 400 },
  );
});

test('ranks as it says: own times before exceptions, then the wished clinicians, then the earliest, then as listed (SCH-01)', () => {
  fc.assert(
    fc.property(searches, ({ calendar, request }) => {
      const found = findSlots(queryOf(calendar, request, dates[0], settings));
      const listed = calendar.providers.map(({ id }) => id);
      const wish = (id: string) => (request.providers.includes(id) ? request.providers.indexOf(id) : 9);
      const key = (each: (typeof found)[number]) =>
        [
          each.exception ? 1 : 0,
          wish(each.provider),
          each.date,
          String(each.start).padStart(5, '0'),
          listed.indexOf(each.provider),
        ].join(' ');
      const keys = found.map(key);
      expect(keys).toEqual(keys.toSorted());
    }),
    { numRuns: 200 },
  );
});
