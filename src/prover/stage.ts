import { variantFor } from '../packs/casting/variants';
import type { Pack } from '../packs/pack';
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

/** A shift with one encounter in one variant, at the moment of its arrival. */
export function stage(pack: Pack, encounter: string, variant: string): Shift | undefined {
  const seed = seedFor(pack, encounter, variant);
  if (seed === undefined) return undefined;
  const shift = new Shift(alone(pack, encounter), seed, provingSettings);
  const due = shift.state.encounters[encounter]?.arrivesAt ?? shift.state.now;
  shift.advance(Math.max(due, shift.state.now));
  return shift;
}
