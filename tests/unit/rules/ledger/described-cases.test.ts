import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/ledger/cases');

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

test('every case cites the entry it is written from, and rests on an authority', () => {
  for (const { file, context } of files)
    for (const described of file.cases) {
      expect(described.source).toMatch(/^(INS|BIL|OPS)-\d\d$/);
      const answer = judgeCase(described, context);
      expect(answer.authority.length).toBeGreaterThan(0);
      if (answer.verdict === 'needs') expect(answer.needs.length, described.id).toBeGreaterThan(0);
      if (answer.verdict === 'route') expect(answer.routeTo, described.id).not.toBeNull();
    }
});
