import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

const ringing = () => aShift().with('reschedule-with-constraints', 'certain-days-only').untilTheyCome();
const atTheCounter = () => aShift().with('clean-check-in', 'all-in-order').untilTheyCome();

describe('a line', () => {
  it('rings, is talked on, held, taken back, and is free again when the talk is over', () => {
    const driver = ringing();
    const phase = () => driver.it.state.lines[(driver.visitor.line ?? 1) - 1]?.phase;
    expect(phase()).toBe('ringing');
    driver.answer().greet();
    expect(phase()).toBe('talking');
    driver.do('hold asked');
    expect(phase()).toBe('holding');
    driver.do('resume');
    expect(phase()).toBe('talking');
    driver.do('close');
    expect(phase()).toBe('idle');
  });

  it('that does not ring cannot be answered, and one not held not be taken back', () => {
    const driver = ringing();
    expect(driver.refusal({ verb: 'resume', line: 1 })).toBe('wrong-line-state');
    expect(driver.refusal({ verb: 'answer', line: 4 })).toBe('wrong-line-state');
    driver.answer();
    expect(driver.refusal({ verb: 'answer', line: 1 })).toBe('wrong-line-state');
  });

  it('keeps who is served: nobody else is called before the call is put on hold', () => {
    const driver = atTheCounter().serve();
    expect(driver.refusal({ verb: 'serve', person: 'clean-check-in' })).toBe('no-such-thing');
    expect(driver.refusal({ verb: 'hang-up' })).toBe('wrong-line-state');
  });

  it('counts the longest hold in seconds', () => {
    const driver = ringing().answer().greet().do('hold asked').pass(45).do('resume');
    expect(driver.visitor.longestHold).toBeGreaterThanOrEqual(45);
    expect(driver.visitor.phase).toBe('served');
  });
});

describe('somebody in the queue', () => {
  it('is nodded to once', () => {
    const driver = atTheCounter().do('nod');
    expect(driver.visitor.acknowledgedAt).toBeDefined();
    expect(driver.refusal({ verb: 'nod', person: 'clean-check-in' })).toBe('done-already');
  });

  it('gives up when the patience is out, and not a second before', () => {
    const driver = atTheCounter();
    const patience = thePack().encounters.get('clean-check-in')?.source.arrives.patience ?? 0;
    driver.pass(patience - 1);
    expect(driver.visitor.phase).toBe('waiting');
    driver.pass(1);
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'walked-out' });
  });

  it('who takes a seat waits there, and can be asked back', () => {
    const driver = atTheCounter().serve().greet().do('request take-seat');
    expect(driver.visitor.phase).toBe('seated');
    driver.do('serve');
    expect(driver.visitor.phase).toBe('served');
  });
});

describe('closing time', () => {
  it('lets whoever is here be served, for half an hour at most', () => {
    const driver = atTheCounter().serve().greet();
    const { to } = driver.it.setup;
    const talkUntil = (time: number) => {
      while (driver.it.state.now + 120 < time) driver.pass(60).do('acknowledge worry', 'greet');
      driver.it.advance(time);
    };
    talkUntil(to);
    expect(driver.it.state.phase).toBe('closing');
    talkUntil(to + 1799);
    expect(driver.it.state.phase).toBe('closing');
    driver.it.advance(to + 1800);
    expect(driver.it.state.phase).toBe('over');
    expect(driver.visitor).toMatchObject({ phase: 'ended', how: 'unserved' });
    expect(driver.refusal({ verb: 'wait' })).toBe('not-open');
  });

  it('ends the shift at once when nobody is left', () => {
    const driver = atTheCounter().serve().greet().do('close');
    driver.it.advance(driver.it.setup.to);
    expect(driver.it.state.phase).toBe('over');
  });
});
