import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/practice/dates';
import { capturePermille, countForms } from '../../../../src/rules/billing/capture/count-forms';
import { countBox, countDay, newBalance } from '../../../../src/rules/billing/day/day-money';
import { age, applyPayments } from '../../../../src/rules/billing/ledger/aging';
import { chargeCaptureSchema } from '../../../../src/rules/situation/charge-capture';

const cents = fc.integer({ min: 0, max: 100_000 });
const today = '2027-03-09';

describe('what is open, by age (BIL-11)', () => {
  const items = fc.array(fc.record({ cents, days: fc.integer({ min: 0, max: 400 }) }), { minLength: 1, maxLength: 12 });

  test('every item is in one bucket, and paid and open together are what there was', () => {
    fc.assert(
      fc.property(items, fc.array(cents, { maxLength: 6 }), (list, payments) => {
        const open = list.map((item, at) => ({ id: String(at), cents: item.cents, since: addDays(today, -item.days) }));
        const applied = applyPayments(
          open,
          payments.map((paid, at) => ({ cents: paid, ...(at % 2 === 0 ? {} : { to: '0' }) })),
        );
        const { total, credit, ...buckets } = age(applied.open, today, applied.credit);
        const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
        expect(sum(Object.values(buckets))).toBe(total);
        expect(total - credit).toBe(sum(open.map((item) => item.cents)) - sum(payments));
        expect(Math.min(total, credit)).toBe(0);
      }),
    );
  });

  test('a later day makes nothing younger', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 200 }), (list, later) => {
        const open = list.map((item, at) => ({ id: String(at), cents: item.cents, since: addDays(today, -item.days) }));
        expect(age(open, addDays(today, later)).over120).toBeGreaterThanOrEqual(age(open, today).over120);
        expect(age(open, addDays(today, later)).current).toBeLessThanOrEqual(age(open, today).current);
      }),
    );
  });
});

describe('encounter forms (BIL-06)', () => {
  test('arrivals are forms back and forms missing, and a thousand is said only when none is missing', () => {
    const visit = fc.record({ arrived: fc.boolean(), returned: fc.boolean(), numbered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), (list) => {
        const day = chargeCaptureSchema.parse({
          question: 'charge-capture',
          visits: list.map(({ numbered, ...rest }, at) => ({
            id: `v${at}`,
            ...rest,
            ...(numbered ? { form: String(5100 + at) } : {}),
          })),
        });
        const count = countForms(day);
        expect(count.returned + count.missing.length).toBe(count.arrived);
        expect(capturePermille(count.arrived, count.returned) === 1000).toBe(count.missing.length === 0);
      }),
    );
  });
});

describe('the money of a day (OPS-08, OPS-09)', () => {
  test('a payment left out of the count is found by its amount, where no other is like it', () => {
    const methods = fc.constantFrom('cash' as const, 'check' as const, 'card' as const);
    const payments = fc.uniqueArray(fc.record({ cents: fc.integer({ min: 1, max: 50_000 }), method: methods }), {
      minLength: 1,
      maxLength: 10,
      selector: (each) => each.cents,
    });
    fc.assert(
      fc.property(payments, fc.nat(), (list, pick) => {
        const posted = list.map((each, at) => ({ id: `p${at}`, receipt: true, ...each }));
        const lost = posted[pick % posted.length];
        const of = (method: string) =>
          posted.filter((each) => each.method === method && each !== lost).reduce((sum, each) => sum + each.cents, 0);
        const counted = countDay({
          drawerStartCents: 10_000,
          drawerCountedCents: 10_000 + of('cash'),
          checksCents: of('check'),
          cardsCents: of('card'),
          posted,
        });
        expect(counted.difference).toBe(lost?.cents);
        expect(counted.suspects).toEqual([lost?.id]);
      }),
    );
  });

  test('days follow one another: the new balance of one is the previous of the next', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents, cents), { maxLength: 20 }), (days) => {
        const end = days.reduce(
          (previousCents, [chargesCents, paymentsCents, adjustmentsCents]) =>
            newBalance({ previousCents, chargesCents, paymentsCents, adjustmentsCents }),
          0,
        );
        expect(end).toBe(days.reduce((sum, [charged, paid, adjusted]) => sum + charged - paid - adjusted, 0));
      }),
    );
  });

  test('petty cash is short or over by what is not accounted for, never both', () => {
    fc.assert(
      fc.property(cents, cents, cents, (fundCents, cashCents, receiptsCents) => {
        const box = countBox({ fundCents, cashCents, receiptsCents, receipts: [] });
        expect((box?.over ?? 0) - (box?.short ?? 0)).toBe(cashCents + receiptsCents - fundCents);
        expect(Math.min(box?.over ?? 0, box?.short ?? 0)).toBe(0);
      }),
    );
  });
});
