import { describe, expect, it } from 'vitest';
import { ageBands, headTraits, Look, presentations } from '../../../src/practice/look';
import { composeLook, looksFor } from '../../../src/practice/look.casting';

function stream(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

describe('what suits whom', () => {
  it.each(ageBands.flatMap((ageBand) => presentations.map((presentation) => [ageBand, presentation] as const)))(
    'offers something of everything for %s, %s',
    (ageBand, presentation) => {
      for (const list of Object.values(looksFor({ ageBand, presentation }))) expect(list.length).toBeGreaterThan(0);
    },
  );

  it('never draws a religious covering by chance', () => {
    for (const ageBand of ageBands) {
      const tags = looksFor({ ageBand, presentation: 'any' }).heads.flatMap(
        (head): readonly string[] => headTraits[head].tags,
      );
      expect(tags).not.toContain('hijab');
      expect(tags).not.toContain('turban');
    }
  });

  it('covers shoulders and shows no beard under a hijab', () => {
    const choices = looksFor({ ageBand: 'adult', presentation: 'feminine', tag: 'hijab' });
    expect(choices.heads).toEqual(['hijab']);
    expect(choices.facialHair).toEqual(['none']);
    expect(choices.garments).not.toContain('tee-cap-sleeve');
  });

  it("keeps the clinician's coat for clinicians", () => {
    expect(looksFor({ ageBand: 'adult', presentation: 'any' }).garments).not.toContain('coat');
  });
});

describe('composing a look', () => {
  it('gives a valid look for every wish, the same one for the same draws', () => {
    for (let seed = 1; seed < 200; seed++) {
      const wish = { ageBand: ageBands[seed % 4] ?? 'adult', presentation: presentations[seed % 3] ?? 'any' };
      const look = composeLook(wish, stream(seed));
      expect(Look.safeParse(look).success).toBe(true);
      expect(composeLook(wish, stream(seed))).toEqual(look);
    }
  });

  it('greys the old and shrinks the young', () => {
    for (let seed = 1; seed < 40; seed++) {
      expect(['grey', 'silver', 'white']).toContain(
        composeLook({ ageBand: 'older', presentation: 'any' }, stream(seed)).hair,
      );
      expect(composeLook({ ageBand: 'child', presentation: 'any' }, stream(seed)).stature).toBe('child');
    }
  });

  it('keeps a wished skin tone', () => {
    expect(composeLook({ ageBand: 'adult', presentation: 'any', skin: 'deep' }, stream(9)).skin).toBe('deep');
  });
});
