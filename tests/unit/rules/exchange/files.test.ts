import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimFile } from '../../../../src/rules/billing/exchange/claim-file';
import { remittanceFile } from '../../../../src/rules/billing/exchange/remittance-file';
import { answerFile, inquiryFile } from '../../../../src/rules/coverage/exchange/eligibility-message';
import type { MessageKind } from '../../../../src/rules/exchange/message';
import { arbitraryOf } from './arbitrary-schema';
import { claimText, remittanceText } from './samples';

const seed = 20270309;

function holds<T>(kind: MessageKind<T>): void {
  fc.assert(
    fc.property(arbitraryOf(kind.schema), (of) => {
      const text = kind.write(of);
      const read = kind.read(text);
      expect(read).toEqual({ ok: true, value: of });
      if (read.ok) expect(kind.write(read.value)).toBe(text);
    }),
    { seed, numRuns: 60 },
  );
}

describe('what is written and read is the same, and the text too', () => {
  test('of professional claims (BIL-01, BIL-02)', () => holds(claimFile), 60_000);
  test('of inquiries (INS-03)', () => holds(inquiryFile), 60_000);
  test('of answers, dependents and rejections included (INS-03, INS-04, INS-05)', () => holds(answerFile), 60_000);
  test('of remittances (BIL-02, BIL-09)', () => holds(remittanceFile), 60_000);
});

describe('texts by the published structure', () => {
  test('a claim is read whole, and written as it was (BIL-01)', () => {
    const read = claimFile.read(claimText);
    expect(read.ok ? claimFile.write(read.value) : read.error).toBe(claimText);
    expect(read.ok && read.value.message.providers[0]?.subscribers[0]?.dependents[0]?.claims[0]).toMatchObject({
      chargeCents: 22_000,
      place: { of: '11', frequency: '1' },
      accident: { cause: 'other' },
      priorAuthorization: 'PA123',
      principal: 'S52501A',
      lines: [{ diagnoses: [1, 2], procedure: { code: '99213', modifiers: ['25'] } }, { chargeCents: 7000 }],
    });
  });

  test('a remittance is read whole, and written as it was (BIL-09)', () => {
    const read = remittanceFile.read(remittanceText);
    expect(read.ok ? remittanceFile.write(read.value) : read.error).toBe(remittanceText);
    expect(read.ok && read.value.message.sections[0]?.claims[0]).toMatchObject({
      status: 'paid as first payer',
      services: [
        {
          adjustments: [
            { group: 'CO', reasons: [{ code: '45', cents: 8000 }] },
            {
              group: 'PR',
              reasons: [
                { code: '1', cents: 6000 },
                { code: '2', cents: 3200 },
              ],
            },
          ],
          remarks: ['N382'],
        },
      ],
    });
  });

  test('what else offices and payers often send is kept: extensions, their own numbers, periods (BIL-01, BIL-09)', () => {
    const claim = claimText
      .replace('*TE*5550100~', '*TE*5550100*EX*231~')
      .replace('NM1*PR*2*MERIDIAN HEALTH*****PI*00555~', '$&\nREF*G2*KA6663~')
      .replace('REF*G1*PA123~', '$&\nREF*D9*17312345~\nREF*EA*CG-10023~')
      .replace('DTP*472*D8*20270309~', 'DTP*472*RD8*20270309-20270311~')
      .replace('SE*45*', 'SE*48*');
    const sent = claimFile.read(claim);
    expect(sent.ok ? claimFile.write(sent.value) : sent.error).toBe(claim);
    const advice = remittanceText
      .replace('DTM*472*20270309~', 'DTM*150*20270309~\nDTM*151*20270311~')
      .replace('SE*24*', 'SE*25*');
    const got = remittanceFile.read(advice);
    expect(got.ok ? remittanceFile.write(got.value) : got.error).toBe(advice);
  });

  test('other marks than the usual ones are read by what the envelope says (BIL-02)', () => {
    const other = remittanceText.replaceAll('*', '|').replaceAll(':', '>').replaceAll('~\n', '\n').replace(/~$/, '\n');
    expect(remittanceFile.read(other)).toEqual(remittanceFile.read(remittanceText));
  });
});
