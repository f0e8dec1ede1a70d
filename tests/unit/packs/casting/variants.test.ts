import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantFor } from '../../../../src/packs/casting/variants';
import { thePack } from '../../../helpers/a-shift';

const encounters = [...thePack().encounters.values()].map(({ source }) => source);

describe.each(encounters.map((source) => [source.id, source] as const))('the variants of %s', (_, source) => {
  const all = new Set(source.variants.map(({ id }) => id));
  const deal = source.variants.reduce((sum, { weight }) => sum + weight, 0);

  it('are all met in any deal, wherever it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor(Number.MAX_SAFE_INTEGER / deal) - 1 }), (number) => {
        const met = new Set(Array.from({ length: deal }, (__, index) => variantFor(source, number * deal + index).id));
        expect(met).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('are as frequent in a deal as they weigh', () => {
    for (const variant of source.variants) {
      const times = Array.from({ length: deal }, (__, index) => variantFor(source, 7 * deal + index).id).filter(
        (id) => id === variant.id,
      ).length;
      expect(times).toBe(variant.weight);
    }
  });

  it('are all met within seeds 1 to 50', () => {
    expect(new Set(Array.from({ length: 50 }, (__, index) => variantFor(source, index + 1).id))).toEqual(all);
  });
});
