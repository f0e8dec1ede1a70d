import { CliFault, type CliCommand } from '../command';

const usage = `npm run sim -- --pack ID --seed N --bot NAME [--log FILE] [--json]`;

export const command: CliCommand = {
  name: 'sim',
  summary: 'plays a shift headless with a bot',
  usage,
  run() {
    throw new CliFault('sim: nothing to run yet');
  },
};
