import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/rules/verdict';
import { registry } from '../../../src/rules/registry';
import { evidenceOf } from '../../../src/scoring/evidence';
import { resultOf } from '../../../src/scoring/result';
import { serviceFigures } from '../../../src/scoring/service';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

const verdict = (changes: Partial<Verdict>): Verdict => ({
  rule: 'privacy.named-contact',
  verdict: 'met',
  outcome: 'met',
  severity: 'none',
  basis: 'b',
  authority: [],
  facts: [],
  betterAct: 'x',
  ...changes,
});
const weigh = (changes: Partial<Verdict>) =>
  evidenceOf([{ at: 30_000, encounter: 'one', verdict: verdict(changes) }])[0];
const weight = Object.values(registry).find(({ id }) => id === 'conversation.closing')?.weight ?? 0;

describe('evidence', () => {
  it('weighs as its rule does, and twice where harm was done', () => {
    const rule = 'conversation.closing';
    expect(weigh({ rule })?.weight).toBe(weight);
    expect(weigh({ rule, outcome: 'breach', severity: 'minor' })?.weight).toBe(weight);
    expect(weigh({ rule, outcome: 'breach', severity: 'serious' })?.weight).toBe(2 * weight);
  });

  it('is critical where the verdict says so, or where what is critical was missed or breached', () => {
    const rule = 'conversation.closing';
    expect(weigh({ rule, outcome: 'missed', severity: 'critical' })?.critical).toBe(true);
    expect(weigh({ rule, outcome: 'met', severity: 'critical' })?.critical).toBe(false);
    expect(weigh({ rule, outcome: 'breach', severity: 'serious' })?.critical).toBe(false);
    expect(weigh({ rule, outcome: 'breach', severity: 'serious', critical: true })?.critical).toBe(true);
  });

  it('is not made of remarks', () => {
    const { outcome: _, ...remark } = verdict({});
    expect(evidenceOf([{ at: 1, encounter: 'one', verdict: remark }])).toEqual([]);
  });

  it('of a rule that nobody has written is our own mistake', () => {
    expect(() => weigh({ rule: 'constructor' })).toThrow(/not in the registry/);
  });
});

describe('a result', () => {
  it('puts a critical failure beside the score: nothing averages it away', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer().greet().do('close warm');
    driver.it.finish();
    const result = resultOf(driver.it.inside);
    expect(result.criticalFailures.length).toBeGreaterThan(0);
    expect(result.passed).toBe(false);
  });

  it('counts the call that rang out among the abandoned, and its wait to the end', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().pass(900);
    expect(serviceFigures(driver.it.inside)).toMatchObject({ people: 1, served: 0, abandonedCalls: 1 });
    expect(serviceFigures(driver.it.inside).longestWait).toBeGreaterThan(0);
  });
});
