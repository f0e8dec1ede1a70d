import type { Pack } from '../../packs/pack';
import { resultOf, type ShiftResult } from '../../scoring/result';
import { type Fault, showValue } from '../../shared/fault';
import { canonicalJson } from '../../shared/hash';
import { nearest } from '../../shared/nearest';
import { ok, refuse, type Result } from '../../shared/result';
import { readLog, replayLog, type ShiftLog } from '../../sim/log/log';
import type { Shift } from '../../sim/shift';
import { claimOf, readResultFile, type Claim, type ResultFile } from './file';

/** One thing a file claims that its own log does not earn. */
export interface Divergence {
  readonly path: string;
  readonly claimed: unknown;
  readonly earned: unknown;
}

/** What a replay of somebody's file came to. */
export interface Verification {
  /** The file claims a result, and its log earns exactly that. A log alone claims nothing: it is verified when it can be replayed. */
  readonly verified: boolean;
  readonly claimed: Claim | null;
  readonly earned: Claim;
  readonly divergence: readonly Divergence[];
  readonly file: ResultFile | null;
  readonly log: ShiftLog;
  readonly shift: Shift;
  readonly result: ShiftResult;
}

/** How a pack is found by its id: undefined when there is none. */
export interface PackShelf {
  readonly ids: readonly string[];
  readonly load: (id: string) => Promise<Result<Pack, Fault[]>>;
}

/**
 * Replays a result file, or a packed log alone, and compares what it claims with what it earns. Refuses, in sentences,
 * what cannot be read or replayed. It proves that a result is consistent, not who earned it.
 * @param name by which the person knows the file
 */
export async function verifyText(text: string, name: string, shelf: PackShelf): Promise<Result<Verification, Fault[]>> {
  const isLog = text.trimStart().startsWith('FF1.');
  const file = isLog ? undefined : readResultFile(text, name);
  if (file?.ok === false) return refuse([file.error]);
  const log = readLog(file === undefined ? text : file.value.log, name);
  if (!log.ok) return log;
  if (file !== undefined) {
    const odd = differsFromLog(file.value, log.value, name);
    if (odd) return refuse([odd]);
  }
  const pack = await findPack(log.value.pack, name, shelf);
  if (!pack.ok) return pack;
  const shift = replayLog(log.value, pack.value, name);
  if (!shift.ok) return shift;
  const result = resultOf(shift.value.inside);
  const earned = claimOf(result);
  const claimed = file?.value.claimed ?? null;
  const divergence = claimed === null ? [] : divergences(claimed, earned);
  return ok({
    verified: divergence.length === 0,
    claimed,
    earned,
    divergence,
    file: file?.value ?? null,
    log: log.value,
    shift: shift.value,
    result,
  });
}

async function findPack(id: string, name: string, shelf: PackShelf): Promise<Result<Pack, Fault[]>> {
  if (shelf.ids.includes(id)) return shelf.load(id);
  const [hint] = nearest(id, shelf.ids);
  return refuse([
    {
      code: 'result.unknown-pack',
      file: name,
      path: 'pack',
      expected: 'a pack that is here',
      found: showValue(id),
      ...(hint === undefined ? {} : { didYouMean: hint }),
    },
  ]);
}

/** What a file says of the shift beside its log must be what the log says. */
function differsFromLog(file: ResultFile, log: ShiftLog, name: string): Fault | undefined {
  const said = {
    engine: file.engine,
    pack: file.pack.id,
    hash: file.pack.hash,
    seed: file.seed,
    settings: file.settings,
  };
  const logged = { engine: log.engine, pack: log.pack, hash: log.packHash, seed: log.seed, settings: log.settings };
  const [odd] = differences(said, logged, '');
  return odd === undefined
    ? undefined
    : {
        code: 'result.inconsistent',
        file: name,
        path: odd.path,
        expected: `${showValue(odd.earned)}, as in its log`,
        found: showValue(odd.claimed),
      };
}

function divergences(claimed: Claim, earned: Claim): readonly Divergence[] {
  return differences(claimed, earned, '');
}

/** Every leaf at which two plain values differ. */
function differences(claimed: unknown, earned: unknown, path: string): readonly Divergence[] {
  if (isRecord(claimed) && isRecord(earned)) {
    const keys = [...new Set([...Object.keys(earned), ...Object.keys(claimed)])];
    return keys.flatMap((key) => differences(claimed[key], earned[key], path === '' ? key : `${path}.${key}`));
  }
  return canonicalJson(claimed ?? null) === canonicalJson(earned ?? null)
    ? []
    : [{ path, claimed: claimed ?? null, earned: earned ?? null }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
