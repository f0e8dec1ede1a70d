import { isCode, type Assignment } from '../../../session/assignment';
import type { Preferences } from '../../../session/preferences';
import { largestSeed } from '../../../session/seed';
import type { Settings } from '../../../session/shift.view';

/** What is filled in on the form from which a shift is begun or handed out. */
export interface Wishes {
  readonly pack: string;
  readonly mode: Settings['mode'];
  readonly pace: Settings['pace'];
  readonly time: Settings['time'];
  /** As typed: empty for a seed of its own for everyone. */
  readonly seed: string;
  /** As typed; empty for none. */
  readonly code: string;
}

/** The form as it stands at first. */
export function firstWishes(pack: string, { pace, time, code }: Preferences): Wishes {
  return { pack, mode: 'practice', pace, time, seed: '', code };
}

/** What cannot stay as it is typed, by field. */
export function wishFaults({ seed, code }: Pick<Wishes, 'seed' | 'code'>): {
  readonly seed?: 'not-a-seed';
  readonly code?: 'not-a-code';
} {
  return {
    ...(seed === '' || readSeed(seed) !== undefined ? {} : { seed: 'not-a-seed' as const }),
    ...(isCode(code) ? {} : { code: 'not-a-code' as const }),
  };
}

/** The assignment that the form asks for; undefined while something in it cannot stay. */
export function assignmentOf(wishes: Wishes): Assignment | undefined {
  const faults = wishFaults(wishes);
  if (faults.seed !== undefined || faults.code !== undefined) return undefined;
  const { pack, mode, pace, time, code } = wishes;
  const seed = readSeed(wishes.seed);
  return {
    pack,
    settings: { mode, pace, time },
    ...(seed === undefined ? {} : { seed }),
    ...(code === '' ? {} : { code }),
  };
}

function readSeed(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) <= largestSeed ? Number(text) : undefined;
}
