import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../../../src/cli/docs/questions/families';
import { judgeCase } from '../../../src/rules/judge-case';
import { caseFilesIn } from '../../helpers/case-files';

const promised: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  families.flatMap(({ questions }) =>
    Object.entries(questions).map(([question, { verdicts }]) => [question, new Set<string>(verdicts)] as const),
  ),
);

const folders = readdirSync('tests/unit/rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('cases'))
  .map((name) => `tests/unit/rules/${name}`);

describe('the verdicts that the page promises of each question', () => {
  test('no question promises a verdict twice, and none promises nothing', () => {
    for (const { questions } of families)
      for (const { verdicts } of Object.values(questions)) {
        expect(verdicts.length).toBeGreaterThan(0);
        expect(new Set(verdicts).size).toBe(verdicts.length);
      }
  });

  test.each([...folders, 'scenarios/cases'])('are all that the cases of %s are answered', (folder) => {
    const others = caseFilesIn(folder).flatMap(({ name, file, context }) =>
      file.cases
        .map((described) => ({ described, verdict: judgeCase(described, context).verdict }))
        .filter(({ described, verdict }) => !promised.get(described.question)?.has(verdict))
        .map(({ described, verdict }) => `${name}, ${described.id}: ${described.question} ${verdict}`),
    );
    expect(others).toEqual([]);
  });
});
