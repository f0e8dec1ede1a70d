import { readdirSync, readFileSync } from 'node:fs';
import { readFees, readProcedures } from '../packs/read/procedures';
import type { FeeSchedule, ProcedureCode } from '../practice/procedures.schema';
import { type Fault, sayFault } from '../shared/fault';
import type { Result } from '../shared/result';
import { CliFault } from './command';
import { repository } from './files';

/** Every procedure code; a file of them that cannot be read is said and ends the command. */
export function procedureCodes(): ProcedureCode[] {
  return filesIn('scenarios/codes', readProcedures).flat();
}

/** Every fee schedule; one that cannot be read is said and ends the command. */
export function feeSchedules(): FeeSchedule[] {
  return filesIn('scenarios/fees', readFees);
}

function filesIn<Read>(folder: string, read: (text: string, file: string) => Result<Read, Fault[]>): Read[] {
  return readdirSync(`${repository}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const path = `${folder}/${name}`;
      const found = read(readFileSync(`${repository}/${path}`, 'utf8'), path);
      if (!found.ok) throw new CliFault(found.error.map(sayFault).join('\n'));
      return found.value;
    });
}
