import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atShare, shareOf } from '../../../../src/practice/town/shares';

describe('shareOf', () => {
  it('deals sixty households evenly over the thousand places, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('kind' as const, 'heritage' as const, 'language' as const),
        (seed, trait) => {
          const places = Array.from({ length: 60 }, (_, number) => shareOf(seed, trait, number));
          for (const tenth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
            const there = places.filter((place) => Math.floor(place / 100) === tenth).length;
            expect(there).toBeGreaterThanOrEqual(4);
            expect(there).toBeLessThanOrEqual(8);
          }
        },
      ),
    );
  });
});

describe('atShare', () => {
  const items = [
    { name: 'a', weight: 1 },
    { name: 'b', weight: 0 },
    { name: 'c', weight: 3 },
  ];

  it.each([
    [0, 'a'],
    [249, 'a'],
    [250, 'c'],
    [999, 'c'],
  ])('finds at place %i the item %s', (place, name) => {
    expect(atShare(items, place).name).toBe(name);
  });

  it('refuses a row without width', () => {
    expect(() => atShare([{ weight: 0 }], 5)).toThrow('No item has a weight.');
  });
});
