import { parseArgs } from 'node:util';
import { longestResultFile } from '../../session/result/file';
import { verifyText, type Verification } from '../../session/result/verify';
import { type Fault, sayFault, showValue } from '../../shared/fault';
import { CliFault, type CliCommand } from '../command';
import { printJson, readUserText } from '../files';
import { loadPack, packFolder, packIds } from '../packs-on-disk';

const usage = `npm run replay -- FILE [--json]

Replays the shift in FILE, a result file of the game or a packed log, re-scores it, and says whether the result it
claims is what it earns. That proves that a result is consistent, not who earned it.

  --json    one JSON value: {verified, claimed, earned, divergence?}, or {verified: false, faults}
  --help    this text

Exits 1 when the file cannot be read, was changed, is of another engine version, or claims what it does not earn.`;

export const command: CliCommand = {
  name: 'replay',
  summary: 'replays a log, re-scores it, and compares it with what it claims',
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new CliFault('replay: expected one file\nSee npm run replay -- --help', 2);
    const shelf = { ids: packIds(), load: (id: string) => Promise.resolve(loadPack(packFolder(id))) };
    const verification = await verifyText(readUserText(path, longestResultFile), path, shelf);
    if (!verification.ok) return refused(verification.error, values.json);
    if (values.json) printJson(summary(verification.value));
    else process.stdout.write(`${sayVerification(verification.value)}\n`);
    if (!verification.value.verified) process.stderr.write(`${path}: the result it claims is not what its log earns\n`);
    return verification.value.verified ? 0 : 1;
  },
};

function refused(faults: readonly Fault[], json: boolean): number {
  for (const fault of faults) process.stderr.write(`${sayFault(fault)}\n`);
  if (json) printJson({ verified: false, faults });
  return 1;
}

function summary({ verified, claimed, earned, divergence, log, file }: Verification): object {
  return {
    verified,
    pack: log.pack,
    seed: log.seed,
    settings: log.settings,
    acts: log.commands.length,
    ...(file?.code === undefined ? {} : { code: file.code }),
    claimed,
    earned,
    ...(divergence.length === 0 ? {} : { divergence }),
  };
}

function sayVerification({ verified, claimed, earned, divergence, log }: Verification): string {
  const lines = [
    `${log.pack}, seed ${log.seed}, ${log.settings.mode}, ${log.commands.length} acts`,
    `score ${earned.score} of 100 (pass mark ${earned.standard}), ${earned.passed ? 'passed' : 'not passed'}, critical failures: ${earned.criticalFailures}`,
    `state ${earned.stateHash}`,
    ...divergence.map(
      ({ path, claimed: said, earned: got }) => `  ${path}: claims ${showValue(said)}, earns ${showValue(got)}`,
    ),
  ];
  if (claimed === null) lines.push('A log alone claims nothing.');
  else lines.push(verified ? 'What it claims is what it earns.' : 'What it claims is not what it earns.');
  return lines.join('\n');
}
