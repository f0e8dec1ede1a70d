import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CliCommand } from '../command';
import { jsonSchemas } from '../docs/json-schemas';
import { judgePage } from '../docs/judge-page';
import { type Page, rulePages } from '../docs/rule-pages';
import { repository } from '../files';

/** Every page that is written from the code: docs, rule pages, JSON Schemas. */
export function generatedPages(): Page[] {
  return [judgePage(), ...rulePages(), ...jsonSchemas()];
}

export const command: CliCommand = {
  name: 'docs',
  summary: 'writes docs/judge.md, docs/rules/ and scenarios/schemas/ from the schemas and rules',
  usage: `npm run docs

Writes docs/judge.md, the pages of docs/rules/ and the JSON Schemas anew. The tests fail while what is committed differs.`,
  run() {
    for (const { path, text } of generatedPages()) {
      mkdirSync(dirname(`${repository}/${path}`), { recursive: true });
      writeFileSync(`${repository}/${path}`, text);
      process.stdout.write(`${path}\n`);
    }
    return Promise.resolve(0);
  },
};
