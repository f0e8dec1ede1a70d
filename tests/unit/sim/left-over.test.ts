import { describe, expect, it } from 'vitest';
import { provingSettings } from '../../../src/prover/stage';
import { resultOf } from '../../../src/scoring/result';
import type { Act } from '../../../src/practice/acts/act';
import { Shift } from '../../../src/sim/shift';
import { aShift, thePack } from '../../helpers/a-shift';

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

  it('breached by a person at the counter to whom nothing more is said', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().pass(3000);
    expect(driver.visitor).toMatchObject({ how: 'walked-out', endedFrom: 'served' });
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

  it('not an occasion where all was summed up before the hold in which they went', () => {
    const driver = aShift().with('reschedule-with-constraints', 'certain-days-only').untilTheyCome().answer().greet();
    driver.do('offer wait-list', 'summarise appointment', 'hold asked').pass(2000);
    expect(driver.visitor).toMatchObject({ how: 'walked-out', endedFrom: 'held' });
    expect(driver.outcomes(leftOver)).toEqual([]);
  });

  it('not an occasion where a line rings out while somebody in danger is served: danger first (COM-03)', () => {
    const pack = thePack();
    const two = new Map([...pack.encounters].filter(([id]) => id === 'spanish-speaker' || id === 'red-flag-caller'));
    const shift = new Shift({ ...pack, encounters: two }, 306, provingSettings);
    const act = (done: Act) => expect(shift.command({ at: shift.state.now, act: done }).ok).toBe(true);
    shift.advance(shift.state.encounters['spanish-speaker']?.arrivesAt ?? 0);
    act({ verb: 'serve', person: 'spanish-speaker' });
    act({ verb: 'greet', tone: 'warm' });
    act({ verb: 'interpreter', language: 'es' });
    shift.advance(shift.state.now + 30);
    act({ verb: 'acknowledge', feeling: 'confusion', tone: 'warm' });
    act({ verb: 'ask', item: 'reason', tone: 'warm' });
    act({ verb: 'ask', item: 'full-name', tone: 'warm' });
    shift.advance((shift.state.encounters['red-flag-caller']?.arrivesAt ?? 0) + 900);
    expect(shift.state.encounters['red-flag-caller']).toMatchObject({ how: 'walked-out', ending: 'left' });
    expect(
      shift.state.evidence.filter(
        ({ encounter, verdict }) => encounter === 'red-flag-caller' && verdict.rule === leftOver,
      ),
    ).toEqual([]);
  });

  it('not an occasion where somebody was checked in and took a seat: nursing calls them in', () => {
    const driver = aShift()
      .with('clean-check-in', 'all-in-order')
      .untilTheyCome()
      .serve()
      .greet()
      .ask('full-name', 'date-of-birth');
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
    const driver = aShift()
      .with('clean-check-in', 'all-in-order')
      .untilTheyCome()
      .serve()
      .greet()
      .ask('full-name', 'date-of-birth');
    driver.do(
      'open-chart',
      'share appointment-time discreet',
      'share appointment-time discreet',
      'share appointment-time discreet',
    );
    const met = driver.it.state.evidence
      .filter(({ verdict }) => verdict.outcome === 'met')
      .map(({ verdict }) => verdict.rule);
    expect(met.length).toBeGreaterThan(0);
    expect(new Set(met).size).toBe(met.length);
  });
});
