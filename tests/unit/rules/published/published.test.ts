import { describe, expect, test } from 'vitest';
import { entries } from '../../../../src/rules/entries';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseFilesIn } from '../../../helpers/case-files';

const files = caseFilesIn('tests/unit/rules/published/cases');
const cases = files.flatMap(({ file }) => file.cases);

describe.each(files)('$name', ({ file, context }) => {
  test.each(file.cases)('$source: $title', (described) => {
    expect(judgeCase(described, context)).toMatchObject({ ...described.expect, asExpected: true });
  });
});

const published =
  /\b(OCR|HHS|DOJ|SAMHSA|CDC|CMS|EEOC|FCC|AHRQ|NIA|AMA|45 CFR \d|42 CFR \d|28 CFR \d|American (Heart|Stroke) Association|American Academy of|Joint Commission|textbook teaching)/;

test('every case cites what was published and the entry it belongs to', () => {
  expect(cases.filter(({ source = '' }) => !published.test(source) || !/\((PRV|COM)-\d\d/.test(source))).toEqual([]);
});

test('every entry of privacy and communication has a described case', () => {
  const folders = ['published', 'privacy', 'clocks', 'conversation'].map((name) => `tests/unit/rules/${name}/cases`);
  const sources = folders.flatMap(caseFilesIn).flatMap(({ file }) => file.cases.map(({ source = '' }) => source));
  const cited = new Set(sources.flatMap((source) => source.match(/\b(PRV|COM)-\d\d\b/g) ?? []));
  const own = Object.keys(entries).filter((id) => /^(PRV|COM)-/.test(id));
  expect(own.length).toBe(80);
  expect(own.filter((id) => !cited.has(id))).toEqual([]);
});

test('as many are allowed though they look suspicious as are forbidden though they sound harmless', () => {
  const those = (words: readonly string[]) => cases.filter((each) => words.includes(each.expect?.verdict ?? '')).length;
  const open = those(['allowed', 'wrongful', 'valid', 'met']);
  const shut = those(['forbidden', 'allowed-in-part', 'needs', 'route', 'right', 'void', 'not-enough', 'breached']);
  expect(open / shut).toBeGreaterThan(0.8);
  expect(open / shut).toBeLessThan(1.25);
  expect(cases.length).toBeGreaterThanOrEqual(350);
});
