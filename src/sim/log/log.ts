import { z } from 'zod';
import type { Pack } from '../../packs/pack';
import type { Fault } from '../../shared/fault';
import { ok, refuse, type Result } from '../../shared/result';
import type { Command } from '../command';
import { Shift } from '../shift';
import type { Settings } from '../state';
import { compactCommands, expandCommands } from './compact';
import { packText, unpackText } from './text';
import { engineVersion } from './version';

/** A shift as it was played: everything a replay needs, and nothing else. */
export interface ShiftLog {
  readonly engine: string;
  readonly pack: string;
  readonly packHash: string;
  readonly seed: number;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  /** Up to when time had passed, in seconds since midnight. */
  readonly now: number;
  /** The player ended the shift there, before it was over by itself. */
  readonly finished: boolean;
}

export const settingsSchema = z.strictObject({
  mode: z.enum(['learn', 'practice', 'test']),
  pace: z.enum(['relaxed', 'normal', 'rush', 'untimed']),
  time: z.number().min(1).max(3),
});

const head = z.tuple([
  z.string().max(20),
  z.string().max(60),
  z.string().max(40),
  z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  z.tuple([settingsSchema.shape.mode, settingsSchema.shape.pace, settingsSchema.shape.time]),
  z.int().min(0).max(86_400),
  z.boolean(),
  z.int().min(0).max(86_400),
  z.array(z.unknown()).max(20_000),
]);

/** The log of a shift up to now. */
export function logOf(shift: Shift, finished = false): ShiftLog {
  const { setup, inside } = shift;
  return {
    engine: engineVersion,
    pack: setup.pack,
    packHash: inside.pack.hash,
    seed: setup.seed,
    settings: setup.settings,
    commands: shift.commands,
    now: shift.state.now,
    finished,
  };
}

/** Packs a log as text. */
export function packLog(log: ShiftLog): string {
  const from = log.commands[0]?.at ?? log.now;
  const { mode, pace, time } = log.settings;
  return packText([
    log.engine,
    log.pack,
    log.packHash,
    log.seed,
    [mode, pace, time],
    log.now,
    log.finished,
    from,
    compactCommands(log.commands, from),
  ]);
}

/** Reads a packed log; refuses, with one fault, what is not whole. `file` is the name the person knows it by. */
export function readLog(text: string, file: string): Result<ShiftLog, Fault[]> {
  const unpacked = unpackText(text);
  if ('wrong' in unpacked) return refuse([fault(file, 'a packed log', unpacked.wrong)]);
  const parsed = head.safeParse(unpacked.value);
  if (!parsed.success) return refuse([fault(file, 'a packed log of format 1', 'something else inside')]);
  const [engine, pack, packHash, seed, [mode, pace, time], now, finished, from, rows] = parsed.data;
  const commands = expandCommands(rows, from);
  if (!commands) return refuse([fault(file, 'acts of the desk', 'an act that no desk knows')]);
  return ok({ engine, pack, packHash, seed, settings: { mode, pace, time }, now, finished, commands });
}

/** Plays a log again; refuses one of another engine or another pack, and one whose acts could not have been done. */
export function replayLog(log: ShiftLog, pack: Pack, file: string): Result<Shift, Fault[]> {
  if (log.engine !== engineVersion)
    return refuse([fault(file, `a log of engine version ${engineVersion}`, `one of version ${log.engine}`)]);
  if (log.pack !== pack.page.id || log.packHash !== pack.hash)
    return refuse([
      fault(file, `a log of the pack ${pack.page.id} as it is here`, `one of ${log.pack} with other contents`),
    ]);
  const shift = new Shift(pack, log.seed, log.settings);
  for (const [index, command] of log.commands.entries()) {
    const done = shift.command(command);
    shift.takeEvents();
    if (!done.ok)
      return refuse([
        {
          ...fault(file, 'an act that could be done then', `${command.act.verb}: ${done.error.message}`),
          path: `acts.${index}`,
        },
      ]);
  }
  shift.advance(log.now);
  if (log.finished) shift.finish();
  return ok(shift);
}

function fault(file: string, expected: string, found: string): Fault {
  return { code: 'log.unreadable', file, path: '', expected, found };
}
