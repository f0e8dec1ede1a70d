import { CliFault, type CliCommand } from '../command';

const usage = `npm run shots -- [--out DIR]`;

export const command: CliCommand = {
  name: 'shots',
  summary: 'plays recorded shifts in Chromium and writes screenshots of every screen',
  usage,
  run() {
    throw new CliFault('shots: nothing to run yet');
  },
};
