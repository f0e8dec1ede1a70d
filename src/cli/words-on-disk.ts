import { readdirSync, readFileSync } from 'node:fs';
import { readWords } from '../packs/read/words';
import { joinWords, type Words } from '../practice/words.schema';
import { sayFault } from '../shared/fault';
import { CliFault } from './command';
import { repository } from './files';

const folder = 'scenarios/words';

/** Every list of words; a file of them that cannot be read is said and ends the command. */
export function wordsOnDisk(): Words {
  const files = readdirSync(`${repository}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const path = `${folder}/${name}`;
      const read = readWords(readFileSync(`${repository}/${path}`, 'utf8'), path);
      if (!read.ok) throw new CliFault(read.error.map(sayFault).join('\n'));
      return read.value;
    });
  return joinWords(files);
}
