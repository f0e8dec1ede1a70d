import { describe, expect, test } from 'vitest';
import {
  readPreferences,
  standardPreferences,
  writePreferences,
  type TextStorage,
} from '../../../src/session/preferences';

function storage(first: string | null = null): TextStorage {
  let kept = first;
  return { getItem: () => kept, setItem: (_, value) => void (kept = value) };
}

test('what was chosen is there next time', () => {
  const browser = storage();
  const chosen = { ...standardPreferences, muted: true, volume: 0.25, shortcuts: { 'time.wait': 'Alt+Q' } };
  writePreferences(() => browser, chosen);
  expect(readPreferences(() => browser)).toEqual(chosen);
});

describe('the standard holds', () => {
  test.each([
    ['nothing was kept', null],
    ['it is no JSON', '{'],
    ['it is of another format', '{"format":2}'],
    ['a value is out of bounds', JSON.stringify({ format: 1, ...standardPreferences, volume: 7 })],
    ['the code is none', JSON.stringify({ format: 1, ...standardPreferences, code: '<b>' })],
  ])('where %s', (_, kept) => {
    expect(readPreferences(() => storage(kept))).toEqual(standardPreferences);
  });

  test('where storage is forbidden, and writing does not throw', () => {
    const forbidden = (): TextStorage => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    expect(readPreferences(forbidden)).toEqual(standardPreferences);
    expect(() => writePreferences(forbidden, standardPreferences)).not.toThrow();
  });
});
