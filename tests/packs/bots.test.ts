import { describe, expect, it } from 'vitest';
import { variantFor } from '../../src/packs/casting/variants';
import { judgeBot } from '../../src/prover/prove';
import { provingSettings } from '../../src/prover/stage';
import { unfilledTexts } from '../../src/prover/texts';
import { resultOf } from '../../src/scoring/result';
import { bots } from '../../src/sim/bots/bots';
import { playShift } from '../../src/sim/bots/play';
import { sayFault } from '../../src/shared/fault';
import { thePack } from '../helpers/a-shift';

const pack = thePack('first-morning');
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

describe('first-morning over seeds 1 to 50', () => {
  it.each(Object.entries(bots))('%s does as it should on every one', { timeout: 180_000 }, (name, make) => {
    const complaints = seeds.flatMap((seed) =>
      judgeBot(name, seed, resultOf(playShift(pack, seed, provingSettings, make(seed)).shift.inside)),
    );
    expect(complaints).toEqual([]);
  });

  it('meets every variant of every encounter', () => {
    const unmet = [...pack.encounters.values()].flatMap(({ source }) => {
      const met = new Set(seeds.map((seed) => variantFor(source, seed).id));
      return source.variants.filter((variant) => !met.has(variant.id)).map((variant) => `${source.id}/${variant.id}`);
    });
    expect(unmet).toEqual([]);
  });

  it('fills every text that anybody may say', () => {
    expect(unfilledTexts(pack, seeds).map(sayFault)).toEqual([]);
  });
});
