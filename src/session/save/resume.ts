import type { Pack } from '../../packs/pack';
import { sayFault } from '../../shared/fault';
import { refuse, ok, type Result } from '../../shared/result';
import { readLog, replayLog, type ShiftLog } from '../../sim/log/log';
import type { Resumed } from '../create-session';
import { readSave, type Save } from './save';
import type { Store } from './store';

/** A saved shift, replayed up to where it was left. */
export interface Found extends Resumed {
  readonly save: Save;
  readonly log: ShiftLog;
}

/**
 * Looks for a shift under a key and replays it: null when there is none. One that cannot be read, or was begun on
 * another version, is put aside untouched, and said in one sentence.
 */
export async function findShift(store: Store, key: string, pack: Pack): Promise<Result<Found | null, string>> {
  const stored = await store.read(key).catch(() => undefined);
  if (stored === undefined) return ok(null);
  const found = replaySave(stored, key, pack);
  if (found.ok) return found;
  await store.setAside(key, stored).catch(() => undefined);
  return refuse(`${found.error}. It was put aside as it is, and this shift begins anew.`);
}

/** Replays what a store held under a key. */
export function replaySave(stored: unknown, key: string, pack: Pack): Result<Found, string> {
  const save = readSave(stored);
  if (!save.ok) return refuse(sayFault(save.error));
  if (save.value.key !== key) return refuse(`saved shift: expected the one of ${key}, found one of ${save.value.key}`);
  const log = readLog(save.value.log, 'saved shift');
  if (!log.ok) return refuse(log.error.map(sayFault).join('; '));
  const shift = replayLog(log.value, pack, 'saved shift');
  if (!shift.ok) return refuse(shift.error.map(sayFault).join('; '));
  return ok({
    save: save.value,
    log: log.value,
    shift: shift.value,
    finished: log.value.finished,
    pauses: save.value.pauses,
    ...(save.value.reflection === undefined ? {} : { reflection: save.value.reflection }),
  });
}
