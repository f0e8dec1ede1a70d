import type { CastShift } from '../packs/casting/cast';
import { castPack, townOf } from '../packs/casting/cast-pack';
import { variantFor } from '../packs/casting/variants';
import type { Pack } from '../packs/pack';
import type { Town } from '../practice/town/town';
import { Shift } from '../sim/shift';
import type { Settings } from '../sim/state';

/** How shifts are played when packs are proved: nothing of it is ever scored differently. */
export const provingSettings: Settings = { mode: 'practice', pace: 'normal', time: 1 };

/** The pack with one encounter alone, so that nothing else comes between. */
export function alone(pack: Pack, encounter: string): Pack {
  const compiled = pack.encounters.get(encounter);
  if (!compiled) throw new Error(`The pack has no encounter ${encounter}.`);
  return { ...pack, encounters: new Map([[encounter, compiled]]) };
}

/** The first seed from 1 that plays a variant; undefined when none of the first 50 does. */
export function seedFor(pack: Pack, encounter: string, variant: string): number | undefined {
  const source = pack.encounters.get(encounter)?.source;
  if (!source) return undefined;
  for (let seed = 1; seed <= 50; seed += 1) if (variantFor(source, seed).id === variant) return seed;
  return undefined;
}

/** Casts a pack, or what is left of it, as often as it is proved: towns and casts are only read, so one of each seed will do. */
export class CastingOffice {
  private readonly towns = new Map<number, Town>();
  private readonly casts = new Map<number, CastShift>();

  constructor(private readonly pack: Pack) {}

  /** The whole pack, cast for a seed. */
  cast(seed: number): CastShift {
    const known = this.casts.get(seed) ?? castPack(this.pack, seed, this.town(seed));
    this.casts.set(seed, known);
    return known;
  }

  /** One of its encounters alone, cast for a seed. */
  castAlone(encounter: string, seed: number): CastShift {
    return castPack(alone(this.pack, encounter), seed, this.town(seed));
  }

  private town(seed: number): Town {
    const known = this.towns.get(seed) ?? townOf(this.pack, seed);
    this.towns.set(seed, known);
    return known;
  }
}

/** A shift with one encounter in one variant, at the moment of its arrival. */
export function stage(
  pack: Pack,
  encounter: string,
  variant: string,
  office = new CastingOffice(pack),
): Shift | undefined {
  const seed = seedFor(pack, encounter, variant);
  if (seed === undefined) return undefined;
  const shift = new Shift(alone(pack, encounter), seed, provingSettings, office.castAlone(encounter, seed));
  const due = shift.state.encounters[encounter]?.arrivesAt ?? shift.state.now;
  shift.advance(Math.max(due, shift.state.now));
  return shift;
}
