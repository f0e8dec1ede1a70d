import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOnDisk } from '../../../../../src/cli/words-on-disk';
import { findUnsafe, rewrite } from '../../../../../src/rules/records/language/do-not-use';
import { mainVerdict } from '../../../../helpers/judging';

const words = wordsOnDisk();
const spaced = (...terms: string[]): fc.Arbitrary<string> => fc.constantFrom(...terms);
const piece = fc.oneof(
  spaced(
    'warfarin',
    'insulin',
    'vitamin D',
    'take',
    'tablet',
    'INR',
    'by mouth',
    'tube',
    '.',
    ';',
    'MS Contin',
    'U-100',
  ),
  spaced('QD', 'q.d.', 'Q.O.D.', 'qod', 'q d', 'U', 'u', 'IU', 'I.U.', 'MSO4', 'MgSO4', 'MS', 'M.S.'),
  fc.double({ min: 0, max: 500, noNaN: true }).map((value) => value.toFixed(1)),
  fc.nat(50).map((value) => `${value}.0 mg`),
  fc.nat(50).map((value) => `.${value} mg`),
  fc.nat(50).map((value) => `${value}U`),
  fc.nat(50).map((value) => `${value} IU`),
);
const anyOrder = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));
const meant = [{ abbreviation: 'MS', means: 'morphine sulfate' }];

describe('what an order never holds (REC-12)', () => {
  test('a rewritten order has nothing left to find, and is not rewritten again', () => {
    fc.assert(
      fc.property(anyOrder, (text) => {
        const once = rewrite(text, findUnsafe(text, 'order', words, meant));
        expect(findUnsafe(once, 'order', words, meant)).toEqual([]);
        expect(rewrite(once, findUnsafe(once, 'order', words, meant))).toBe(once);
      }),
    );
  });

  test('without a word from who wrote it, only MS is left standing', () => {
    fc.assert(
      fc.property(anyOrder, (text) => {
        const once = rewrite(text, findUnsafe(text, 'order', words));
        for (const { text: left } of findUnsafe(once, 'order', words)) expect(left).toMatch(/^M\.?\s?S\.?$/);
      }),
    );
  });

  test('each is found where it stands', () => {
    fc.assert(
      fc.property(anyOrder, (text) => {
        for (const { at, text: found } of findUnsafe(text, 'order', words))
          expect(text.slice(at, at + found.length)).toBe(found);
      }),
    );
  });

  test('a text without a dose, of no kind that was said, is left alone', () => {
    const harmless = fc.array(
      spaced('Ms. Lee', 'called', 'QD', 'room 2.0', 'about $5.00', 'IU', 'MS', 'at 10.30', 'MSO4', 'on the 3.10.2027'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(harmless, (pieces) => {
        expect(findUnsafe(pieces.join(', '), 'unknown', words)).toEqual([]);
      }),
    );
  });

  test('a laboratory value, a lesion, a tube keep their zeros whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(300), spaced('lab-result', 'imaging-report', 'tube-size'), (value, kind) => {
        expect(findUnsafe(`${value}.0`, kind as 'lab-result', words)).toEqual([]);
      }),
    );
  });

  test.each([
    ['daily', ['QD', 'Q.D.', 'qd', 'q.d.', 'q.d', 'Qd', 'q d']],
    ['every other day', ['QOD', 'Q.O.D.', 'qod', 'q.o.d', 'q o d']],
    ['morphine sulfate', ['MSO4', 'mso4', 'M.S.O.4', 'MSO₄', 'MS04']],
    ['magnesium sulfate', ['MgSO4', 'MGSO4', 'Mg SO4', 'MgSO₄']],
    ['International Units', ['IU', 'iu', 'I.U.']],
  ])('%s is written for it in every writing', (write, forms) => {
    for (const form of forms) {
      const found = findUnsafe(`400 ${form} today`, 'order', words);
      expect([form, found.map((each) => each.write)]).toEqual([form, [write]]);
    }
  });

  test('one unit is one unit, and any other number are several', () => {
    const written = (text: string): string => rewrite(text, findUnsafe(text, 'order', words));
    expect(written('insulin 1 U')).toBe('insulin 1 unit');
    expect(written('insulin 11u')).toBe('insulin 11 units');
    expect(written('insulin 1.0U')).toBe('insulin 1 unit');
    expect(written('insulin .5 U')).toBe('insulin 0.5 units');
    expect(written('1 IU')).toBe('1 International Unit');
  });

  test('numbers of a date, a sum of money, a time and a telephone are no doses (REC-12)', () => {
    for (const text of ['due 3.10.2027', 'paid $5.00', 'at 10:30.00', 'call 555-0100'])
      expect(findUnsafe(text, 'order', words)).toEqual([]);
  });
});

test('the same abbreviation twice has two places (REC-12)', () => {
  const { figures } = mainVerdict({ question: 'abbreviation', kind: 'order', text: 'A 5 mg QD, B 5 mg QD' });
  expect(figures).toEqual({ items: 2, QD: 8, 'QD (2)': 19 });
});
