import { writeFileSync } from 'node:fs';
import { resultOf } from '../../src/scoring/result';
import { bots } from '../../src/sim/bots/bots';
import { playShift } from '../../src/sim/bots/play';
import { logOf, packLog } from '../../src/sim/log/log';
import { firstMorning } from '../helpers/first-morning';
import { expectedOf, fileOf, players, seeds } from './recorded';

/** Records the kept shifts anew: `npx tsx tests/replays/record.ts`, and say in the commit why their outcome has changed. */
for (const player of players) {
  for (const seed of seeds) {
    const bot = bots[player]?.(seed);
    if (bot === undefined) throw new Error(`There is no bot ${player}.`);
    const { shift } = playShift(firstMorning, seed, { mode: 'practice', pace: 'normal', time: 1 }, bot);
    const name = `first-morning-${player}-${seed}`;
    writeFileSync(fileOf(name, 'log'), `${packLog(logOf(shift))}\n`);
    writeFileSync(fileOf(name, 'json'), `${JSON.stringify(expectedOf(resultOf(shift.inside)), null, 2)}\n`);
  }
}
