import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBenefitLine, writeBenefitLine } from '../../../../src/rules/coverage/answer/benefit-line';
import { readSegment, writeSegment } from '../../../../src/rules/coverage/answer/segment';
import { benefitLine } from './arbitrary-messages';

const word = fc.stringMatching(/^[A-Z0-9 ]{0,8}$/);
test('a benefit line written and read is the same line (INS-04)', () => {
  fc.assert(
    fc.property(benefitLine, (of) => {
      expect(readBenefitLine(readSegment(writeSegment(writeBenefitLine(of))))).toEqual(of);
    }),
    { seed: 20270309, numRuns: 400 },
  );
});

test('a segment read from text and written is the same text (INS-03)', () => {
  fc.assert(
    fc.property(word, word, word, (one, two, three) => {
      const text = writeSegment({ name: 'REF', elements: [[one.trim()], [two.trim(), 'X'], [three.trim()]] });
      expect(writeSegment(readSegment(`${text}~`))).toBe(text);
    }),
    { seed: 20270309 },
  );
});

test('the worked lines say what the entry says of them (INS-04)', () => {
  const read = (text: string) => readBenefitLine(readSegment(text));
  expect(read('EB*B**98***27*30****N*Y')).toMatchObject({
    cents: 3000,
    authorization: 'N',
    network: 'Y',
    period: '27',
  });
  expect(read('EB*C*IND*30***29*412.5*****Y')).toMatchObject({ cents: 41250, level: 'IND', network: 'Y' });
  expect(read('EB*C*IND*30***29*four*****Y')).toBeUndefined();
});

test('an element with a mark of the message in it is refused (INS-03)', () => {
  expect(() => writeSegment({ name: 'NM1', elements: [['A*B']] })).toThrow('inside NM1');
});
