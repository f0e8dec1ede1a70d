import { parseArgs } from 'node:util';
import { checkSchema } from '../../packs/read/schema';
import { longestText, parseYaml } from '../../packs/read/yaml';
import { caseFileSchema } from '../../rules/case-file';
import { judgeCase } from '../../rules/judge-case';
import { type Fault, sayFault, showValue } from '../../shared/fault';
import { CliFault, type CliCommand } from '../command';
import { printJson, readUserText } from '../files';
import { contextFor } from '../judge/context';
import { sayAnswers } from '../judge/report';

const usage = `npm run judge -- FILE.yaml [--json]

Judges the cases described in FILE.yaml by the same rules as a shift: who may hear what, whether a refusal was right,
how somebody was identified, what was done about words of danger, bookings, coverage and more.
docs/judge.md explains the format, with every word it knows and worked cases.

  --json    the answers as one JSON value: {file, cases: [{id, verdict, basis, authority, severity, tooMuch, needs,
            routeTo, due, amount, betterAct, rule, facts, law, policy, all}]}
  --help    this text

Exits 1 when the file cannot be read as cases, with one sentence a fault, or when a case is not as it expects.`;

export const command: CliCommand = {
  name: 'judge',
  summary: 'judges described cases by the same rules, outside any shift',
  usage,
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new CliFault('judge: expected one file\nSee npm run judge -- --help', 2);
    const parsed = parseYaml(readUserText(path, longestText * 4), path);
    if (!parsed.ok) return refused(path, parsed.error, values.json);
    const file = checkSchema(caseFileSchema, parsed.value, path);
    if (!file.ok) return refused(path, file.error, values.json);
    const twice = repeated(file.value.cases, path);
    if (twice.length > 0) return refused(path, twice, values.json);
    const context = contextFor(file.value, path);
    if (!context.ok) return refused(path, context.error, values.json);
    const answers = file.value.cases.map((each) => judgeCase(each, context.value));
    if (values.json) printJson({ file: path, cases: answers });
    else process.stdout.write(`${sayAnswers(answers)}\n`);
    return Promise.resolve(answers.some((answer) => answer.asExpected === false) ? 1 : 0);
  },
};

/** Says every fault in one sentence on standard error; with `--json` also as the one value on standard output. */
function refused(path: string, faults: readonly Fault[], json: boolean): Promise<number> {
  for (const fault of faults) process.stderr.write(`${sayFault(fault)}\n`);
  if (json) printJson({ file: path, faults });
  return Promise.resolve(1);
}

function repeated(cases: readonly { readonly id: string }[], path: string): Fault[] {
  return cases.flatMap(({ id }, index) =>
    cases.findIndex((each) => each.id === id) < index
      ? [
          {
            code: 'judge.id-twice',
            file: path,
            path: `cases.${index}.id`,
            expected: 'an id no other case has',
            found: showValue(id),
          },
        ]
      : [],
  );
}
