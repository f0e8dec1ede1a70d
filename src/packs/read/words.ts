import type { Fault } from '../../shared/fault';
import type { Result } from '../../shared/result';
import { type Words, wordsFileSchema } from '../../practice/words.schema';
import { checkSchema } from './schema';
import { parseYaml } from './yaml';

/** Reads a file of words (parts, look-alikes, medicines, abbreviations) from its YAML text. */
export function readWords(text: string, file: string): Result<Words, Fault[]> {
  const parsed = parseYaml(text, file);
  return parsed.ok ? checkSchema(wordsFileSchema, parsed.value, file) : parsed;
}
