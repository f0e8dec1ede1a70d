import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import { type StateLaw, stateSchema } from '../../practice/state.schema';
import { checkSchema } from './schema';
import { parseYaml } from './yaml';

/** Reads the law of a fictional state from its YAML text; refuses a file that does not call itself fictional. */
export function readState(text: string, file: string): Result<StateLaw, Fault[]> {
  const parsed = parseYaml(text, file);
  return parsed.ok ? checkSchema(stateSchema, parsed.value, file) : parsed;
}
