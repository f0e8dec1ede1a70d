import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../helpers/a-shift';

thePack();

const leftOver = 'conversation.nobody-left-over';
const checkIn = () =>
  aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().ask('full-name', 'date-of-birth');
const caller = () => aShift().with('reschedule-with-constraints', 'certain-days-only').untilTheyCome().answer().greet();

describe('short cuts that serve nobody', () => {
  it('911 for somebody who told of no danger is a breach (urgency.measure)', () => {
    const driver = checkIn().do('emergency 911', 'close');
    expect(driver.outcomes('urgency.measure')).toEqual(['breach']);
  });

  it('the nurse called to a check-in does not spare the desk the check-in (coverage.checked)', () => {
    const driver = checkIn().do('open-chart', 'emergency nurse', 'arrive visit', 'close');
    expect(driver.outcomes('urgency.measure')).toEqual(['missed']);
    expect(driver.outcomes('coverage.checked')).toEqual(['missed']);
  });

  it('charts of people nobody spoke of, one after another, are opened without a task (safeguards.charts-for-tasks)', () => {
    const driver = checkIn();
    const spoken = driver.visitor.said.map(({ text }) => text).join(' ');
    const others = Object.values(driver.it.state.world.record.charts).filter(
      ({ name, mrn }) => mrn !== driver.visitor.about && ![name.first, name.last].some((word) => spoken.includes(word)),
    );
    for (const chart of others.slice(0, 3)) driver.act({ verb: 'open-chart', mrn: chart.mrn });
    driver.do('close');
    expect(driver.outcomes('safeguards.charts-for-tasks')).toEqual(['breach']);
  });

  it('one wrong chart is a slip of the hand', () => {
    const driver = checkIn();
    const other = Object.keys(driver.it.state.world.record.charts).find((mrn) => mrn !== driver.visitor.about) ?? '';
    driver.act({ verb: 'open-chart', mrn: other }).do('open-chart', 'close');
    expect(driver.outcomes('safeguards.charts-for-tasks')).toEqual([]);
  });

  it('a caller hung up on is left over', () => {
    expect(caller().do('hang-up').outcomes(leftOver)).toEqual(['breach']);
  });

  it('a caller handed to the nurse with what the desk does itself is left over', () => {
    expect(caller().act({ verb: 'transfer', to: nurse(), warm: true, tone: 'warm' }).outcomes(leftOver)).toEqual([
      'breach',
    ]);
  });

  it('a caller with a red flag handed to the nurse is not', () => {
    const driver = aShift().with('red-flag-caller', 'warm-baby').untilTheyCome().answer().greet();
    expect(driver.act({ verb: 'transfer', to: nurse(), warm: true, tone: 'warm' }).outcomes(leftOver)).toEqual([]);
  });
});

function nurse(): string {
  return thePack().practice.staff.find(({ role }) => role === 'nurse')?.id ?? '';
}

describe('calling an interpreter', () => {
  it('for another language than is spoken brings nobody who can help (COM-19)', () => {
    const source = thePack().encounters.get('spanish-speaker')?.source;
    const driver = aShift()
      .with('spanish-speaker', source?.variants[0]?.id ?? '')
      .untilTheyCome()
      .serve()
      .greet();
    driver.do('interpreter fr').pass(60);
    expect(driver.visitor.interpreter).toBe(false);
    driver.do('interpreter es').pass(60);
    expect(driver.visitor.interpreter).toBe(true);
    expect(driver.refusal({ verb: 'interpreter', language: 'es' })).toBe('done-already');
  });
});
