import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/shared/nearest';

describe('nearest', () => {
  test('never gives back the word itself', () => {
    expect(nearest('to', ['to'])).toEqual([]);
    expect(nearest('cents', ['cents', 'cent'])).toEqual(['cent']);
  });

  test('gives the same word in other letters, and a slip of one', () => {
    expect(nearest('To', ['to'])).toEqual(['to']);
    expect(nearest('chanel', ['facts', 'channel'])).toEqual(['channel']);
  });

  test('gives none that is too far', () => {
    expect(nearest('yesterday', ['routine', 'now'])).toEqual([]);
  });
});
