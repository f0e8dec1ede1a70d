import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilingItem, inAlphabeticalOrder, labelOf } from '../../../../src/rules/records/filing/alphabetical';
import { compareNumbers, readingOrder } from '../../../../src/rules/records/filing/by-number';
import { mainVerdict } from '../../../helpers/judging';

const given = ['Ana', 'Ann', 'A.', 'Mary Ann', 'M', 'Zoe', 'José', 'Al'];
const last = [
  "O'Brien",
  'OBrien',
  'De La Cruz',
  'Delacroix',
  'Lee',
  'Lee-Ann',
  'Garcia',
  'Garcia Lopez',
  'Núñez',
  'van Dyke',
];
const person = fc
  .record({
    last: fc.constantFrom(...last),
    first: fc.option(fc.constantFrom(...given), { nil: undefined }),
    suffix: fc.option(fc.constantFrom('Jr.', 'Sr.', 'II', 'III'), { nil: undefined }),
    city: fc.option(fc.constantFrom('Alder Creek', 'Pine Falls'), { nil: undefined }),
  })
  .map(({ last: name, ...rest }): FilingItem => ({
    kind: 'person',
    last: name,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }));
const business = fc
  .constantFrom(
    'The Sleep Clinic',
    'Sleep Clinic of Alder',
    '4th Street Pharmacy',
    '24 Hour Pharmacy',
    'Harrow & Pine, Inc.',
  )
  .map((name): FilingItem => ({ kind: 'business', name }));
const anyItem = fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: business });
const several = fc.array(anyItem, { minLength: 1, maxLength: 12 });
const inOrder = (items: readonly FilingItem[]) => inAlphabeticalOrder(items, 'first-name-first');
const first = (one: FilingItem, other: FilingItem) => inOrder([one, other])[0];

describe('files by name (REC-05)', () => {
  test('the order does not depend on the order they came in', () => {
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat()), (items, dice) => {
        const shuffled = items
          .map((item) => ({ item, at: Number(dice.next().value) }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ item }) => item);
        expect(inOrder(shuffled).map(labelOf)).toEqual(inOrder(items).map(labelOf));
      }),
    );
  });

  test('any two of a list stand as they would alone', () => {
    fc.assert(
      fc.property(several, (items) => {
        const sorted = inOrder(items);
        sorted.forEach((one, index) => {
          for (const other of sorted.slice(index + 1)) expect(labelOf(first(other, one) ?? one)).toBe(labelOf(one));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('case and punctuation do not change it', () => {
    const plain = (item: FilingItem): FilingItem => ({
      ...item,
      ...(item.last === undefined ? {} : { last: item.last.toUpperCase().replaceAll(/['.-]/g, '') }),
      ...(item.first === undefined ? {} : { first: item.first.toLowerCase().replaceAll('.', '') }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { maxLength: 8, selector: (each) => inOrderKey(each) }), (items) => {
        const named = items.map((item, index) => ({ ...item, id: String(index) }));
        expect(inOrder(named.map(plain)).map(labelOf)).toEqual(inOrder(named).map(labelOf));
      }),
    );
  });

  test('nothing comes before something', () => {
    fc.assert(
      fc.property(fc.constantFrom(...last), fc.constantFrom(...given), (name, called) => {
        const short: FilingItem = { id: 'short', kind: 'person', last: name };
        const long: FilingItem = { id: 'long', kind: 'person', last: name, first: called };
        const longer: FilingItem = { ...long, id: 'longer', middle: 'B' };
        expect(inOrder([longer, long, short]).map(labelOf)).toEqual(['short', 'long', 'longer']);
      }),
    );
  });
});

/** Who is written differently and filed alike counts as one here: between them only the writing decides. */
function inOrderKey(item: FilingItem): string {
  const fold = (text = '') =>
    text
      .normalize('NFD')
      .replaceAll(/[^a-z]/gi, '')
      .toLowerCase();
  return [item.last, item.first, item.suffix, item.city].map(fold).join('|');
}

describe('files by number (REC-05)', () => {
  test.each([
    ['12-34-56', 'terminal-digit', ['56', '34', '12']],
    ['12-34-56', 'middle-digit', ['34', '12', '56']],
    ['123456', 'terminal-digit', ['56', '34', '12']],
    ['1234567', 'terminal-digit', ['67', '45', '123']],
    ['56', 'terminal-digit', ['56']],
    ['0023', 'numeric', ['0023']],
  ] as const)('%s by %s', (number, scheme, groups) => expect(readingOrder(number, scheme)).toEqual(groups));

  test('any two numbers have one order, whatever the scheme', () => {
    const number = fc.integer({ min: 0, max: 999_999 }).map((digits) => String(digits).padStart(6, '0'));
    const scheme = fc.constantFrom('numeric' as const, 'terminal-digit' as const, 'middle-digit' as const);
    fc.assert(
      fc.property(number, number, number, scheme, (a, b, c, by) => {
        expect(Math.sign(compareNumbers(a, b, by))).toBe(0 - Math.sign(compareNumbers(b, a, by)));
        if (compareNumbers(a, b, by) <= 0 && compareNumbers(b, c, by) <= 0)
          expect(compareNumbers(a, c, by)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('terminal digit order is straight order of the pairs turned round', () => {
    const pair = fc.integer({ min: 0, max: 99 }).map((digits) => String(digits).padStart(2, '0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, pair, pair), { minLength: 1, maxLength: 9 }), (numbers) => {
        const names = [...new Set(numbers.map((groups) => groups.join('-')))];
        const turned = names.map((name) => name.split('-').toReversed().join('')).toSorted();
        const { order } = mainVerdict({ question: 'filing-order', scheme: 'terminal-digit', names });
        expect(order?.map((name) => name.split('-').toReversed().join(''))).toEqual(turned);
      }),
    );
  });
});
