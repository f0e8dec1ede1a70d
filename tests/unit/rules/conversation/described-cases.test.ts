import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';

describe.each(caseFilesIn('tests/unit/rules/conversation/cases'))('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});
