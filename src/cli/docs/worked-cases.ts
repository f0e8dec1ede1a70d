import { readFileSync } from 'node:fs';
import { checkSchema } from '../../packs/read/schema';
import { parseYaml } from '../../packs/read/yaml';
import { caseFileSchema } from '../../rules/case-file';
import { type CaseAnswer, judgeCase } from '../../rules/judge-case';
import { repository } from '../files';
import { contextFor } from '../judge/context';

/** The files of worked cases, from the repository's top. */
export const workedFiles: readonly string[] = ['scenarios/cases/worked.yaml', 'scenarios/cases/worked-office.yaml'];

/** A worked case as it is written in its file, and its answer. */
export interface WorkedCase {
  readonly id: string;
  readonly question: string;
  readonly written: string;
  readonly answer: CaseAnswer;
}

/** Every worked case, in the order of the files, judged. */
export function workedCases(): readonly WorkedCase[] {
  return workedFiles.flatMap(casesOf);
}

function casesOf(path: string): WorkedCase[] {
  const text = readFileSync(`${repository}/${path}`, 'utf8');
  const parsed = parseYaml(text, path);
  const file = parsed.ok ? checkSchema(caseFileSchema, parsed.value, path) : parsed;
  if (!file.ok) throw new Error(`${path} is not a case file.`);
  const context = contextFor(file.value, path);
  if (!context.ok) throw new Error(`${path} names what there is not.`);
  const written = text.split(/\n(?= {2}- id: )/).slice(1);
  return file.value.cases.map((each, index) => ({
    id: each.id,
    question: each.question,
    written: (written[index] ?? '').trimEnd(),
    answer: judgeCase(each, context.value),
  }));
}
