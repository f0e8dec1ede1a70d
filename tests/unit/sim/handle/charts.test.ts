import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

const newCaller = () =>
  aShift()
    .with('new-patient-by-phone', 'new-to-town')
    .untilTheyCome()
    .answer()
    .greet()
    .ask('full-name', 'date-of-birth');
const register = { verb: 'register', first: 'Ada', last: 'Birch', dob: '1980-02-29' } as const;

describe('registering', () => {
  it('makes one chart for a person and not a second (records.one-chart)', () => {
    const driver = newCaller().act(register);
    expect(driver.refusal(register)).toBe('done-already');
  });

  it.each([
    ['no name', { ...register, first: '   ' }],
    ['a birth date still to come', { ...register, dob: '2031-01-01' }],
    ['a birth date of two hundred years ago', { ...register, dob: '1820-01-01' }],
  ])('refuses %s', (_, act) => {
    const driver = newCaller();
    const before = Object.keys(driver.it.state.world.record.charts).length;
    expect(driver.refusal(act)).toBe('no-such-thing');
    expect(Object.keys(driver.it.state.world.record.charts)).toHaveLength(before);
  });

  it('waits until something was heard of the person', () => {
    const driver = aShift().with('new-patient-by-phone', 'new-to-town').untilTheyCome().answer();
    expect(driver.refusal(register)).toBe('not-known');
  });
});

describe('changing a registration', () => {
  const withChart = () =>
    aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().do('open-chart');

  it.each([
    ['date-of-birth', 'yesterday'],
    ['date-of-birth', '2027-13-40'],
    ['date-of-birth', '2031-01-01'],
    ['first-name', '  '],
    ['plan', 'constructor'],
  ] as const)('refuses %s "%s"', (field, value) => {
    const driver = withChart();
    const mrn = driver.visitor.about ?? '';
    const before = driver.it.state.world.record.charts[mrn];
    expect(driver.refusal({ verb: 'update', mrn, field, value })).toBe('no-such-thing');
    expect(driver.it.state.world.record.charts[mrn]).toBe(before);
    expect(driver.view.facts.length).toBeGreaterThan(0);
  });

  it('wants the chart open', () => {
    const driver = withChart().do('close-chart');
    expect(driver.refusal({ verb: 'update', mrn: driver.visitor.about ?? '', field: 'phone', value: '555-0101' })).toBe(
      'chart-closed',
    );
  });

  it('keeps what is typed as text: it fills no placeholder and becomes no markup', () => {
    const driver = withChart();
    const mrn = driver.visitor.about ?? '';
    driver.act({ verb: 'update', mrn, field: 'address', value: '<b>{patient.first}</b> $& 1 Elm' });
    expect(driver.it.state.world.record.charts[mrn]?.address).toBe('<b>{patient.first}</b> $& 1 Elm');
    expect(driver.view.facts.some((fact) => fact.spoken.includes('<b>{patient.first}</b> $& 1 Elm'))).toBe(true);
  });
});

describe('another person’s chart', () => {
  it('acted on for the person served is the wrong chart (identity.right-chart)', () => {
    const driver = aShift()
      .with('clean-check-in', 'all-in-order')
      .untilTheyCome()
      .serve()
      .greet()
      .ask('full-name', 'date-of-birth')
      .do('open-chart');
    const other = Object.keys(driver.it.state.world.record.charts).find((mrn) => mrn !== driver.visitor.about) ?? '';
    driver.act({ verb: 'collect', mrn: other, cents: 1000, for: 'copay', method: 'cash' }).do('arrive visit', 'close');
    expect(driver.outcomes('identity.right-chart')).toEqual(['breach']);
  });
});

describe('a birth date typed in during the talk', () => {
  it('changes nothing about who was identified: it is held against the record of before (identity.before-record)', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order').untilTheyCome().serve().greet().do('open-chart');
    driver
      .act({ verb: 'update', mrn: driver.visitor.about ?? '', field: 'date-of-birth', value: '1950-01-01' })
      .ask('full-name', 'date-of-birth');
    driver.do('arrive visit', 'close');
    expect(driver.outcomes('identity.mismatch-settled')).toEqual([]);
    expect(driver.outcomes('identity.before-record')).toEqual(['met']);
  });
});
