import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/scoring/result';
import { sayFault } from '../../src/shared/fault';
import { readLog, replayLog } from '../../src/sim/log/log';
import { firstMorning } from '../helpers/first-morning';
import { expectedOf, players, readRecorded, recorded, seeds } from './recorded';

describe('recorded shifts', () => {
  it('are all there', () => {
    expect(recorded()).toHaveLength(players.length * seeds.length);
  });

  it.each(recorded())('%s comes to the same as when it was recorded', (name) => {
    const { log: text, expected } = readRecorded(name);
    const log = readLog(text, `${name}.log`);
    const shift = log.ok ? replayLog(log.value, firstMorning, `${name}.log`) : log;
    expect(shift.ok ? [] : shift.error.map(sayFault)).toEqual([]);
    if (shift.ok) expect(expectedOf(resultOf(shift.value.inside))).toEqual(expected);
  });

  it.each(recorded())('%s with any one character changed is refused', (name) => {
    const text = readRecorded(name).log.trim();
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);
      expect(readLog(changed, 'changed.log').ok, `character ${at}`).toBe(false);
    }
  });
});
