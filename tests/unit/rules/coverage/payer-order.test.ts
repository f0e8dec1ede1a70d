import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderPayers } from '../../../../src/rules/coverage/order/order-payers';
import {
  coverageKinds,
  type PayerOrderCase,
  payerOrderCaseSchema,
  policyHolders,
} from '../../../../src/rules/situation/payer-order';

const coverage = fc.record({
  kind: fc.constantFrom(...coverageKinds.ids),
  holder: fc.constantFrom(...policyHolders.ids),
  through: fc.constantFrom('current-work', 'retirement', 'layoff', 'cobra', 'unknown'),
  since: fc.constantFrom(undefined, '2019-01-01', '2021-05-05'),
  employees: fc.constantFrom(undefined, 8, 20, 100),
  coordinates: fc.constantFrom(undefined, true, false),
});
const situations = fc
  .record({
    coverages: fc.array(coverage, { minLength: 1, maxLength: 5 }),
    age: fc.constantFrom(undefined, 8, 50, 67),
    medicare: fc.constantFrom({}, { by: 'disability' }, { by: 'esrd', esrdMonth: 9 }, { by: 'age', esrdMonth: 9 }),
    visitFor: fc.constantFrom('illness', 'work-injury', 'motor-accident', 'unknown'),
    parents: fc.constantFrom(
      {},
      { are: 'together', motherBorn: '1990-03-14', fatherBorn: '1995-02-02' },
      { are: 'apart', order: 'none', custody: 'mother' },
      {
        are: 'apart',
        order: 'names-father',
        orderKnown: true,
        custody: 'joint',
        motherBorn: '1990-03-14',
        fatherBorn: '1995-02-02',
      },
    ),
  })
  .map((drawn): PayerOrderCase =>
    payerOrderCaseSchema.parse({
      question: 'payer-order',
      ...drawn,
      coverages: drawn.coverages.map((each, at) => ({ ...each, id: `coverage ${at}` })),
    }),
  );

test('who was entered first changes nothing (INS-18)', () => {
  fc.assert(
    fc.property(situations, fc.integer({ min: 1, max: 4 }), (situation, turn) => {
      const { coverages } = situation;
      const turned = [...coverages.slice(turn), ...coverages.slice(0, turn)].toReversed();
      expect(orderPayers({ ...situation, coverages: turned })).toEqual(orderPayers(situation));
    }),
    { seed: 20270309, numRuns: 500 },
  );
});

test('Medicaid is never billed before anything else (INS-09)', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const found = orderPayers(situation);
      if (!('order' in found)) return;
      const medicaid = situation.coverages.filter(({ kind }) => kind === 'medicaid').map(({ id }) => id);
      const places = medicaid.map((id) => found.order.indexOf(id)).filter((place) => place >= 0);
      for (const place of places) expect(place).toBe(found.order.length - 1);
    }),
    { seed: 20270309, numRuns: 500 },
  );
});
