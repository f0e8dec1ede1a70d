import type { CliCommand } from '../command';
import { CliFault } from '../command';
import { checkPacks } from '../packs/check';
import { graphEncounter } from '../packs/graph';
import { scaffoldPack } from '../packs/scaffold';

const usage = `npm run packs -- check [DIR…] [--seeds N] [--json]
npm run packs -- graph ID
npm run packs -- new ID

check   validates and proves packs, and warns of dated values, codes and prices (scenarios/values, codes, fees) that are to be looked up anew: those of scenarios/packs, or those in the folders named. Exits 1 when something is
        wrong. --seeds N proves over seeds 1 to N (50 when absent); --seeds 0 validates and runs the transcripts alone.
graph   draws the machine of an encounter, as Mermaid text
new     starts a pack under scenarios/packs with one encounter to write on`;

export const command: CliCommand = {
  name: 'packs',
  summary: 'checks and proves packs, draws an encounter, starts a new one',
  usage,
  run([action, ...args]) {
    switch (action) {
      case 'check':
        return Promise.resolve(checkPacks(args));
      case 'graph':
        return Promise.resolve(graphEncounter(args));
      case 'new':
        return Promise.resolve(scaffoldPack(args));
      default:
        throw new CliFault(
          `packs: expected check, graph or new, found ${action === undefined ? 'nothing' : `"${action}"`}\n\n${usage}`,
          2,
        );
    }
  },
};
