import { describe, expect, it } from 'vitest';
import { provingSettings } from '../../../../src/prover/stage';
import { bots } from '../../../../src/sim/bots/bots';
import { playShift } from '../../../../src/sim/bots/play';
import { playerView } from '../../../../src/sim/view/view';
import { aShift, thePack } from '../../../helpers/a-shift';

thePack();

function theExpert(seed: number) {
  const expert = bots.expert?.(seed);
  if (!expert) throw new Error('There is no expert.');
  return expert;
}

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

describe('the day sheet (OPS-09, BIL-06)', () => {
  it('has the charge of a visit that was checked out, once', () => {
    const driver = aShift().with('follow-up-at-checkout', 'as-ordered').untilTheyCome().serve().greet();
    const visit = Object.values(driver.it.state.world.record.appointments).find(
      ({ mrn, date, status }) =>
        mrn === driver.visitor.about && date === driver.it.inside.setup.date && status === 'seen',
    );
    const appointment = visit?.id ?? '';
    driver.act({ verb: 'check-out', appointment });
    expect(driver.refusal({ verb: 'check-out', appointment })).toBe('done-already');
    const { ledger } = driver.it.state.world.record;
    expect(ledger).toMatchObject([{ kind: 'charge', for: 'visit', cents: 9500, mrn: visit?.mrn }]);
    expect(driver.view.daySheet).toMatchObject({ charges: 9500, payments: 0 });
  });

  it.each([1, 2, 3, 4, 5, 6])('adds up over a whole morning, and to the way it was paid (seed %i)', (seed) => {
    const { shift } = playShift(thePack(), seed, provingSettings, theExpert(seed));
    const { before, charges, payments, now, byMethod } = playerView(shift.inside).daySheet;
    const opening = Object.values(shift.inside.cast.world.record.charts).reduce(
      (sum, each) => sum + each.balanceCents,
      0,
    );
    expect(before).toBe(opening);
    expect(now).toBe(before + charges - payments);
    expect(byMethod.card + byMethod.cash + byMethod.check).toBe(payments);
    expect(charges).toBeGreaterThan(0);
    expect(payments).toBeGreaterThan(0);
  });
});
