import { expect, test } from 'vitest';
import { takes } from '../../../../src/cli/docs/shape';
import { jsonSchemaOf } from '../../../../src/practice/json-schema';
import { bookingSchema } from '../../../../src/rules/situation/scheduling';

const slot = bookingSchema.shape.slot.unwrap();
const startOf = (start: unknown) =>
  slot.safeParse({ provider: 'lee', date: '2027-03-09', start }).data?.start ?? 'refused';

test.each([
  ['09:20', 33_600],
  ['9:20', 33_600],
  ['24:00', 86_400],
  [33_600, 33_600],
  [0, 0],
  ['25:00', 'refused'],
  ['33600', 'refused'],
  [86_401, 'refused'],
])('a booked slot that starts at %o starts at %o (SCH-08)', (given, start) => {
  expect(startOf(given)).toBe(start);
});

test('the page made from it tells both ways (SCH-08)', () => {
  expect(takes(jsonSchemaOf(slot.shape.start))).toBe('clock time, `16:10`, or whole number from 0 to 86400');
});
