import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/shared/hash';
import { bots } from '../../../src/sim/bots/bots';
import { playShift } from '../../../src/sim/bots/play';
import { logOf, packLog, readLog, replayLog } from '../../../src/sim/log/log';
import { provingSettings } from '../../../src/prover/stage';
import { thePack } from '../../helpers/a-shift';

const pack = thePack();
const played = (name: string, seed: number) => {
  const make = bots[name];
  if (!make) throw new Error(`no bot ${name}`);
  return playShift(pack, seed, provingSettings, make(seed)).shift;
};

describe('a packed log', () => {
  it('replays to the same state', () => {
    for (const name of ['expert', 'random', 'rusher']) {
      const shift = played(name, 4);
      const read = readLog(packLog(logOf(shift)), 'shift.log');
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const replayed = replayLog(read.value, pack, 'shift.log');
      expect(replayed.ok && stateHash(replayed.value.state)).toBe(stateHash(shift.state));
    }
  });

  it('of a whole morning fits where SCORM 1.2 keeps it: 3,500 characters', () => {
    expect(packLog(logOf(played('expert', 1))).length).toBeLessThanOrEqual(3500);
  });

  it('is refused with any one digit changed', () => {
    const text = packLog(logOf(played('expert', 1)));
    const digits = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
    for (const index of digits) {
      const other = String((Number(text[index]) + 1) % 10);
      expect(readLog(text.slice(0, index) + other + text.slice(index + 1), 'shift.log').ok).toBe(false);
    }
    expect(digits.length).toBeGreaterThan(50);
  });

  it('says in one sentence what is wrong with any other text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `FF1.${text}.00000000000000`),
        ),
        (text) => {
          const read = readLog(text, 'some.log');
          expect(read.ok).toBe(false);
        },
      ),
    );
  });

  it('of another engine or another pack is not replayed', () => {
    const log = logOf(played('idle', 1));
    expect(replayLog({ ...log, engine: '0' }, pack, 'x')).toMatchObject({ ok: false });
    expect(replayLog({ ...log, packHash: 'other' }, pack, 'x')).toMatchObject({ ok: false });
  });
});
