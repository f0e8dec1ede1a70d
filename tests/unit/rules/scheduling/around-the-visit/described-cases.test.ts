import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/scheduling/around-the-visit/cases');

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

test('every case cites the entry it is written from, and rests on an authority', () => {
  for (const { file, context } of files)
    for (const described of file.cases) {
      expect(described.source).toMatch(/^SCH-\d\d$/);
      expect(judgeCase(described, context).authority.length).toBeGreaterThan(0);
    }
});
