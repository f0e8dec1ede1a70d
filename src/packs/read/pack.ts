import type { z } from 'zod';
import type { Fault } from '../../shared/fault';
import { ok, refuse, type Result } from '../../shared/result';
import { encounterSchema } from '../format/encounter.schema';
import { packSchema, phrasebookSchema, transcriptSchema } from '../format/pack.schema';
import type { PackSources, RawPack, SourceText } from '../raw';
import { readPractice } from './practice';
import { checkSchema } from './schema';
import { readState } from './state';
import { parseYaml } from './yaml';

/** Reads one YAML text against a schema. */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceText,
): Result<z.output<Schema>, Fault[]> {
  const parsed = parseYaml(source.text, source.file);
  return parsed.ok ? checkSchema(schema, parsed.value, source.file) : parsed;
}

/** Reads all the texts of a pack; refuses with every fault of every file, not only the first. */
export function readPack(sources: PackSources): Result<RawPack, Fault[]> {
  const page = readYaml(packSchema, sources.page);
  const practice = readPractice(sources.practice.text, sources.practice.file);
  const state = readState(sources.state.text, sources.state.file);
  const encounters = readAll(encounterSchema, sources.encounters);
  const phrasebooks = readAll(phrasebookSchema, sources.phrasebooks);
  const transcripts = readAll(transcriptSchema, sources.transcripts);
  if (page.ok && practice.ok && state.ok && encounters.ok && phrasebooks.ok && transcripts.ok) {
    const files = Object.fromEntries(
      encounters.value.map((encounter, index) => [encounter.id, sources.encounters[index]?.file ?? encounter.id]),
    );
    return ok({
      page: page.value,
      practice: practice.value,
      state: state.value,
      encounters: encounters.value,
      phrasebooks: phrasebooks.value,
      transcripts: transcripts.value,
      files,
    });
  }
  return refuse(
    [page, practice, state, encounters, phrasebooks, transcripts].flatMap((result) => (result.ok ? [] : result.error)),
  );
}

function readAll<Schema extends z.ZodType>(
  schema: Schema,
  sources: readonly SourceText[],
): Result<z.output<Schema>[], Fault[]> {
  const results = sources.map((source) => readYaml(schema, source));
  const faults = results.flatMap((result) => (result.ok ? [] : result.error));
  return faults.length > 0 ? refuse(faults) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
