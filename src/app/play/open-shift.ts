import { readAssignment, writeAssignment, type Assignment } from '../../session/assignment';
import { browserClock } from '../../session/clock';
import { createSession } from '../../session/create-session';
import { openStore } from '../../session/save/browser-store';
import { claimShift } from '../../session/save/claim';
import { findShift, type Found } from '../../session/save/resume';
import { longestPause, type Pause } from '../../session/save/save';
import { memoryStore, type Store } from '../../session/save/store';
import { drawSeed } from '../../session/seed';
import type { LiveSession } from '../../session/session';
import type { Pack } from '../../packs/pack';
import { sayFault } from '../../shared/fault';
import { packShelf } from '../pack-shelf';

/** A shift that can be begun, gone on with, or looked back at. */
export interface OpenShift {
  readonly assignment: Assignment;
  readonly pack: Pack;
  readonly session: LiveSession;
  readonly store: Store;
  /** Begun before, in this browser. */
  readonly isResumed: boolean;
  /** What became of a save that could not be used, in a sentence. */
  readonly notice: string | null;
}

/** Why a link opens nothing: one sentence each. */
export interface NoShift {
  readonly sentences: readonly string[];
}

const elsewhere = 'This shift is open in another tab. What is done in this one is not saved; close one of the two.';

/** Opens the shift that a link asks for: the one begun before under the same link, or a new one. */
export async function openShift(query: string): Promise<OpenShift | NoShift> {
  const read = readAssignment(query, packShelf.ids);
  if (!read.ok) return { sentences: read.error.map(sayFault) };
  const assignment = read.value;
  const key = writeAssignment(assignment);
  const [loaded, opened, isOurs] = await Promise.all([
    packShelf.load(assignment.pack),
    openStore(),
    claimShift(key, navigator.locks),
  ]);
  if (!loaded.ok) return { sentences: loaded.error.map(sayFault) };
  const pack = loaded.value;
  const store = isOurs ? opened : memoryStore();
  const found = await findShift(store, key, pack);
  const before = found.ok ? found.value : null;
  const session = createSession({
    pack,
    seed: before?.log.seed ?? assignment.seed ?? drawSeed(),
    settings: assignment.settings,
    store,
    clock: browserClock,
    key,
    today: () => new Date().toISOString(),
    ...(before === null ? {} : { resume: { ...before, pauses: [...before.pauses, ...absence(before)] } }),
  });
  return {
    assignment,
    pack,
    session,
    store,
    isResumed: before !== null,
    notice: isOurs ? (found.ok ? null : found.error) : elsewhere,
  };
}

/** The time between the last save and now is on record like a pause: the page was closed. */
function absence({ save, log }: Found): readonly Pause[] {
  if (save.over) return [];
  const seconds = Math.floor((Date.now() - Date.parse(save.savedAt)) / 1000);
  return seconds < 2 ? [] : [{ at: log.now, seconds: Math.min(seconds, longestPause) }];
}
