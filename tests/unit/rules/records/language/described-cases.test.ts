import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/records/language/cases');

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

test('every case cites the entry it is written from, rests on an authority, and says what is better', () => {
  for (const { file, context } of files)
    for (const described of file.cases) {
      expect(described.source).toMatch(/^(REC-(09|10|11|12|13)|COM-06|SCH-16)$/);
      const answer = judgeCase(described, context);
      expect(answer.authority.length).toBeGreaterThan(0);
      expect(answer.betterAct).not.toBe('');
      if (answer.verdict === 'needs') expect(answer.needs.length).toBeGreaterThan(0);
    }
});
