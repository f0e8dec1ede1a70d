import { expect, test } from 'vitest';
import { staleValues } from '../../../src/cli/packs/check';
import { datedValues } from '../../../src/cli/values-on-disk';
import { readValues } from '../../../src/packs/read/values';
import { valueOn } from '../../../src/practice/values.schema';

const values = datedValues();

test('every value that comes with the product names where it was read, and holds before it is to be checked again', () => {
  for (const { from, recheckBy, source } of values) {
    expect(from < recheckBy).toBe(true);
    expect(source).not.toBe('');
  }
});

test('the value of a date is the latest that had begun (INS-08)', () => {
  expect(valueOn(values, 'medicare-part-b-deductible', '2026-06-15')?.is).toBe(28300);
  expect(valueOn(values, 'medicare-part-b-deductible', '2027-03-09')?.is).toBe(28300);
  expect(valueOn(values, 'medicare-part-b-deductible', '2025-12-31')).toBeUndefined();
});

test('a value past its day is a warning, one that was superseded is none', () => {
  const [deductible] = values.filter(({ value }) => value === 'medicare-part-b-deductible');
  if (!deductible) throw new Error('There is no Medicare deductible.');
  expect(staleValues([deductible], '2026-12-31')).toEqual([]);
  expect(staleValues([deductible], '2027-01-01')).toEqual([expect.stringContaining('medicare-part-b-deductible')]);
  const next = { ...deductible, from: '2027-01-01', recheckBy: '2027-12-31' };
  expect(staleValues([deductible, next], '2027-01-01')).toEqual([]);
});

test('a file of values with a word nobody knows is refused', () => {
  const text =
    'format: 1\nabout: x\nvalues: [{value: medicare-premium, is: 1, from: 2026-01-01, source: x, recheckBy: 2027-01-01}]';
  expect(readValues(text, 'x.yaml').ok).toBe(false);
});
