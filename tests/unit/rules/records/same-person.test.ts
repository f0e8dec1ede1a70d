import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameGivenName } from '../../../../src/rules/records/duplicates/nicknames';
import { datesNearlySame, likenesses } from '../../../../src/rules/records/duplicates/same-person';
import { soundAlike, soundKey } from '../../../../src/rules/records/duplicates/sound-key';

const record = fc
  .record({
    first: fc.constantFrom('Katherine', 'Kathy', 'José', 'Pepe', 'Ann', 'Wei'),
    last: fc.constantFrom("O'Neil-Ramos", 'Oneil', 'Muñoz', 'Meyer', 'Maier', 'Wei', 'Zhang'),
    dob: fc.constantFrom('1971-05-02', '1971-02-05', '1980-01-31'),
    phone: fc.constantFrom('555-0142', '(555) 555-0142', '555-0199'),
    address: fc.constantFrom('12 Linden Street', '12 linden st.', '3 Mill Lane'),
  })
  .map((each) => ({ ...each, former: [] }));

describe('how alike two records are (REC-02)', () => {
  test('it does not matter which is which', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(likenesses(one, other)).toEqual(likenesses(other, one));
      }),
    );
  });

  test('a record is like itself, however it is written', () => {
    fc.assert(
      fc.property(record, (one) => {
        const shouted = {
          ...one,
          first: one.first.toUpperCase(),
          last: one.last.toUpperCase().replaceAll(/['-]/g, ' '),
          address: `  ${one.address.toUpperCase()} `,
        };
        expect(likenesses(one, shouted).score).toBe(100);
      }),
    );
  });

  test('what is not on record never adds a point', () => {
    const fields = fc.constantFrom(
      'first' as const,
      'last' as const,
      'dob' as const,
      'phone' as const,
      'address' as const,
    );
    fc.assert(
      fc.property(record, record, fields, (one, other, field) => {
        const { [field]: _left, ...rest } = one;
        expect(likenesses({ ...rest, former: [] }, other).score).toBeLessThanOrEqual(likenesses(one, other).score);
      }),
    );
  });

  test('its parts add up', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const { score, parts } = likenesses(one, other);
        expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(score);
      }),
    );
  });
});

test.each([
  ['Meyer', 'Maier'],
  ['Smith', 'Smyth'],
  ['Gonzalez', 'Gonzales'],
  ['Lee', 'Leigh'],
  ['Katz', 'Cats'],
  ['Phelps', 'Felps'],
  ['Knight', 'Night'],
  ['Wright', 'Right'],
  ['Stephens', 'Stevens'],
  ['Schmidt', 'Smit'],
  ['Nguyễn', 'Nguyen'],
  ["O'Neil", 'Oneal'],
])('%s and %s are alike in sound', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other));
  expect(soundAlike(one, other)).toBe(true);
});

test.each([
  ['Garcia', 'Gomez'],
  ['Lee', 'Lu'],
  ['Carver', 'Whitaker'],
  ['Hernandez', 'Fernandez'],
  ['Diaz', 'Ruiz'],
  ['Garcia', 'Gross'],
  ['Garcia', 'Gerace'],
])('%s and %s are not', (one, other) => expect(soundAlike(one, other)).toBe(false));

test.each([
  ['Bill', 'William'],
  ['Peggy', 'Margaret'],
  ['Pepe', 'José'],
  ['Paco', 'Francisco'],
  ['Chuy', 'Jesús'],
  ['Lupe', 'Guadalupe'],
  ['Nacho', 'Ignacio'],
  ['Catherine', 'Kathy'],
])('%s is %s', (one, other) => expect(isSameGivenName(one, other)).toBe(true));

test.each([
  ['Alexander', 'Alexandra'],
  ['Ann', 'Ellen'],
  ['Maria', 'Marta'],
  ['', 'Ann'],
])('“%s” is not “%s”', (one, other) => expect(isSameGivenName(one, other)).toBe(false));

test.each([
  ['1962-11-07', '1962-07-11', true],
  ['1990-05-14', '1990-05-15', true],
  ['1990-05-14', '1990-05-41', true],
  ['1968-04-17', '1968-09-02', false],
  ['1968-04-17', '1968-04-17', false],
])('%s and %s differ by a slip: %s', (one, other, slip) => expect(datesNearlySame(one, other)).toBe(slip));
