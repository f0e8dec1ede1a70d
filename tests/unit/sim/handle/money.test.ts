import { describe, expect, it } from 'vitest';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

const atTheDesk = () =>
  aShift()
    .with('clean-check-in', 'all-in-order')
    .untilTheyCome()
    .serve()
    .greet()
    .ask('full-name', 'date-of-birth')
    .do('open-chart');

describe('collecting', () => {
  it('takes no more for a balance than is owed', () => {
    const driver = atTheDesk();
    const mrn = driver.visitor.about ?? '';
    const owed = driver.it.state.world.record.charts[mrn]?.balanceCents ?? 0;
    expect(driver.refusal({ verb: 'collect', mrn, cents: owed + 1, for: 'balance', method: 'card' })).toBe(
      'no-such-thing',
    );
    expect(driver.it.state.world.record.ledger).toEqual([]);
  });

  it('twice is seen as taking more than was due (billing.right-amount)', () => {
    const driver = atTheDesk().do('ask insurance-card', 'check-eligibility', 'explain copay-due');
    const cents = driver.refusal({
      verb: 'collect',
      mrn: driver.visitor.about ?? '',
      cents: 2000,
      for: 'copay',
      method: 'card',
    });
    expect(cents).toBeUndefined();
    driver
      .act({ verb: 'collect', mrn: driver.visitor.about ?? '', cents: 9000, for: 'copay', method: 'card' })
      .do('arrive visit', 'close');
    expect(driver.outcomes('billing.right-amount')).toEqual(['breach']);
  });

  it('wants somebody there to pay, or to agree to parts', () => {
    const driver = aShift().with('clean-check-in', 'all-in-order');
    const mrn = Object.keys(driver.it.state.world.record.charts)[0] ?? '';
    expect(driver.refusal({ verb: 'collect', mrn, cents: 100, for: 'copay', method: 'cash' })).toBe('nobody-served');
    expect(driver.refusal({ verb: 'payment-plan', mrn, cents: 1000, parts: 2 })).toBe('nobody-served');
  });

  it('takes nothing from somebody who cannot pay, and lets the desk know it', () => {
    const driver = aShift().with('short-of-money', 'lost-the-job').untilTheyCome().serve().greet();
    const before = driver.it.state.world.record.ledger.length;
    driver.act({ verb: 'collect', mrn: driver.visitor.about ?? '', cents: 900_000, for: 'copay', method: 'card' });
    expect(driver.it.state.world.record.ledger).toHaveLength(before);
    expect(driver.visitor.heard.map(({ item }) => item)).toContain('can-pay');
  });
});
