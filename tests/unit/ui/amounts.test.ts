import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, parseWhole } from '../../../src/ui/fields/amounts';

describe('money as typed', () => {
  it.each([
    ['25', 2500],
    ['$25.5', 2550],
    ['.50', 50],
    ['1,025.50', 102550],
    [' $ 0 ', 0],
    ['7.', 700],
  ])('%s is %i cents', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents });
  });

  it.each(['', '.', '$', 'twenty', '1.234', '-5', '10,00', '1e3', '99999999'])('"%s" is refused', (text) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: 'amount.malformed' });
  });

  it('is kept within its bounds, both included', () => {
    expect(parseMoney('10', { minimum: 1000, maximum: 1000 }).ok).toBe(true);
    expect(parseMoney('9.99', { minimum: 1000 })).toEqual({ ok: false, error: 'amount.too-small' });
    expect(parseMoney('10.01', { maximum: 1000 })).toEqual({ ok: false, error: 'amount.too-large' });
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        expect(parseMoney(formatMoney(cents))).toEqual({ ok: true, value: cents });
      }),
    );
  });

  it('is written with its sign first', () => {
    expect(formatMoney(-500)).toBe('-$5.00');
    expect(formatMoney(123456789)).toBe('$1,234,567.89');
  });
});

describe('a whole number as typed', () => {
  it('takes digits and thousands commas', () => {
    expect([parseWhole('12'), parseWhole('1,024'), parseWhole('-3')]).toEqual([
      { ok: true, value: 12 },
      { ok: true, value: 1024 },
      { ok: true, value: -3 },
    ]);
  });

  it.each(['', '1.5', '1,02', '12a', '1234567890'])('refuses "%s"', (text) => {
    expect(parseWhole(text)).toEqual({ ok: false, error: 'amount.malformed' });
  });
});
