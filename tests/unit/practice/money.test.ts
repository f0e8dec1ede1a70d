import { expect, it } from 'vitest';
import { dollars } from '../../../src/practice/money';

it.each([
  [0, '$0.00'],
  [5, '$0.05'],
  [2500, '$25.00'],
  [123_456_789, '$1,234,567.89'],
  [-4050, '-$40.50'],
])('%i cents are written %s', (cents, text) => {
  expect(dollars(cents)).toBe(text);
});
