import { parseArgs } from 'node:util';
import { measureBrowser } from '../bench/browser';
import { measureHeadless } from '../bench/headless';
import { measureJudging } from '../bench/judging';
import { measureLogSize } from '../bench/log-size';
import { isStepBack, judge, sentence, type Meter } from '../bench/measure';
import { measureProof } from '../bench/proof';
import { measureSizes } from '../bench/sizes';
import { CliFault, type CliCommand } from '../command';
import { printJson } from '../files';

/** Every meter, in the order in which they run. */
const meters: readonly Meter[] = [
  { name: 'size', measure: measureSizes },
  { name: 'headless', measure: measureHeadless },
  { name: 'judges', measure: measureJudging },
  { name: 'proof', measure: measureProof },
  { name: 'log', measure: measureLogSize },
  { name: 'browser', measure: measureBrowser },
];

const usage = `npm run bench -- [--only NAME,NAME] [--check] [--json]

Measures the budgets of tests/config/budgets.json, each beside its baseline where it has one.

  --only NAMES   these meters alone: ${meters.map((meter) => meter.name).join(', ')}
  --check        exit with 1 when a budget is exceeded; one that is not met yet is held where it stands
  --json         the figures as one JSON value
  --help         this text`;

function chosen(only: string | undefined): readonly Meter[] {
  if (only === undefined) return meters;
  return only.split(',').map((name) => {
    const meter = meters.find((one) => one.name === name.trim());
    if (meter === undefined)
      throw new CliFault(
        `--only: there is no meter '${name}'; there is ${meters.map((one) => one.name).join(', ')}`,
        2,
      );
    return meter;
  });
}

export const command: CliCommand = {
  name: 'bench',
  summary: 'measures the budgets beside their baselines',
  usage,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, check: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const judged = [];
    for (const meter of chosen(values.only)) {
      const figures = (await meter.measure()).map(judge);
      judged.push(...figures);
      if (values.json !== true) for (const one of figures) process.stdout.write(`${sentence(one)}\n`);
    }
    if (values.json === true) printJson(judged);
    return values.check === true && judged.some(isStepBack) ? 1 : 0;
  },
};
