import { bots } from '../../sim/bots/bots';
import { playShift } from '../../sim/bots/play';
import { logOf, packLog } from '../../sim/log/log';
import { requirePack } from '../packs-on-disk';
import type { Measure } from './measure';

/** The bots that do most, over the first seeds. */
const players = ['expert', 'rigid'];
const seeds = [1, 2, 3, 4, 5];

/**
 * The longest packed log of a whole first morning: at normal pace its four hours are about half an hour of real time.
 * Beside it the same log as plain JSON.
 */
export function measureLogSize(): Promise<readonly Measure[]> {
  const pack = requirePack('first-morning');
  const logs = players.flatMap((name) =>
    seeds.flatMap((seed) => {
      const bot = bots[name]?.(seed);
      return bot === undefined
        ? []
        : [logOf(playShift(pack, seed, { mode: 'practice', pace: 'normal', time: 1 }, bot).shift)];
    }),
  );
  const sizes = logs.map((log) => ({
    packed: packLog(log).length,
    plain: JSON.stringify(log).length,
    acts: log.commands.length,
  }));
  const longest = sizes.toSorted((one, other) => other.packed - one.packed)[0];
  if (longest === undefined) throw new Error('No shift was played.');
  return Promise.resolve([
    {
      name: 'the packed log of half an hour',
      value: longest.packed,
      baseline: longest.plain,
      beside: `the same ${longest.acts} acts as plain JSON`,
    },
  ]);
}
