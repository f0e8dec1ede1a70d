import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/privacy/cases');

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    const { expect: expected } = described;
    const answer = judgeCase(described, context);
    expect(answer).toMatchObject(expected ?? { verdict: 'every case says what it expects' });
  });
});

const cases = files.flatMap(({ file }) => file.cases);

test('every case cites the entry it is written from', () => {
  expect(cases.filter(({ source }) => !/^(PRV|COM)-\d\d$/.test(source ?? ''))).toEqual([]);
});

test('as many cases are allowed though they look suspicious as are forbidden though they sound harmless', () => {
  const open = cases.filter(({ expect: expected }) => ['allowed', 'wrongful'].includes(expected?.verdict ?? '')).length;
  const shut = cases.filter(({ expect: expected }) =>
    ['forbidden', 'needs', 'allowed-in-part', 'right'].includes(expected?.verdict ?? ''),
  ).length;
  expect(open / shut).toBeGreaterThan(0.7);
  expect(cases.length).toBeGreaterThan(150);
});
