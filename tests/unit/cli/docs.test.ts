import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedPages } from '../../../src/cli/commands/docs';
import type { Shape } from '../../../src/cli/docs/shape';
import { anchor, wordLists } from '../../../src/cli/docs/vocabularies';
import { jsonSchemaOf } from '../../../src/practice/json-schema';
import { policySettingsSchema } from '../../../src/practice/policy';
import { caseSchema } from '../../../src/rules/case-file';
import { judgeCase } from '../../../src/rules/judge-case';
import { registry } from '../../../src/rules/registry';
import { caseFilesIn } from '../../helpers/case-files';

const pages = generatedPages();
const textOf = (path: string) => pages.find((page) => page.path === path)?.text ?? '';

describe('the pages written from the code', () => {
  test.each(pages)('$path is what npm run docs writes', ({ path, text }) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });

  test('every rule has its place, with both outcomes', () => {
    const all = pages.map(({ text }) => text).join('\n');
    for (const rule of Object.values(registry)) {
      expect(all).toContain(`## ${rule.id}\n`);
      expect(all).toContain(`- Followed: ${rule.met}`);
      expect(all).toContain(`- Broken: ${rule.broken}`);
    }
  });

  test('every word has its meaning', () => {
    const judge = textOf('docs/judge.md');
    for (const list of wordLists) for (const id of list.ids) expect(judge).toContain(`- \`${id}\`: ${list.terms[id]}`);
  });
});

describe('the page about described cases', () => {
  const prose = textOf('docs/judge.md').replaceAll(/```.*?```/gs, '');
  const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading ?? ''));

  test('no two headings have one anchor', () => {
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  test('every link within it leads to a heading', () => {
    const links = [...prose.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  });
});

describe('the fields of described cases', () => {
  /** Paths of fields that say nothing of what they mean; a fixed word is its own meaning. */
  const unexplained = (shape: Shape, path: string): string[] => [
    ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [
      ...(field.const === undefined && !field.description ? [`${path}.${name}`] : []),
      ...unexplained(field, `${path}.${name}`),
    ]),
    ...[...(shape.oneOf ?? []), ...(shape.anyOf ?? [])].flatMap((form) => unexplained(form, path)),
    ...(shape.items ? unexplained(shape.items, `${path}[]`) : []),
    ...(typeof shape.additionalProperties === 'object' ? unexplained(shape.additionalProperties, `${path}.*`) : []),
  ];
  const forms = (jsonSchemaOf(caseSchema) as Shape).oneOf ?? [];

  test.each(forms.map((form) => ({ form, question: String(form.properties?.question?.const) })))(
    'all those of $question have a meaning',
    ({ form, question }) => {
      expect(unexplained(form, question)).toEqual([]);
    },
  );

  test('all settings of the practice have a meaning', () => {
    expect(unexplained(jsonSchemaOf(policySettingsSchema), 'practice')).toEqual([]);
  });
});

describe('the settings of the practice', () => {
  test('are Cedar Grove’s own wherever a file says nothing, the list of red flags apart', () => {
    const [{ context } = expect.fail('no file of worked cases')] = caseFilesIn('scenarios/cases');
    expect({ ...context.settings, redFlags: [] }).toEqual(policySettingsSchema.parse({}));
    expect(context.settings.redFlags.length).toBeGreaterThan(0);
  });
});

describe('the worked cases', () => {
  const worked = caseFilesIn('scenarios/cases');

  test('stand on the page, each under its name and linked from its question', () => {
    const judge = textOf('docs/judge.md');
    const cases = worked.flatMap(({ file }) => file.cases);
    expect(cases.length).toBeGreaterThanOrEqual(27);
    for (const { id } of cases) {
      expect(judge).toContain(`#### ${id}\n\n\`\`\`yaml\n  - id: ${id}\n`);
      expect(judge).toContain(`[${id}](#${id})`);
    }
  });

  test.each(
    worked.flatMap(({ file, context }) => file.cases.map((described) => ({ described, context, id: described.id }))),
  )('$id is as expected', ({ described, context }) => {
    expect(judgeCase(described, context).asExpected).toBe(true);
  });
});
