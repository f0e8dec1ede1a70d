import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/scoring/result';
import { aShift } from '../../helpers/a-shift';

const leftOver = 'conversation.nobody-left-over';

describe('nobody is left over (COM-01, COM-03)', () => {
  it('breached by a line that rings out', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().pass(600);
    expect(driver.outcomes(leftOver)).toEqual(['breach']);
  });

  it('breached by a caller asked to hold and not come back to', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer().do('hold unasked').pass(2000);
    expect(driver.visitor.how).toBe('walked-out');
    expect(driver.outcomes(leftOver)).toEqual(['breach']);
  });

  it('breached by a desk left before closing time, for each who would have come', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order');
    driver.it.finish();
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'unserved' });
    expect(driver.outcomes(leftOver)).toEqual(['breach']);
    expect(resultOf(driver.it.inside).passed).toBe(false);
  });

  it('not an occasion where the person is served', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().do('close warm');
    expect(driver.outcomes(leftOver)).toEqual([]);
  });

  it('not an occasion where somebody was checked in and took a seat: nursing calls them in', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().ask('full-name', 'date-of-birth');
    driver.do('open-chart', 'arrive visit', 'request take-seat warm').pass(3600);
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'closed', ending: 'checked-in' });
    expect(driver.outcomes(leftOver)).toEqual([]);
  });
});

describe('a shift that is not over', () => {
  it('is not passed, whatever has been earned so far', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet();
    expect(resultOf(driver.it.inside).passed).toBe(false);
  });
});

describe('doing again what was right', () => {
  it('is not right twice: a rule is met once in an encounter', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().ask('full-name', 'date-of-birth');
    driver.do('open-chart', 'share appointment-time discreet', 'share appointment-time discreet', 'share appointment-time discreet');
    const met = driver.it.state.evidence.filter(({ verdict }) => verdict.outcome === 'met').map(({ verdict }) => verdict.rule);
    expect(met.length).toBeGreaterThan(0);
    expect(new Set(met).size).toBe(met.length);
  });
});
