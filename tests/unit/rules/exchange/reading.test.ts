import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimFile } from '../../../../src/rules/billing/exchange/claim-file';
import { remittanceFile } from '../../../../src/rules/billing/exchange/remittance-file';
import { checkFormat } from '../../../../src/rules/billing/numbers/judge-number-format';
import { numberKinds } from '../../../../src/rules/situation/message-reading';
import { judged, mainVerdict } from '../../../helpers/judging';
import { claimText, remittanceText } from './samples';

const seed = 20270309;
const read = (text: string) =>
  mainVerdict({ question: 'x12-read', text, service: '98', level: 'IND', network: 'in-network' });

describe('messages that we write', () => {
  test('a claim that adds up is read with its charge and its diagnoses (BIL-01)', () => {
    expect(read(claimText)).toMatchObject({
      verdict: 'computed',
      amount: 22_000,
      order: ['S52.501A', 'W06.XXXA'],
      figures: { claims: 1, lines: 2 },
    });
  });

  test('a remittance is read with what is the patient’s and what is kept back (BIL-09)', () => {
    expect(read(remittanceText)).toMatchObject({
      verdict: 'computed',
      amount: 9200,
      figures: { payment: 10_300, paid: 12_800, writeOff: 8000, providerAdjustments: 2500 },
    });
  });

  const money = fc.integer({ min: 1, max: 500_000 });
  const adjusted = fc.record({
    charge: money,
    all: fc.array(
      fc.record({
        group: fc.constantFrom('CO', 'OA', 'PI', 'PR'),
        code: fc.constantFrom('1', '2', '45'),
        cents: money,
      }),
      { maxLength: 4 },
    ),
  });
  test('whatever adds up is read to the cent, and a cent more is a fault (BIL-09, BIL-10)', () => {
    const sample = remittanceFile.read(remittanceText);
    if (!sample.ok) throw new Error(sample.error.says);
    fc.assert(
      fc.property(
        fc.array(adjusted, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: -9999, max: 9999 }),
        (drawn, kept) => {
          const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
          const claims = drawn.map(({ charge, all }, at) => ({
            account: `A-${at}`,
            status: 'paid as first payer' as const,
            chargeCents: charge,
            paidCents: charge - sum(all.map(({ cents }) => cents)),
            filing: '12',
            payerControl: 'P1',
            adjustments: all.map(({ group, code, cents }) => ({ group, reasons: [{ code, cents }] })),
            patient: { last: 'DOE' },
            services: [],
          }));
          const text = (more: number) =>
            remittanceFile.write({
              message: {
                ...sample.value.message,
                payment: {
                  ...sample.value.message.payment,
                  cents: sum(claims.map((each) => each.paidCents)) - kept + more,
                },
                sections: [{ number: 1, claims }],
                providerAdjustments: [
                  { npi: '1234567893', yearEnds: '2027-12-31', reasons: [{ about: { code: 'WO' }, cents: kept }] },
                ],
              },
            });
          const patient = sum(
            drawn.flatMap(({ all }) => all.filter((each) => each.group === 'PR').map((each) => each.cents)),
          );
          expect(read(text(0))).toMatchObject({ verdict: 'computed', amount: patient });
          expect(read(text(1))).toMatchObject({ verdict: 'invalid', order: ['BPR'] });
        },
      ),
      { seed, numRuns: 100 },
    );
  });

  test('lines that are not the charge are a fault of the claim (BIL-07)', () => {
    const sample = claimFile.read(claimText);
    expect(sample.ok).toBe(true);
    expect(read(claimText.replace('CLM*A-100*220*', 'CLM*A-100*220.01*'))).toMatchObject({
      verdict: 'invalid',
      order: ['CLM A-100'],
    });
  });
});

test('whatever is put in, something can be said of it, and it can be shown (BIL-02)', () => {
  const marks = fc.constantFrom('', '*', '~', ':', '-', 'ZZ', '9', 'é', '\n');
  fc.assert(
    fc.property(
      fc.constantFrom(claimText, remittanceText),
      fc.nat(),
      fc.nat(30),
      marks,
      (text, place, length, mark) => {
        const at = place % text.length;
        for (const { verdict, basis, betterAct, authority } of judged({
          question: 'x12-read',
          text: text.slice(0, at) + mark + text.slice(at + length),
          service: '98',
          level: 'IND',
          network: 'in-network',
        })) {
          expect(['computed', 'invalid', 'needs']).toContain(verdict);
          expect(basis.length).toBeLessThan(1000);
          expect(betterAct).not.toBe('');
          expect(authority.length).toBeGreaterThan(0);
        }
      },
    ),
    { seed, numRuns: 300 },
  );
});

describe('numbers', () => {
  const nine = fc.stringMatching(/^[12]\d{8}$/);
  const isValid = (typed: string) => checkFormat({ question: 'number-format', kind: 'npi', typed }).verdict === 'valid';
  const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

  test('nine digits have one check digit, and one wrong digit is always seen (BIL-01)', () => {
    fc.assert(
      fc.property(nine, fc.nat(9), fc.nat(9), (front, place, digit) => {
        const fitting = digits.filter((each) => isValid(front + each));
        expect(fitting.length).toBe(1);
        const whole = front + (fitting[0] ?? '');
        const other = whole.slice(0, place) + String(digit) + whole.slice(place + 1);
        expect(isValid(other)).toBe(other === whole);
      }),
      { seed },
    );
  });

  test('two neighbours that change places are seen, but for a nine and a zero (BIL-01)', () => {
    fc.assert(
      fc.property(nine, fc.integer({ min: 1, max: 8 }), (front, place) => {
        const whole = front + (digits.find((each) => isValid(front + each)) ?? '');
        const pair = whole.slice(place, place + 2);
        const turned = whole.slice(0, place) + pair.charAt(1) + pair.charAt(0) + whole.slice(place + 2);
        if (pair !== '09' && pair !== '90') expect(isValid(turned)).toBe(turned === whole);
      }),
      { seed },
    );
  });

  test('anything typed has an answer, and blanks and small letters change none (BIL-03, INS-01)', () => {
    const typed = fc.oneof(fc.string({ maxLength: 14 }), fc.stringMatching(/^[A-Z0-9./-]{1,11}$/));
    fc.assert(
      fc.property(fc.constantFrom(...numberKinds.ids), typed, (kind, text) => {
        const found = checkFormat({ question: 'number-format', kind, typed: text });
        expect(found.basis).not.toBe('');
        expect(checkFormat({ question: 'number-format', kind, typed: ` ${text} ` }).verdict).toBe(found.verdict);
        if (found.verdict === 'needs') expect(found.needs).toBeDefined();
      }),
      { seed, numRuns: 600 },
    );
  });
});
