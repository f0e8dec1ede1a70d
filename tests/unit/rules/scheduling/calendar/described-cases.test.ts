import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/scheduling/calendar/cases');

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ asExpected: true });
  });
});

test('every case cites the entry it is written from, rests on an authority and says what is better', () => {
  for (const { file, context } of files)
    for (const described of file.cases) {
      const answer = judgeCase(described, context);
      expect(described.source).toMatch(/^SCH-\d\d$/);
      expect(answer.authority.length).toBeGreaterThan(0);
      expect(answer.basis).not.toBe('');
      expect(answer.betterAct).not.toBe('');
      if (answer.verdict === 'needs') expect(answer.needs.length).toBeGreaterThan(0);
      if (answer.verdict === 'route') expect(answer.routeTo).not.toBeNull();
    }
});
