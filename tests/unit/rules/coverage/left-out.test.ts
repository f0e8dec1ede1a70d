import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../../src/rules/case-file';
import { judgeCase } from '../../../../src/rules/judge-case';
import { registry } from '../../../../src/rules/registry';
import { caseFilesIn } from '../../../helpers/case-files';

const files = [
  'tests/unit/rules/coverage/cases',
  'tests/unit/rules/coverage/plans/cases',
  'tests/unit/rules/billing/cases',
  'tests/unit/rules/exchange/cases',
].flatMap(caseFilesIn);
const kept = ['id', 'question', 'title', 'source'];

describe.each(files)('$name', ({ file, context }) => {
  test('whatever one thing is left out, there is an answer that can be shown, or a question to ask (INS-16 to BIL-13)', () => {
    let asked = 0;
    for (const described of file.cases) {
      for (const field of Object.keys(described).filter((name) => !kept.includes(name))) {
        const { [field]: _left, ...rest } = described as Record<string, unknown>;
        const read = caseSchema.safeParse(rest);
        if (!read.success) continue;
        asked += 1;
        const answer = judgeCase(read.data, context);
        expect(registry[answer.rule ?? '']).toBeDefined();
        expect(answer.authority.length).toBeGreaterThan(0);
        expect(answer.basis).not.toBe('');
        expect(answer.betterAct).not.toBe('');
        if (answer.verdict === 'needs') expect(answer.needs.length).toBeGreaterThan(0);
        if (answer.verdict === 'route') expect(answer.routeTo).not.toBeNull();
      }
    }
    expect(asked).toBeGreaterThanOrEqual(file.cases.length);
  });

  test('the answer says nothing of the names a case is given (INS-16)', () => {
    for (const described of file.cases) {
      const { id: _one, title: _two, ...first } = judgeCase(described, context);
      const { id: _three, title: _four, ...second } = judgeCase({ ...described, id: 'other', title: 'other' }, context);
      expect(second).toEqual(first);
    }
  });
});
