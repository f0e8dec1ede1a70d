import { CliFault, type CliCommand } from '../command';

const usage = `npm run bench -- [--only NAME] [--check] [--json]`;

export const command: CliCommand = {
  name: 'bench',
  summary: 'measures the budgets beside their baselines',
  usage,
  run() {
    throw new CliFault('bench: nothing to run yet');
  },
};
