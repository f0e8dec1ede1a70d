import { CliFault, type CliCommand } from '../command';

const usage = `npm run packs -- check [DIR…] | graph ID | new ID`;

export const command: CliCommand = {
  name: 'packs',
  summary: 'checks and proves packs, draws an encounter, starts a new one',
  usage,
  run() {
    throw new CliFault('packs: nothing to run yet');
  },
};
