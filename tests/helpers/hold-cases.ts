import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../src/rules/judge-case';
import { caseFilesIn } from './case-files';

/**
 * One test for every described case in folders given from the repository's top: the judges say what is expected. And one
 * for what holds of all of them: each cites an entry that `sources` allows, and no answer is without authority and advice.
 */
export function holdCasesIn(folders: readonly string[], sources: RegExp): void {
  const files = folders.flatMap(caseFilesIn);
  describe.each(files)('$name', ({ file, context }) => {
    test.each(file.cases)('$source: $title', (described) => {
      expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
    });
  });

  test('every case cites the entry it is written from, rests on an authority and says what is better', () => {
    for (const { file, context } of files)
      for (const described of file.cases) {
        const answer = judgeCase(described, context);
        expect(described.source, described.id).toMatch(sources);
        expect(answer.authority.length, described.id).toBeGreaterThan(0);
        expect(answer.basis, described.id).not.toBe('');
        expect(answer.betterAct, described.id).not.toBe('');
        if (answer.verdict === 'needs') expect(answer.needs.length, described.id).toBeGreaterThan(0);
        if (answer.verdict === 'route') expect(answer.routeTo, described.id).not.toBeNull();
      }
  });
}
