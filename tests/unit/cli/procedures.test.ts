import { expect, test } from 'vitest';
import { staleProcedures } from '../../../src/cli/packs/check';
import { feeSchedules, procedureCodes } from '../../../src/cli/procedures-on-disk';
import { readFees, readProcedures } from '../../../src/packs/read/procedures';

const codes = procedureCodes();
const fees = feeSchedules();

test('every code has a label of our own and says where it was read; every price is of a code we have (BIL-04)', () => {
  for (const { label, source, from, recheckBy } of codes) {
    expect(label.length).toBeGreaterThan(3);
    expect(source).not.toBe('');
    expect(from < recheckBy).toBe(true);
  }
  const known = codes.map(({ code }) => code);
  for (const schedule of fees) expect(schedule.fees.filter(({ code }) => !known.includes(code))).toEqual([]);
});

test('codes and prices past their day are a warning; a code that is gone and prices that were replaced are none', () => {
  expect(staleProcedures(codes, fees, '2027-12-31')).toEqual([]);
  const late = staleProcedures(codes, fees, '2028-01-01');
  expect(late.some((warning) => warning.includes('code 99214'))).toBe(true);
  expect(late.some((warning) => warning.includes('fees of Cedar Grove'))).toBe(true);
  expect(late.some((warning) => warning.includes('99201'))).toBe(false);
  const renewed = fees.map((schedule) => ({ ...schedule, from: '2028-01-01', recheckBy: '2029-12-31' }));
  expect(staleProcedures([], [...fees, ...renewed], '2028-01-01')).toEqual([]);
});

test('a file of codes or prices that is at fault is refused', () => {
  expect(readProcedures('format: 1\nabout: x\ncodes: [{code: 99213}]', 'x.yaml').ok).toBe(false);
  expect(readFees('format: 1\nabout: x', 'x.yaml').ok).toBe(false);
});
