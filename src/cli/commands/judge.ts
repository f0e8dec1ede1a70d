import { CliFault, type CliCommand } from '../command';

const usage = `npm run judge -- FILE.yaml [--json]`;

export const command: CliCommand = {
  name: 'judge',
  summary: 'judges described cases by the same rules, outside any shift',
  usage,
  run() {
    throw new CliFault('judge: nothing to run yet');
  },
};
