import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dollars } from '../../practice/money';
import { nearest } from '../../shared/nearest';
import { duration } from '../../shared/time';
import { type ShiftResult, resultOf } from '../../scoring/result';
import { bots } from '../../sim/bots/bots';
import { playShift } from '../../sim/bots/play';
import { logOf, packLog } from '../../sim/log/log';
import { CliFault, type CliCommand } from '../command';
import { fhirBundle } from '../export/fhir-bundle';
import { printJson, userPath } from '../files';
import { requirePack } from '../packs-on-disk';

const usage = `npm run sim -- --pack ID --seed N --bot NAME [--log FILE] [--fhir FILE] [--json]

Plays a shift headless and says what it came to. Exits 0 when the shift was played, whatever its score.

  --pack ID     the pack, as named under scenarios/packs
  --seed N      a whole number from 0; the same pack, seed and bot give the same shift everywhere
  --bot NAME    ${Object.keys(bots).join(', ')}
  --log FILE    also writes the packed log, which "npm run replay" takes
  --fhir FILE   also writes what the practice has on record at the end as a FHIR R4 Bundle: Patient, Coverage, Appointment,
                CoverageEligibilityResponse
  --json        the result as one JSON value`;

export const command: CliCommand = {
  name: 'sim',
  summary: 'plays a shift headless with a bot',
  usage,
  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string' },
        seed: { type: 'string' },
        bot: { type: 'string' },
        log: { type: 'string' },
        fhir: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const pack = requirePack(values.pack ?? 'first-morning');
    const seed = readSeed(values.seed ?? '1');
    const bot = pickBot(values.bot ?? 'expert', seed);
    const { shift } = playShift(pack, seed, { mode: 'practice', pace: 'normal', time: 1 }, bot);
    const result = resultOf(shift.inside);
    if (values.log !== undefined) writeFileSync(userPath(values.log), `${packLog(logOf(shift))}\n`);
    if (values.fhir !== undefined)
      writeFileSync(userPath(values.fhir), `${JSON.stringify(fhirBundle(shift.inside), null, 1)}\n`);
    if (values.json) printJson({ bot: bot.name, ...result });
    else process.stdout.write(`${report(bot.name, result)}\n`);
    return Promise.resolve(0);
  },
};

function readSeed(text: string): number {
  const seed = Number(text);
  if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new CliFault(`--seed: expected a whole number from 0, found "${text}"`);
}

function pickBot(name: string, seed: number) {
  const make = Object.hasOwn(bots, name) ? bots[name] : undefined;
  if (make) return make(seed);
  const hint = nearest(name, Object.keys(bots))[0];
  throw new CliFault(
    `There is no bot "${name}"${hint === undefined ? `; there are: ${Object.keys(bots).join(', ')}` : ` (did you mean ${hint}?)`}.`,
  );
}

function report(bot: string, result: ShiftResult): string {
  const { service } = result;
  return [
    `${result.pack}, seed ${result.seed}, ${bot}: ${result.score} of 100, ${result.passed ? 'passed' : 'not passed'} (standard ${result.standard})`,
    ...result.criticalFailures.map((item) => `  CRITICAL  ${item.encounter}: ${item.title}`),
    ...Object.values(result.areas).map(
      (area) =>
        `  ${area.name.padEnd(28)} ${area.estimate === undefined ? 'too little evidence' : `${area.estimate} (${area.low}-${area.high})`}`,
    ),
    `  served ${service.served} of ${service.people}, abandoned calls ${service.abandonedCalls}, walked out ${service.walkedOut}; median wait ${duration(service.medianWait)}, longest hold ${duration(service.longestHold)}; collected ${dollars(service.collectedCents)}`,
    `  state ${result.stateHash}`,
  ].join('\n');
}
