import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedDate } from '../../../../src/practice/dates';
import { fileName, nameParts } from '../../../../src/rules/records/names/file-name';
import { readDate } from '../../../../src/rules/records/names/read-date';
import { judged, mainVerdict } from '../../../helpers/judging';

const date = fc
  .record({
    year: fc.integer({ min: 1910, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

describe('dates (REC-03)', () => {
  test('a form, data and a transaction say the same day', () => {
    fc.assert(
      fc.property(date, (iso) => {
        for (const to of ['form', 'iso', 'x12'] as const) {
          const [written = ''] = mainVerdict({ question: 'date-format', written: iso, stands: 'data', to }).order ?? [];
          expect(readDate(written, to === 'form' ? 'form' : 'data')).toMatchObject({ kind: 'read', date: iso });
        }
      }),
    );
  });

  test('in somebody’s own hand it is asked about just when it can be read in two ways', () => {
    fc.assert(
      fc.property(date, (iso) => {
        const twoWays = Number(iso.slice(8)) <= 12 && iso.slice(5, 7) !== iso.slice(8);
        expect(readDate(printedDate(iso).replaceAll('/', '.'), 'person').kind).toBe(twoWays ? 'ask' : 'read');
      }),
    );
  });

  test.each(['', ' ', '17', '3/4', '0/0/0000', '99/99/1999', 'soon', '1234567', '31 April 1990', '123456789012'])(
    '“%s” is never taken for a day',
    (written) => expect(readDate(written, 'unknown').kind).not.toBe('read'),
  );
});

describe('names (REC-03)', () => {
  test.each([
    ['Ann Lee', 'LEE, ANN'],
    ['Lee, Ann', 'LEE, ANN'],
    ['Ludwig van Beethoven', 'VAN BEETHOVEN, LUDWIG'],
    ['John D. Smith', 'SMITH, JOHN D'],
    ['Smith, John, Jr.', 'SMITH, JOHN, JR'],
    ['John Smith, Jr.', 'SMITH, JOHN, JR'],
    ['Mary St. John', 'ST JOHN, MARY'],
    ['Dr. Wei Zhang, M.D.', 'ZHANG, WEI'],
    ['Sr. Ana Ruiz', 'RUIZ, ANA'],
    ['Ana Ruiz Sr.', 'RUIZ, ANA, SR'],
  ])('%s is %s', (written, filed) => expect(fileName(nameParts(written), true)).toBe(filed));

  test('without its marks, where the house does not keep them', () => {
    expect(fileName(nameParts('Katherine O’Neil-Ramos'), false)).toBe('ONEIL RAMOS, KATHERINE');
  });

  test.each(['LEE, ANN', 'DE LA CRUZ, ANA MARÍA', "O'NEIL-RAMOS, KATHERINE", 'SMITH, JOHN, JR'])(
    'the file name %s stands as it is',
    (written) => expect(fileName(nameParts(written), true)).toBe(written),
  );

  test('whatever is written has an answer or a question', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (written) => {
        const [verdict] = judged({ question: 'name-format', written });
        expect(['computed', 'needs']).toContain(verdict?.verdict);
        if (verdict?.verdict === 'computed') expect(verdict.order?.[0]).toMatch(/\S/);
        else expect(verdict?.needs?.length).toBeGreaterThan(0);
      }),
    );
  });
});
