import { parseArgs } from 'node:util';
import { type FeeSchedule, overdueProcedures, type ProcedureCode } from '../../practice/procedures.schema';
import { type DatedValue, overdueValues } from '../../practice/values.schema';
import type { Proof } from '../../prover/prove';
import { provePack } from '../../prover/prove';
import { sayFault } from '../../shared/fault';
import { CliFault } from '../command';
import { printJson, userPath } from '../files';
import { loadPack, packFolder, packIds } from '../packs-on-disk';
import { feeSchedules, procedureCodes } from '../procedures-on-disk';
import { datedValues } from '../values-on-disk';

interface Checked {
  readonly pack: string;
  readonly ok: boolean;
  readonly faults: readonly string[];
}

/** Checks packs and prints what is wrong, one sentence a line; gives the exit status. */
export function checkPacks(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seeds: { type: 'string', default: '50' }, json: { type: 'boolean', default: false } },
  });
  const seeds = Number(values.seeds);
  if (!/^\d{1,4}$/.test(values.seeds))
    throw new CliFault(`--seeds: expected a whole number from 0 to 9999, found "${values.seeds}"`, 2);
  const folders = positionals.length > 0 ? positionals.map(userPath) : packIds().map(packFolder);
  const checked = folders.map((folder) => check(folder, seeds, !values.json));
  const today = new Date().toISOString().slice(0, 10);
  const warnings = [...staleValues(datedValues(), today), ...staleProcedures(procedureCodes(), feeSchedules(), today)];
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  if (values.json) printJson(checked);
  else
    for (const one of checked)
      process.stdout.write(
        `${one.ok ? `${one.pack}: all right` : [`${one.pack}: ${one.faults.length} faults`, ...one.faults].join('\n  ')}\n`,
      );
  return checked.every((one) => one.ok) ? 0 : 1;
}

/** One warning for each value in use that was to be looked up anew before today; never a fault. */
export function staleValues(values: readonly DatedValue[], today: string): string[] {
  return overdueValues(values, today).map(
    ({ value, from, recheckBy, source }) =>
      `warning: the value ${value} of ${from} was to be looked up anew by ${recheckBy} (${source}).`,
  );
}

/** One warning for each code and price list in use that was to be looked up anew before today; never a fault. */
export function staleProcedures(
  codes: readonly ProcedureCode[],
  schedules: readonly FeeSchedule[],
  today: string,
): string[] {
  return overdueProcedures(codes, schedules, today).map(
    ({ what, recheckBy, source }) => `warning: ${what} was to be looked up anew by ${recheckBy} (${source}).`,
  );
}

function check(folder: string, seeds: number, progress: boolean): Checked {
  const loaded = loadPack(folder);
  if (!loaded.ok) return { pack: folder, ok: false, faults: loaded.error.map(sayFault) };
  const pack = loaded.value;
  const proof = provePack(pack, {
    seeds,
    onShift: (bot, seed) => {
      if (progress && seed % 25 === 0) process.stderr.write(`${pack.page.id}: ${bot}, seed ${seed}\n`);
    },
  });
  const faults = sentences(proof, seeds);
  return { pack: pack.page.id, ok: faults.length === 0, faults };
}

function sentences(proof: Proof, seeds: number): string[] {
  return [
    ...proof.faults.map(sayFault),
    ...proof.transcripts.flatMap((report) => report.wrong.map((wrong) => `transcript ${report.name}: ${wrong}`)),
    ...proof.bots.map((sentence) => `bot ${sentence}`),
    ...(seeds >= 50 ? proof.unreached.map((ending) => `ending ${ending} was reached by no bot and no transcript`) : []),
  ];
}
