import { readdirSync, readFileSync } from 'node:fs';
import { contextFor } from '../../src/cli/judge/context';
import { checkSchema } from '../../src/packs/read/schema';
import { parseYaml } from '../../src/packs/read/yaml';
import { type CaseFile, caseFileSchema } from '../../src/rules/case-file';
import type { JudgeContext } from '../../src/rules/situation/context';
import { sayFault } from '../../src/shared/fault';

/** A case file with the context it asks for. */
export interface ReadCases {
  readonly name: string;
  readonly file: CaseFile;
  readonly context: JudgeContext;
}

/** Every case file in a folder, given from the repository's top, under what `npm run judge` would judge it; a file that cannot be read as cases is a mistake. */
export function caseFilesIn(folder: string): ReadCases[] {
  const at = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const parsed = parseYaml(readFileSync(new URL(name, at), 'utf8'), name);
      const file = parsed.ok ? checkSchema(caseFileSchema, parsed.value, name) : parsed;
      if (!file.ok) throw new Error(file.error.map(sayFault).join('\n'));
      const context = contextFor(file.value, name);
      if (!context.ok) throw new Error(context.error.map(sayFault).join('\n'));
      return { name, file: file.value, context: context.value };
    });
}
