import type { Fault } from '../../shared/fault';
import { ok, refuse, type Result } from '../../shared/result';
import { type Practice, practiceSchema } from '../../practice/practice';
import { crossCheck } from './practice-checks';
import { checkSchema } from './schema';
import { parseYaml } from './yaml';

/** Reads a practice from its YAML text: form first, then that everything it names exists and every number is a fictional one. */
export function readPractice(text: string, file: string): Result<Practice, Fault[]> {
  const parsed = parseYaml(text, file);
  if (!parsed.ok) return parsed;
  const checked = checkSchema(practiceSchema, parsed.value, file);
  if (!checked.ok) return checked;
  const faults = crossCheck(checked.value, file);
  return faults.length === 0 ? ok(checked.value) : refuse(faults);
}
