import { describe, expect, it } from 'vitest';
import { judgeBot } from '../../../src/prover/prove';
import { type AreaId, areas } from '../../../src/scoring/competencies';
import { type ShiftResult, resultOf } from '../../../src/scoring/result';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

const driver = aShift().with('clean-check-in', 'all-in-order');
driver.it.finish();
const base = resultOf(driver.it.inside);

const result = (passed: boolean, estimates: Partial<Record<AreaId, number>> = {}): ShiftResult => ({
  ...base,
  passed,
  score: passed ? 95 : 40,
  areas: Object.fromEntries(
    (Object.keys(areas) as AreaId[]).map((id) => {
      const estimate = estimates[id];
      return [
        id,
        { name: id, low: 0, high: 100, findings: 5, weight: 20, ...(estimate === undefined ? {} : { estimate }) },
      ];
    }),
  ) as ShiftResult['areas'],
});

describe('what a bot has to show', () => {
  it('an expert passes', () => {
    expect(judgeBot('expert', 1, result(true))).toEqual([]);
    expect(judgeBot('expert', 1, result(false))).toHaveLength(1);
  });

  it('no other does', () => {
    expect(judgeBot('idle', 1, result(true))).toEqual(['idle, seed 1: passed with 95']);
    expect(judgeBot('idle', 1, result(false))).toEqual([]);
  });

  it.each([
    ['gossip', 'confidentiality'],
    ['rigid', 'rights'],
    ['careless', 'verification'],
    ['rusher', 'communication'],
  ] as const)('%s is lowest in %s', (name, area) => {
    expect(
      judgeBot(
        name,
        2,
        result(false, { confidentiality: 50, rights: 50, verification: 50, communication: 50, [area]: 10 }),
      ),
    ).toEqual([]);
    expect(
      judgeBot(
        name,
        2,
        result(false, {
          confidentiality: 50,
          rights: 50,
          verification: 50,
          communication: 50,
          calendar: 50,
          [area]: 60,
        }),
      ),
    ).toHaveLength(1);
    expect(judgeBot(name, 2, result(false, { calendar: 50 }))).toEqual([`${name}, seed 2: no estimate of ${area}`]);
  });
});
