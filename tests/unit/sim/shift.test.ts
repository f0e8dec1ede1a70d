import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/shared/hash';
import { bots } from '../../../src/sim/bots/bots';
import { playShift } from '../../../src/sim/bots/play';
import { fold } from '../../../src/sim/fold/fold';
import { Shift } from '../../../src/sim/shift';
import { provingSettings } from '../../../src/prover/stage';
import { aShift, thePack } from '../../helpers/a-shift';

const pack = thePack();

describe('a shift', () => {
  it('is the same for the same pack, seed and commands', () => {
    const expert = bots.expert;
    if (!expert) throw new Error('no expert');
    const one = playShift(pack, 3, provingSettings, expert(3)).shift;
    const two = new Shift(pack, 3, provingSettings);
    for (const command of one.commands) two.command(command);
    two.advance(one.state.now);
    expect(stateHash(two.state)).toBe(stateHash(one.state));
  });

  it('comes to the same whatever the steps in which time passes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }), (steps) => {
        const stepped = new Shift(pack, 5, provingSettings);
        for (const step of steps) stepped.advance(stepped.state.now + step);
        const leapt = new Shift(pack, 5, provingSettings);
        leapt.advance(stepped.state.now);
        expect(stateHash(leapt.state)).toBe(stateHash(stepped.state));
      }),
      { numRuns: 10 },
    );
  });

  it('is a fold of its events: folding them again gives the same state', () => {
    const shift = new Shift(pack, 2, provingSettings);
    shift.takeEvents();
    const before = shift.state;
    shift.advance(before.now + 3600);
    const folded = shift.takeEvents().reduce(fold, before);
    expect(stateHash(folded)).toBe(stateHash(shift.state));
  });

  it('opens on a calendar in which nobody was seen today before anybody came', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { state, setup } = new Shift(pack, seed, provingSettings).inside;
      const early = Object.values(state.world.record.appointments).filter(
        ({ date, start, status }) => date === setup.date && start >= state.now && status !== 'booked',
      );
      expect(early.map(({ id, status }) => `${id} ${status}`)).toEqual([]);
    }
  });

  it('leaves the state as it was when a command is refused', () => {
    const shift = new Shift(pack, 2, provingSettings);
    const before = stateHash(shift.state);
    const done = shift.command({ at: shift.state.now, act: { verb: 'greet', tone: 'warm' } });
    expect(done).toMatchObject({ ok: false, error: { code: 'nobody-served' } });
    expect(stateHash(shift.state)).toBe(before);
    expect(shift.commands).toEqual([]);
  });

  it('refuses a command that lies before the end of the act before it', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve();
    const late = driver.it.command({ at: driver.it.state.now - 1, act: { verb: 'greet', tone: 'warm' } });
    expect(late).toMatchObject({ ok: false, error: { code: 'too-early' } });
  });
});

describe('waiting', () => {
  it('ends with the caller hanging up when nobody answers', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().pass(600);
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'walked-out', ending: 'left' });
  });

  it('is over while somebody is served', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().pass(170);
    expect(driver.visitor).toMatchObject({ phase: 'served', waited: 0 });
    expect(driver.visitor.said).toEqual([]);
  });

  it('begins again when nothing is said or done for the person served: they say so, and in the end they go', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().pass(200);
    expect(driver.visitor.said).toMatchObject([{ by: 'person' }]);
    driver.pass(3000);
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'walked-out' });
  });
});

describe('the view', () => {
  it('names nobody before a name was said', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve();
    expect(driver.view.serving?.party.nameKnown).toBe(false);
    driver.greet().ask('full-name');
    expect(driver.view.serving?.party.nameKnown).toBe(true);
  });

  it('does not change with the truth: only checks bring it to light', () => {
    const driver = aShift().with('card-no-longer-valid', 'nothing-since').untilTheyCome();
    const text = JSON.stringify(driver.view);
    const ended = Object.values(driver.it.state.world.truth.coverages)
      .flat()
      .flatMap((coverage) => (coverage.ended === undefined ? [] : [coverage]));
    expect(ended.length).toBeGreaterThan(0);
    expect(text).not.toContain('"ended"');
  });
});

describe('talk', () => {
  it('lets the business be known with the first words, not before', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve();
    expect(driver.visitor.needs).toEqual([]);
    driver.greet();
    expect(driver.visitor.needs).toContain('check-in');
  });

  it('keeps to the channel: nobody transfers a person at the counter', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve();
    expect(driver.refusal({ verb: 'transfer', to: 'nurse', warm: true, tone: 'plain' })).toBe('wrong-channel');
  });

  it('passes on only what was heard or is on record', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer();
    expect(
      driver.refusal({
        verb: 'take-message',
        message: { to: 'nurse', urgency: 'now', includes: ['callback-number'] },
        tone: 'plain',
      }),
    ).toBe('not-known');
  });
});
