import { CliFault, type CliCommand } from '../command';

const usage = `npm run replay -- FILE [--json]`;

export const command: CliCommand = {
  name: 'replay',
  summary: 'replays a log, re-scores it, and compares it with what it claims',
  usage,
  run() {
    throw new CliFault('replay: nothing to run yet');
  },
};
