import { jsonSchemaOf } from '../../practice/json-schema';
import { policySettingsSchema } from '../../practice/policy';
import { caseFileSchema, caseSchema } from '../../rules/case-file';
import { sayAnswers } from '../judge/report';
import { families } from './questions/families';
import type { AnyFamily } from './questions/family';
import type { Page } from './rule-pages';
import { fieldTable, flat, type Shape } from './shape';
import { anchor, wordLists } from './vocabularies';
import { type WorkedCase, workedCases, workedFiles } from './worked-cases';

const about = ['id', 'title', 'source', 'expect', 'question'];

/** The page that explains case files: fields, words, defaults and worked cases, all from the schemas. */
export function judgePage(): Page {
  const forms = shapeOf(caseSchema).oneOf ?? [];
  const worked = workedCases();
  const text = [
    '<!-- Written by npm run docs from the schemas in src/rules. Change those, not this page. -->',
    '# Judging a described case',
    '',
    intro,
    ...fileSection(forms[0] ?? {}, worked),
    ...contents(),
    outputSection,
    ...families.flatMap((family) => familySection(family, forms, worked)),
    '## Papers',
    '',
    'A paper counts only if it is in `papers`; each has the elements that decide whether it is valid, void or not enough.',
    '',
    ...formsBy('paper', forms),
    '## Templates',
    '',
    'How a part of a clinician’s week gives out its times, in a described calendar.',
    '',
    ...formsBy('kind', forms),
    '## Acts',
    '',
    'Acts appear in conversations and in what was done after words of danger: `{verb: ask, item: date-of-birth}`.',
    '',
    ...formsBy('verb', forms),
    '## Words',
    '',
    ...wordLists.flatMap((list) => [
      `### ${list.name}`,
      '',
      ...list.ids.map((id) => `- \`${id}\`: ${list.terms[id] ?? ''}`),
      '',
    ]),
    '## Settings of the practice',
    '',
    'What `practice` of a file may change of the written policies; what it does not name is as in this table.',
    '',
    fieldTable(shapeOf(policySettingsSchema)),
    ...workedSection(worked),
  ].join('\n');
  return { path: 'docs/judge.md', text: `${text.trimEnd()}\n` };
}

function fileSection(first: Shape, worked: readonly WorkedCase[]): string[] {
  return [
    '## The file',
    '',
    'A file has its `format`, which is 1, and its `cases`:',
    '',
    `\`\`\`yaml\nformat: 1\ncases:\n${worked[0]?.written ?? ''}\n\`\`\``,
    '',
    'Beside them it may have:',
    '',
    fieldTable(shapeOf(caseFileSchema), ['cases']),
    'The [settings of the practice](#settings-of-the-practice) have a table of their own. Each case has an `id`, the `question` it asks, the fields of that question, and, if you like:',
    '',
    fieldTable({ ...first, properties: pick(first.properties ?? {}, ['id', 'title', 'source', 'expect']) }),
  ];
}

