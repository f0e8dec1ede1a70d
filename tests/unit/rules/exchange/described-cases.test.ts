import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';

const files = ['tests/unit/rules/exchange/cases', 'tests/unit/rules/coverage/plans/cases'].flatMap(caseFilesIn);

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

test('every case cites the entry it is written from, and rests on an authority', () => {
  for (const { file, context } of files)
    for (const described of file.cases) {
      expect(described.source).toMatch(/^(INS|BIL|REC)-\d\d$/);
      const answer = judgeCase(described, context);
      expect(answer.authority.length).toBeGreaterThan(0);
      expect(answer.betterAct).not.toBe('');
      if (answer.verdict === 'needs') expect(answer.needs.length).toBeGreaterThan(0);
    }
});
