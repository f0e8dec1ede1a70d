import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/practice/dates';
import { addBusinessDays, businessDaysUntil, isBusinessDay } from '../../../../src/rules/coverage/dates/business-days';

test('so many business days later are so many business days away, and never on a closed day (INS-23)', () => {
  const days = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2026-01-01', offset));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 15 }), fc.array(days, { maxLength: 4 }), (from, count, closed) => {
      const to = addBusinessDays(from, count, closed);
      expect(isBusinessDay(to, closed)).toBe(true);
      expect(businessDaysUntil(from, to, closed)).toBe(count);
    }),
    { seed: 20260302 },
  );
});
