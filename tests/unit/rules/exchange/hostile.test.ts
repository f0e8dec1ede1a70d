import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimFile } from '../../../../src/rules/billing/exchange/claim-file';
import { remittanceFile } from '../../../../src/rules/billing/exchange/remittance-file';
import { answerFile } from '../../../../src/rules/coverage/exchange/eligibility-message';
import type { MessageKind } from '../../../../src/rules/exchange/message';
import { arbitraryOf } from './arbitrary-schema';
import { claimText, remittanceText } from './samples';

const seed = 20270309;

/** Reads what may be anything: never an exception; a sentence, or something that can be written and read again. */
function bears(kind: MessageKind<unknown>, text: string): void {
  const read = kind.read(text);
  if (read.ok) expect(kind.read(kind.write(read.value))).toEqual(read);
  else {
    expect(read.error.says).toMatch(/^[^\n]+\.$/);
    expect(read.error.says.length).toBeLessThan(260);
    expect(read.error.at).not.toBe('');
  }
}

describe('hostile texts are refused in one sentence, or read (BIL-02)', () => {
  test('anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const kind of [claimFile, remittanceFile, answerFile]) bears(kind as MessageKind<unknown>, text);
      }),
      { seed, numRuns: 200 },
    );
  });

  test.each([
    ['a claim', claimFile as MessageKind<unknown>],
    ['a remittance', remittanceFile as MessageKind<unknown>],
    ['an answer', answerFile as MessageKind<unknown>],
  ])('%s with one place changed', (_, kind) => {
    const marks = fc.constantFrom('', '*', '~', ':', '^', '9', '-', '.', 'Z', ' ', '\n', 'é', '\u0000');
    fc.assert(
      fc.property(arbitraryOf(kind.schema), fc.nat(), fc.nat(3), marks, (of, place, length, mark) => {
        const text = kind.write(of as never);
        const at = place % text.length;
        bears(kind, text.slice(0, at) + mark + text.slice(at + length));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('a segment left out is noticed by the count', () => {
    for (const text of [claimText, remittanceText]) {
      const lines = text.split('\n');
      for (let at = 1; at < lines.length; at += 1) {
        const less = lines.filter((_, place) => place !== at).join('\n');
        expect(claimFile.read(less).ok || remittanceFile.read(less).ok, lines[at]).toBe(false);
      }
    }
  });

  test('a text of a million characters is refused without being read', () => {
    const read = remittanceFile.read(`ST*835*0001~${'X'.repeat(1_000_000)}`);
    expect(read.ok).toBe(false);
  });
});

const faulty = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const said = (text: string) => {
  const read = text.includes('ST*837') ? claimFile.read(text) : remittanceFile.read(text);
  return read.ok ? 'it was read' : `${read.error.at}: ${read.error.says}`;
};

describe('the sentence names segment and fault (BIL-02)', () => {
  test.each([
    [faulty(claimText, 'IEA*1*000000101', 'IEA*2*000000101'), 'IEA: IEA counts 2 groups, and there are 1.'],
    [
      faulty(claimText, 'IEA*1*000000101', 'IEA*1*000000102'),
      'IEA: IEA closes envelope 000000102, and ISA opened 000000101.',
    ],
    [faulty(claimText, 'GE*1*101', 'GE*2*101'), 'GE: GE counts 2 messages, and there are 1.'],
    [faulty(claimText, 'GE*1*101', 'GE*1*7'), 'GE: GE closes group 7, and GS opened 101.'],
    [faulty(claimText, 'GS*HC', 'GS*HP'), 'GS: GS says HP, and a 837 is inside.'],
    [faulty(claimText, '~\nGE*1', '\nGE*1'), 'GE: A group is not closed by GE.'],
    [faulty(claimText, '*0001~\nGE', '*0002~\nGE'), 'SE: SE closes message 0002, and ST opened 0001.'],
    [faulty(claimText, 'HL*2*1*22', 'HL*2*2*22'), 'HL: Segment 14 (HL): its numbers have to be 2*1*22*1.'],
    [faulty(claimText, 'LX*2', 'LX*3'), 'LX: Segment 42 (LX): its numbers have to be 2.'],
    [faulty(claimText, 'D8*20190512', 'D8*20190542'), 'DMG: Segment 23 (DMG): place 2 has to be a date as CCYYMMDD.'],
    [
      faulty(claimText, '*220***11', '*220.123***11'),
      'CLM: Segment 24 (CLM): place 2 has to be a number with at most 2 places behind the point.',
    ],
    [
      faulty(claimText, 'NM1*40', 'NM1*99'),
      'NM1: Segment 5: expected NM1*40*2, found NM1*99*2*MERIDIAN HEALTH*****46*00555.',
    ],
    [faulty(claimText, 'REF*9F*', 'NTE*ADD*'), 'NTE: Segment 26: expected HI, found NTE*ADD*R7715.'],
    [
      faulty(remittanceText, 'CAS*CO*45*80', 'CAS*XX*45*80'),
      'CAS: Segment 19 (CAS): place 1 has to be one of CO, OA, PI, PR.',
    ],
    [
      faulty(remittanceText, 'CLP*A-100*1*', 'CLP*A-100*77*'),
      'CLP: Segment 12 (CLP): place 2 has to be one of 1, 2, 3, 4, 19, 20, 21, 22, 23, 25.',
    ],
  ])('%#', (text, sentence) => expect(said(text)).toBe(sentence));
});
