import { provePack } from '../../prover/prove';
import { requirePack } from '../packs-on-disk';
import type { Measure } from './measure';

/** What proving the first morning over seeds 1 to 50 costs. Processor time, because a proof is long enough for other programs to get in its way. */
export function measureProof(): Promise<readonly Measure[]> {
  const pack = requirePack('first-morning');
  const used = process.cpuUsage();
  const since = performance.now();
  const { shifts, transcripts } = provePack(pack, { seeds: 50 });
  const { user, system } = process.cpuUsage(used);
  const wall = ((performance.now() - since) / 1000).toFixed(1);
  return Promise.resolve([
    {
      name: 'first-morning proved over 50 seeds',
      value: (user + system) / 1e6,
      beside: `${shifts} shifts and ${transcripts.length} transcripts, ${wall} s by the clock`,
    },
  ]);
}
