import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineVersion } from '../../../src/sim/log/version';
import { packText } from '../../../src/sim/log/text';
import { packLog, readLog, replayLog, type ShiftLog } from '../../../src/sim/log/log';
import { provingSettings } from '../../../src/prover/stage';
import { sayFault } from '../../../src/shared/fault';
import { thePack } from '../../helpers/a-shift';

const pack = thePack();
const head = (changes: Record<number, unknown> = {}): unknown[] => {
  const whole: unknown[] = [
    engineVersion,
    pack.page.id,
    pack.hash,
    7,
    ['practice', 'normal', 1],
    30_000,
    false,
    28_800,
    [],
  ];
  for (const [at, value] of Object.entries(changes)) whole[Number(at)] = value;
  return whole;
};
const log = (changes: Partial<ShiftLog> = {}): ShiftLog => ({
  engine: engineVersion,
  pack: pack.page.id,
  packHash: pack.hash,
  seed: 7,
  settings: provingSettings,
  commands: [],
  now: 29_000,
  finished: false,
  ...changes,
});

describe('a log from anywhere', () => {
  it.each([
    ['a negative seed', head({ 3: -1 })],
    ['a seed past whole numbers', head({ 3: 2 ** 60 })],
    ['a broken seed', head({ 3: 1.5 })],
    ['a mode nobody plays', head({ 4: ['exam', 'normal', 1] })],
    ['a time before midnight', head({ 5: -1 })],
    ['a time past the day', head({ 7: 90_000 })],
    ['more acts than a day holds', head({ 8: Array.from({ length: 20_001 }, () => [0, 'wait']) })],
    ['an act that no desk knows', head({ 8: [[0, 'sing']] })],
    [
      'an act by an inherited name',
      head({
        8: [
          [0, 'constructor'],
          [0, '__proto__'],
        ],
      }),
    ],
    ['an act back in time', head({ 8: [[-5, 'wait']] })],
    ['an act with a value too many', head({ 8: [[0, 'hang-up', 1]] })],
    ['an act with a value of the wrong kind', head({ 8: [[0, 'answer', 'one']] })],
    ['an act nested past all measure', head({ 8: [[0, 'share', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)]] })],
    ['no list at all', { __proto__: 1 }],
    ['nothing', null],
    ['a list too long', [...head(), 1]],
  ])('with %s is refused in one sentence', (_, value) => {
    const read = readLog(packText(value), 'shift.log');
    if (read.ok) throw new Error('It was read.');
    expect(read.error.map(sayFault)).toHaveLength(1);
    expect(sayFault(read.error[0] ?? { code: '', file: '', path: '', expected: '', found: '' })).toMatch(
      /^shift\.log: expected .+, found .+$/,
    );
  });

  it('that swells to a hundred times its size is refused before it fills the memory', () => {
    const bomb = packText('A'.repeat(40_000_000));
    expect(bomb.length).toBeLessThan(400_000);
    expect(readLog(bomb, 'bomb.log')).toMatchObject({ ok: false });
  });

  it('longer than any log is refused unread', () => {
    expect(readLog(`FF1.${'A'.repeat(500_000)}.${'0'.repeat(14)}`, 'long.log')).toMatchObject({
      ok: false,
      error: [{ found: expect.stringMatching(/characters$/) as unknown }],
    });
  });

  it('never throws, whatever JSON lies inside', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.jsonValue(), { maxLength: 10 }).map((rows) => head({ 8: rows })),
        ),
        (value) => {
          const read = readLog(packText(value), 'any.log');
          if (read.ok) expect(readLog(packLog(read.value), 'any.log')).toEqual(read);
        },
      ),
    );
  });
});

describe('a replay', () => {
  it('of acts that could not have been done says which', () => {
    const replayed = replayLog(
      log({ commands: [{ at: 28_900, act: { verb: 'greet', tone: 'warm' } }] }),
      pack,
      'shift.log',
    );
    expect(replayed).toMatchObject({ ok: false, error: [{ path: 'acts.0' }] });
  });

  it('of acts out of order, before the doors opened or after they closed is refused', () => {
    for (const at of [0, 86_400]) {
      const wait = { at, act: { verb: 'hang-up' as const } };
      expect(replayLog(log({ commands: [wait] }), pack, 'shift.log').ok).toBe(false);
    }
  });

  it('of the largest seed there is comes to an end', () => {
    const replayed = replayLog(log({ seed: Number.MAX_SAFE_INTEGER, now: 86_400 }), pack, 'shift.log');
    expect(replayed.ok && replayed.value.state.phase).toBe('over');
  });

  it('of twenty thousand acts comes to an end', { timeout: 60_000 }, () => {
    const commands = Array.from({ length: 20_000 }, () => ({
      at: 28_800,
      act: { verb: 'wait' as const, until: 28_800 },
    }));
    expect(replayLog(log({ commands }), pack, 'shift.log').ok).toBe(true);
  });
});
