import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/practice/acts/act';
import { costOf } from '../../../src/sim/cost';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

describe('what an act costs', () => {
  it('is whole seconds, more for what takes longer, and nothing for waiting itself', () => {
    expect(costOf({ verb: 'wait' })).toBe(0);
    expect(costOf({ verb: 'transfer', to: 'nurse', warm: true, tone: 'plain' })).toBeGreaterThan(
      costOf({ verb: 'transfer', to: 'nurse', warm: false, tone: 'plain' }),
    );
    expect(costOf({ verb: 'share', facts: ['a', 'b'], discreet: false, tone: 'plain' })).toBeGreaterThan(
      costOf({ verb: 'share', facts: ['a'], discreet: false, tone: 'plain' }),
    );
  });

  it('is never more than two seconds for warmth', () => {
    const said = (tone: 'warm' | 'plain' | 'curt'): Act => ({ verb: 'greet', tone });
    expect(costOf(said('warm')) - costOf(said('plain'))).toBe(2);
    expect(costOf(said('curt'))).toBe(costOf(said('plain')));
  });

  it('moves the clock, and a refused act does not', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome();
    const before = driver.it.state.now;
    expect(driver.refusal({ verb: 'greet', tone: 'warm' })).toBe('nobody-served');
    expect(driver.it.state.now).toBe(before);
    driver.serve();
    expect(driver.it.state.now).toBeGreaterThan(before);
  });
});
