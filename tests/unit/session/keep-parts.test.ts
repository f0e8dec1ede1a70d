import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepParts } from '../../../src/session/keep-parts';

test('what comes out equals the newer value, whatever went before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepParts(before, after)).toEqual(after);
    }),
  );
});

test('an equal value is the older one itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = structuredClone(value);
      expect(keepParts(before, structuredClone(value))).toBe(before);
    }),
  );
});

test('only the parts that changed are new', () => {
  const before = { people: [{ id: 1 }, { id: 2 }], lines: [{ state: 'idle' }], now: 1 };
  const after = keepParts(before, { people: [{ id: 1 }, { id: 3 }], lines: [{ state: 'idle' }], now: 2 });
  expect(after).not.toBe(before);
  expect(after.lines).toBe(before.lines);
  expect(after.people[0]).toBe(before.people[0]);
  expect(after.people[1]).toEqual({ id: 3 });
});

test('a part that went away is gone', () => {
  expect(keepParts({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(keepParts([1, 2, 3], [1, 2])).toEqual([1, 2]);
});
