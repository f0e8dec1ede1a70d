import type { Mark } from '../../rules/authority';
import { rulesByFolder } from '../../rules/registry';
import type { Rule } from '../../rules/rule';

/** A generated page: its path from the repository's top, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const marks: Readonly<Record<Mark, string>> = {
  V: 'official text',
  S: 'a secondary source',
  M: 'memory alone: graded only as Cedar Grove’s written policy',
  P: 'the practice’s own convention: graded only as Cedar Grove’s written policy',
};

const generated = '<!-- Written by npm run docs from src/rules. Change the rules, not this page. -->\n';

/** One page for each folder of rules, and the list of them. */
export function rulePages(): Page[] {
  const folders = Object.entries(rulesByFolder);
  const list = folders.map(([folder, rules]) => `- [${folder}](${folder}.md): ${Object.keys(rules).length} rules`);
  const index = `${generated}# The rules\n\nEvery judgement of a shift, and of \`npm run judge\`, cites one of these rules by its id. Law and house policy are kept\napart. “Verified from” says how the entry behind a rule was checked.\n\n${list.join('\n')}\n`;
  return [
    { path: 'docs/rules/README.md', text: index },
    ...folders.map(([folder, rules]) => ({
      path: `docs/rules/${folder}.md`,
      text: page(folder, Object.values(rules)),
    })),
  ];
}

function page(folder: string, rules: readonly Rule[]): string {
  const title = `${folder.slice(0, 1).toUpperCase()}${folder.slice(1)}`;
  const contents = rules.map((rule) => `- [${rule.title}](#${rule.id.replaceAll('.', '')}) \`${rule.id}\``);
  return `${generated}# ${title}\n\n${contents.join('\n')}\n\n${rules.map(entry).join('\n')}`;
}

function entry(rule: Rule): string {
  const law = rule.authority.filter(({ kind }) => kind !== 'policy').map(({ cite }) => cite);
  const policy = rule.authority.filter(({ kind }) => kind === 'policy').map(({ cite }) => cite);
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title}.** ${rule.says}`,
    '',
    `- Law and guidance: ${law.length > 0 ? law.join('; ') : 'none'}`,
    `- House policy: ${policy.length > 0 ? policy.join('; ') : 'none'}`,
    `- Entries: ${rule.facts.join(', ')}; verified from ${marks[rule.mark]}`,
    `- Followed: ${rule.met}`,
    `- Broken: ${rule.broken}`,
    `- Why: ${rule.why}`,
    `- Speaks to: ${rule.competencies.join(', ')} (weight ${rule.weight} of 10)`,
    '',
  ].join('\n');
}
