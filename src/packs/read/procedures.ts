import type { Fault } from '../../shared/fault';
import { ok, type Result } from '../../shared/result';
import {
  type FeeSchedule,
  feeScheduleSchema,
  type ProcedureCode,
  proceduresFileSchema,
} from '../../practice/procedures.schema';
import { checkSchema } from './schema';
import { parseYaml } from './yaml';

/** Reads a file of procedure codes from its YAML text. */
export function readProcedures(text: string, file: string): Result<readonly ProcedureCode[], Fault[]> {
  const parsed = parseYaml(text, file);
  const read = parsed.ok ? checkSchema(proceduresFileSchema, parsed.value, file) : parsed;
  return read.ok ? ok(read.value.codes) : read;
}

/** Reads a fee schedule from its YAML text. */
export function readFees(text: string, file: string): Result<FeeSchedule, Fault[]> {
  const parsed = parseYaml(text, file);
  return parsed.ok ? checkSchema(feeScheduleSchema, parsed.value, file) : parsed;
}
