import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOnDisk } from '../../../../../src/cli/words-on-disk';
import { soundDistance } from '../../../../../src/rules/records/language/sound';
import { spellingsOf } from '../../../../../src/rules/records/language/spellings';
import { spokenNumber } from '../../../../../src/rules/records/language/spoken-numbers';

const words = wordsOnDisk();
const anyWord = fc.constantFrom(...words.words.map(({ word }) => word));
const anyLetters = fc.stringMatching(/^[a-z]{1,14}$/);

describe('distance by ear (REC-09)', () => {
  test('is nothing from a word to itself, the same both ways, and never longer by a detour', () => {
    fc.assert(
      fc.property(anyLetters, anyLetters, anyLetters, (one, other, third) => {
        expect(soundDistance(one, one)).toBe(0);
        expect(soundDistance(one, other)).toBe(soundDistance(other, one));
        expect(soundDistance(one, other)).toBeLessThanOrEqual(soundDistance(one, third) + soundDistance(third, other));
      }),
    );
  });

  test('silent letters and doubled ones are not heard', () => {
    for (const [one, other] of [
      ['pneumonia', 'newmonia'],
      ['psoriasis', 'soriasis'],
      ['rhinorrhea', 'rinorea'],
      ['pharynx', 'farinks'],
    ] as const)
      expect([one, soundDistance(one, other)]).toEqual([one, 0]);
  });

  test('a word of the list, said in syllables, is among its own spellings', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        expect(spellingsOf(word, words, 1).map((each) => each.word)).toContain(word);
      }),
    );
  });
});

describe('spoken numbers (REC-13)', () => {
  test.each([
    ['one hundred twenty', '120', 3],
    ['one hundred and twenty', '120', 4],
    ['one ten', '110', 2],
    ['two point five', '2.5', 3],
    ['point five', '0.5', 2],
    ['zero point two five', '0.25', 4],
    ['nineteen eighty', '1980', 2],
    ['nineteen ninety eight', '1998', 3],
    ['twenty twenty seven', '2027', 3],
    ['two thousand twenty seven', '2027', 4],
    ['five thousand', '5000', 2],
    ['one oh one point four', '101.4', 5],
    ['one five', '15', 2],
    ['five zero', '50', 2],
    ['forty two', '42', 2],
    ['two hundred ten', '210', 3],
    ['hundred', '100', 1],
  ])('%s is %s', (said, figures, took) => {
    expect(spokenNumber(said.split(' '))).toEqual({ figures, took });
  });

  test('a word that is no number begins none', () => {
    expect(spokenNumber(['knee', 'five'])).toBeUndefined();
    expect(spokenNumber(['point', 'tender'])).toBeUndefined();
  });
});
