import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/practice/dates';
import { type Described, mainVerdict } from '../../../helpers/judging';

type Board = Extract<Described, { question: 'referral-loop' }>;
const start = '2027-02-01';
const on = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(start, days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const referral = fc
  .record({
    urgency: fc.constantFrom('urgent' as const, 'routine' as const),
    ordered: on(0, 20),
    sent: maybe(on(20, 22)),
    phoned: maybe(on(0, 22)),
    appointment: maybe(on(22, 40)),
    seen: maybe(on(22, 40)),
    report: maybe(on(40, 60)),
    told: maybe(on(60, 70)),
    missed: fc.boolean(),
  })
  .map(({ ordered, urgency, missed, ...dates }) => ({
    ordered,
    urgency,
    missed,
    ...Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)),
  }));
const board = fc
  .array(referral, { minLength: 1, maxLength: 15 })
  .map((all) => all.map((each, index) => ({ ...each, id: `r${index}` })));
const chase = (referrals: Board['referrals'], day: string) =>
  mainVerdict({ question: 'referral-loop', on: day, referrals }).order ?? [];

describe('whom to chase (REC-08, SCH-23)', () => {
  test('it does not matter how the board lies', () => {
    fc.assert(
      fc.property(board, on(70, 120), (referrals, day) => {
        expect(chase(referrals.toReversed(), day)).toEqual(chase(referrals, day));
      }),
      { numRuns: 60 },
    );
  });

  test('whoever is to be chased today is to be chased tomorrow, if nothing happens', () => {
    fc.assert(
      fc.property(board, on(70, 120), (referrals, day) => {
        const tomorrow = chase(referrals, addDays(day, 1));
        for (const id of chase(referrals, day)) expect(tomorrow).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  test('no urgent one stands below a routine one, and none whose loop is closed', () => {
    fc.assert(
      fc.property(board, on(70, 120), (referrals, day) => {
        const order = chase(referrals, day);
        const urgency = order.map((id) => referrals.find((each) => each.id === id)?.urgency);
        expect(urgency.lastIndexOf('urgent')).toBeLessThanOrEqual(
          urgency.includes('routine') ? urgency.indexOf('routine') : urgency.length,
        );
        const closed = referrals.filter((each) => 'told' in each).map(({ id }) => id);
        expect(order.filter((id) => closed.includes(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('none is forgotten: each is closed, to be chased, or has a day to come', () => {
    fc.assert(
      fc.property(board, on(70, 120), (referrals, day) => {
        const { figures, due } = mainVerdict({ question: 'referral-loop', on: day, referrals });
        expect((figures?.['open'] ?? 0) + (figures?.['closed'] ?? 0)).toBe(referrals.length);
        if ((figures?.['open'] ?? 0) > 0) expect(due).toBeDefined();
        expect(figures?.['silent'] ?? 0).toBeLessThanOrEqual(figures?.['overdue'] ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test('in the end every open one is chased', () => {
    fc.assert(
      fc.property(board, (referrals) => {
        const closed = referrals.filter((each) => 'told' in each).length;
        expect(chase(referrals, '2030-01-01')).toHaveLength(referrals.length - closed);
      }),
      { numRuns: 60 },
    );
  });
});

test('the days are the house’s own (REC-08)', () => {
  const referrals: Board['referrals'] = [{ id: 'r', urgency: 'routine', ordered: start, sent: start }];
  expect(mainVerdict({ question: 'referral-loop', on: start, referrals }).due).toBe('2027-02-08');
});

test('what is dated later has not happened yet; an appointment may lie ahead (REC-08)', () => {
  const referrals: Board['referrals'] = [
    {
      id: 'r',
      urgency: 'routine',
      ordered: start,
      sent: start,
      appointment: '2027-03-01',
      seen: '2027-03-01',
      told: '2027-03-20',
    },
  ];
  expect(mainVerdict({ question: 'referral-loop', on: '2027-02-10', referrals })).toMatchObject({
    due: '2027-03-04',
    order: [],
  });
  expect(mainVerdict({ question: 'referral-loop', on: '2027-03-20', referrals }).figures).toMatchObject({ closed: 1 });
});
