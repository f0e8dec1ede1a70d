import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CliCommand } from '../command';
import { judgePage } from '../docs/judge-page';
import { type Page, rulePages } from '../docs/rule-pages';
import { repository } from '../files';

/** Every page of docs/ that is written from the code. */
export function generatedPages(): Page[] {
  return [judgePage(), ...rulePages()];
}

export const command: CliCommand = {
  name: 'docs',
  summary: 'writes docs/judge.md and docs/rules/ from the schemas and rules',
  usage: `npm run docs

Writes docs/judge.md and the pages of docs/rules/ anew. The tests fail while what is committed differs.`,
  run() {
    for (const { path, text } of generatedPages()) {
      mkdirSync(dirname(`${repository}/${path}`), { recursive: true });
      writeFileSync(`${repository}/${path}`, text);
      process.stdout.write(`${path}\n`);
    }
    return Promise.resolve(0);
  },
};
