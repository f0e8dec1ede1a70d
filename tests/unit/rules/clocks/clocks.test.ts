import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';
import { mainVerdict } from '../../../helpers/judging';

describe.each(caseFilesIn('tests/unit/rules/clocks/cases'))('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

test('a fee never grows with search, and never falls when copying costs more (clocks.copy-fee, PRV-22)', () => {
  const cents = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(cents, cents, cents, (labour, search, more) => {
      const fee = (copyingLabourCents: number, searchCents: number) =>
        mainVerdict({ question: 'copy-fee', form: 'paper', pages: 30, copyingLabourCents, searchCents }).amount ?? -1;
      expect(fee(labour, search)).toBe(fee(labour, 0));
      expect(fee(labour + more, search)).toBeGreaterThanOrEqual(fee(labour, search));
    }),
    { seed: 20270309 },
  );
});
