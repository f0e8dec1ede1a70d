import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import { type DatedValue, valuesFileSchema } from '../../practice/values.schema';
import { checkSchema } from './schema';
import { parseYaml } from './yaml';

/** Reads a file of values that change by year or by payer from its YAML text. */
export function readValues(text: string, file: string): Result<readonly DatedValue[], Fault[]> {
  const parsed = parseYaml(text, file);
  const read = parsed.ok ? checkSchema(valuesFileSchema, parsed.value, file) : parsed;
  return read.ok ? ok(read.value.values) : read;
}
