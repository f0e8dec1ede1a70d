import { expect, test } from 'vitest';
import { inquiryFile } from '../../../../src/rules/coverage/exchange/eligibility-message';

const written = inquiryFile.write({
  message: {
    payer: { name: 'MERIDIAN HEALTH', id: '00555' },
    provider: { name: 'CEDAR GROVE FAMILY MEDICINE', npi: '0000000000' },
    subscriber: { last: 'MARLOWE', first: 'RUTH', birthDate: '1960-04-02', gender: 'F', memberId: 'XQF998877' },
    reference: 'FF1',
    sentOn: '2027-03-09',
    sentAt: '0815',
    dateOfService: '2027-03-09',
    services: ['98'],
  },
});

test('a 270 has the loops of payer, provider and subscriber, the date of service and the service type (INS-03)', () => {
  expect(written.split('\n')).toEqual([
    'ST*270*0001*005010X279A1~',
    'BHT*0022*13*FF1*20270309*0815~',
    'HL*1**20*1~',
    'NM1*PR*2*MERIDIAN HEALTH*****PI*00555~',
    'HL*2*1*21*1~',
    'NM1*1P*2*CEDAR GROVE FAMILY MEDICINE*****XX*0000000000~',
    'HL*3*2*22*0~',
    'NM1*IL*1*MARLOWE*RUTH****MI*XQF998877~',
    'DMG*D8*19600402*F~',
    'DTP*291*D8*20270309~',
    'EQ*98~',
    'SE*12*0001~',
  ]);
});

test.each([
  ['another kind', written.replace('ST*270', 'ST*271')],
  ['another version', written.replace('005010X279A1', '004010')],
  ['a wrong count', written.replace('SE*12', 'SE*13')],
  ['no payer', written.replace('NM1*PR', 'NM1*ZZ')],
  ['no birth date', written.replace('19600402', 'unknown')],
  ['nothing', ''],
])('a message with %s is refused (INS-03)', (_, text) => {
  const read = inquiryFile.read(text);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.error.says).toMatch(/^[A-Z“].+\.$/);
});
