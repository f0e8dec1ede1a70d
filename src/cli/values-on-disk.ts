import { readdirSync, readFileSync } from 'node:fs';
import { readValues } from '../packs/read/values';
import type { DatedValue } from '../practice/values.schema';
import { sayFault } from '../shared/fault';
import { CliFault } from './command';
import { repository } from './files';

const folder = 'scenarios/values';

/** Every value that changes by year or by payer; a file of them that cannot be read is said and ends the command. */
export function datedValues(): DatedValue[] {
  return readdirSync(`${repository}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const read = readValues(readFileSync(`${repository}/${path}`, 'utf8'), path);
      if (!read.ok) throw new CliFault(read.error.map(sayFault).join('\n'));
      return [...read.value];
    });
}
