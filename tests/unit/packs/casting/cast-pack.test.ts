import { describe, expect, it } from 'vitest';
import { castPack } from '../../../../src/packs/casting/cast-pack';
import { stateHash } from '../../../../src/shared/hash';
import { unfilled } from '../../../../src/shared/fill';
import { thePack } from '../../../helpers/a-shift';

const pack = thePack();

describe('a pack cast for three hundred seeds', () => {
  it('always finds its people, each for one encounter, and says who they are', { timeout: 240_000 }, () => {
    for (let seed = 1000; seed < 1300; seed += 1) {
      const { encounters, world } = castPack(pack, seed);
      expect(encounters.size).toBe(pack.page.encounters.length);
      const players = [...encounters.values()].flatMap(({ roles }) => Object.values(roles));
      expect([seed, players.length - new Set(players).size]).toEqual([seed, 0]);
      for (const cast of encounters.values()) {
        const opening = cast.variant.says?.opening ?? cast.compiled.source.says.opening;
        expect([seed, cast.id, opening.flatMap((line) => unfilled(line, cast.fill))]).toEqual([seed, cast.id, []]);
        if (cast.about !== undefined) expect(world.record.charts[cast.about]?.mrn).toBe(cast.about);
      }
    }
  });

  it('knows nothing yet when the doors open', () => {
    const { world } = castPack(pack, 7);
    expect(world.known).toEqual({ openChart: null, opened: {}, eligibility: [], papers: [] });
    expect(world.record.messages).toEqual([]);
  });

  it('is the same whenever it is cast, also for the largest seed there is', () => {
    for (const seed of [7, Number.MAX_SAFE_INTEGER]) {
      expect(stateHash(castPack(pack, seed).world)).toBe(stateHash(castPack(pack, seed).world));
    }
  });
});

describe('what never happens to a cast calendar', () => {
  it('two patients in one place at one time', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const visits = Object.values(castPack(pack, seed).world.record.appointments).filter(
        ({ status }) => status === 'booked' || status === 'arrived',
      );
      const clashes = visits.filter((one) =>
        visits.some(
          (other) =>
            other.id < one.id &&
            other.provider === one.provider &&
            other.date === one.date &&
            other.start < one.start + one.minutes * 60 &&
            other.start + other.minutes * 60 > one.start,
        ),
      );
      expect([seed, clashes.map(({ id }) => id)]).toEqual([seed, []]);
    }
  });
});
