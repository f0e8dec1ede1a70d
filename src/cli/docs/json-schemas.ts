import { encounterSchema } from '../../packs/format/encounter.schema';
import { packSchema, phrasebookSchema, transcriptSchema } from '../../packs/format/pack.schema';
import { jsonSchemaOf } from '../../practice/json-schema';
import { practiceSchema } from '../../practice/practice';
import { caseFileSchema } from '../../rules/case-file';
import type { Page } from './rule-pages';

const formats = {
  pack: packSchema,
  encounter: encounterSchema,
  phrasebook: phrasebookSchema,
  transcript: transcriptSchema,
  practice: practiceSchema,
  cases: caseFileSchema,
};

/** The JSON Schemas by which an editor completes and checks packs, practices and case files as one types. */
export function jsonSchemas(): Page[] {
  return Object.entries(formats).map(([name, schema]) => ({
    path: `scenarios/schemas/${name}.schema.json`,
    text: `${JSON.stringify({ title: `First Face ${name}, format 1`, ...jsonSchemaOf(schema, 'ref') }, null, 1)}\n`,
  }));
}
