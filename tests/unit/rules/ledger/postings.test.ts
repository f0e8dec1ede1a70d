import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Account, post, type Posting, reverse, sumsOf } from '../../../../src/rules/billing/ledger/postings';

const anyPosting: fc.Arbitrary<Omit<Posting, 'id'>> = fc.record({
  kind: fc.constantFrom('charge', 'payment', 'adjustment', 'refund'),
  cents: fc.integer({ min: 1, max: 100_000 }),
  by: fc.constantFrom('patient', 'payer', 'practice'),
});
const anyAccount = fc
  .array(anyPosting, { minLength: 1, maxLength: 30 })
  .map((list): Account => list.map((posting, at) => ({ id: `p${at}`, ...posting })));

describe('books in which nothing is deleted (BIL-11, BIL-15)', () => {
  test('a posting taken back leaves the balance as it was, and both lines standing', () => {
    fc.assert(
      fc.property(anyAccount, fc.nat(), (account, pick) => {
        const id = `p${pick % account.length}`;
        const after = reverse(account, id, 'back');
        if (!after.ok) throw new Error(after.error);
        expect(after.value).toHaveLength(account.length + 1);
        expect(after.value.slice(0, account.length)).toEqual(account);
        expect(sumsOf(after.value)).toEqual(sumsOf(account.filter((each) => each.id !== id)));
        expect(reverse(after.value, id, 'again')).toEqual({ ok: false, error: 'reversed-before' });
        expect(reverse(after.value, 'back', 'again')).toEqual({ ok: false, error: 'nothing-to-reverse' });
      }),
    );
  });

  test('the balance is what was before, and what every line adds or takes', () => {
    fc.assert(
      fc.property(anyAccount, fc.integer({ min: -50_000, max: 50_000 }), (account, opening) => {
        const way = { charge: 1, refund: 1, payment: -1, adjustment: -1 };
        const expected = account.reduce((sum, { kind, cents }) => sum + way[kind] * cents, opening);
        expect(sumsOf(account, opening).balance).toBe(expected);
      }),
    );
  });

  test.each([
    ['a number that is taken', { id: 'p1', kind: 'charge', cents: 1, by: 'practice' }, 'number-taken'],
    ['no amount', { id: 'p9', kind: 'charge', cents: 0, by: 'practice' }, 'no-amount'],
    ['an amount below zero', { id: 'p9', kind: 'payment', cents: -5, by: 'patient' }, 'no-amount'],
    [
      'another kind in a reversal',
      { id: 'p9', kind: 'payment', cents: 2500, by: 'patient', reverses: 'p1' },
      'reverses-another-amount',
    ],
    [
      'a reversal of nothing',
      { id: 'p9', kind: 'charge', cents: 2500, by: 'practice', reverses: 'p2' },
      'nothing-to-reverse',
    ],
  ] as const)('refuses %s', (_what, posting, error) => {
    expect(post([{ id: 'p1', kind: 'charge', cents: 2500, by: 'practice' }], posting)).toEqual({ ok: false, error });
  });
});