function contents(): string[] {
  return [
    '## Contents',
    '',
    'What you want to know, and the `question` to write for it. Amounts are in cents, times of day as each field says, dates as `2027-03-09`.',
    '',
    ...families.flatMap((family) => [
      `**[${family.name}](#${anchor(family.name)})**`,
      '',
      ...Object.entries(family.questions).map(
        ([question, { asks }]) => `- [${question}](#${anchor(question)}): ${asks}`,
      ),
      '',
    ]),
    `**Beside the questions:** ${beside.map((heading) => `[${heading}](#${anchor(heading)})`).join(', ')}`,
    '',
  ];
}

const beside = ['The answer', 'Papers', 'Templates', 'Acts', 'Words', 'Settings of the practice', 'Worked cases'];

function familySection(family: AnyFamily, forms: readonly Shape[], worked: readonly WorkedCase[]): string[] {
  return [
    `## ${family.name}`,
    '',
    family.about,
    '',
    ...Object.entries(family.questions).map(([question, told]) => {
      const form = forms.find(({ properties }) => properties?.question?.const === question) ?? {};
      const examples = worked.filter((each) => each.question === question).map(({ id }) => `[${id}](#${anchor(id)})`);
      const shown = examples.length > 0 ? `Worked: ${examples.join(', ')}.\n\n` : '';
      return `### ${question}\n\n**${told.asks}** ${told.answers}\n\nVerdict: ${told.verdicts.map((word) => `\`${word}\``).join(', ')}.\n\n${shown}${fieldTable(form, about)}`;
    }),
  ];
}

function workedSection(worked: readonly WorkedCase[]): string[] {
  return [
    '## Worked cases',
    '',
    `They lie in ${workedFiles.map((path) => `\`${path}\``).join(' and ')}: \`npm run judge -- ${workedFiles[0] ?? ''}\`.`,
    '',
    ...families.flatMap((family) => {
      const own = worked.filter(({ question }) => question in family.questions);
      return own.length > 0 ? [`### Worked: ${family.name}`, '', ...own.map(workedCase)] : [];
    }),
  ];
}

function workedCase({ id, written, answer }: WorkedCase): string {
  return `#### ${id}\n\n\`\`\`yaml\n${written}\n\`\`\`\n\n\`\`\`text\n${sayAnswers([answer])}\n\`\`\`\n`;
}

const intro = `\`npm run judge -- FILE.yaml [--json]\` judges cases you describe by the rules that judge a shift. Describe what is known, leave
out the rest: what is left out has the default shown here. By default nobody has been checked, nobody has agreed and no
paper is there; a paper you do list is complete unless you say what it lacks. Where something that decides is missing, the answer is \`needs\` with the question to ask, never a guess. What depends on a state's law is answered from the fictional state's file, or is \`needs\` with \`state: none\`. The rules themselves are in [docs/rules](rules/README.md).

An unknown word is answered with the nearest known one; a file with a fault is refused as a whole, one sentence a fault. YAML anchors (\`&\`, \`*\`) work, its merge keys (\`<<\`) do not.
`;

const outputSection = `## The answer

With \`--json\`, one object \`{file, cases}\`; each case has

- \`id\`, and \`verdict\`: one of the [verdicts](#${anchor('verdict')}), or \`nothing-to-say\`, where no rule has its occasion; each question lists those it can have;
- \`whole\`, of a disclosure: what holds of all its facts together, as asked. The least allowed fact decides, in the order
  \`allowed\`, \`needs\`, \`route\`, \`forbidden\`, so that adding a fact never makes a sharing more allowed. \`allowed-in-part\` is
  no step of its own in that order: it says that the whole is not allowed as asked, that the facts in \`tooMuch\` have to stay
  out or wait, and that the rest may go. Anything else is its own \`whole\`;
- \`basis\`: what it rests on; \`betterAct\`: what to do, in plain words;
- \`severity\`: \`none\`, \`minor\` (clumsy, nobody at risk), \`serious\` (breaks a rule, denies a right, or puts data or care at risk),
  \`critical\` (what is medical or specially guarded reaches somebody who should not have it, or a delay endangers life). Of a question asked
  with \`done: false\`, how grave doing it would be;
- \`tooMuch\`: facts that may not be shared so; \`needs\`: what comes first, or the question that decides; \`routeTo\`: who decides;
- \`due\` (a date) and \`amount\` (cents), where there are any; \`figures\`, the parts of a sum by name; \`order\`, first to last;
- \`authority\`, and apart from each other \`law\` and \`policy\`; \`rule\` and the entries \`facts\` it was written from;
- \`asExpected\`, where the case has \`expect\`; \`all\`: every verdict, the main one among them.

The status is 1 when the file is at fault or a case is not as it expects.
`;

function shapeOf(schema: Parameters<typeof jsonSchemaOf>[0]): Shape {
  return jsonSchemaOf(schema);
}

/** Every form told apart by one word, wherever in the questions it occurs, each once. */
function formsBy(key: string, forms: readonly Shape[]): string[] {
  const found = new Map<string, Shape>();
  const search = (shape: Shape): void => {
    for (const form of flat(shape.oneOf ?? shape.anyOf ?? [])) {
      const word = form.properties?.[key]?.const;
      if (typeof word === 'string') found.set(word, form);
      search(form);
    }
    if (shape.items) search(shape.items);
    for (const field of Object.values(shape.properties ?? {})) search(field);
  };
  forms.forEach(search);
  return [...found].map(([word, form]) => `### ${key}: ${word}\n\n${fieldTable(form)}`);
}

function pick(fields: Readonly<Record<string, Shape>>, names: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
