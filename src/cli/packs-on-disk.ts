import { join } from 'node:path';
import { MissingFile, packIds, packSources } from '../app/build/packs-on-disk';
import { compilePack } from '../packs/compile/pack';
import type { Pack } from '../packs/pack';
import type { PackSources, RawPack } from '../packs/raw';
import { readPack } from '../packs/read/pack';
import { type Fault, sayFault } from '../shared/fault';
import { nearest } from '../shared/nearest';
import type { Result } from '../shared/result';
import { CliFault } from './command';
import { repository } from './files';

export { packIds };

const scenarios = join(repository, 'scenarios');

/** The folder of a pack by id; refuses an unknown id with the nearest known one. */
export function packFolder(id: string): string {
  const ids = packIds();
  if (ids.includes(id)) return join(scenarios, 'packs', id);
  const hint = nearest(id, ids)[0];
  throw new CliFault(
    `There is no pack "${id}"${hint === undefined ? `; there are: ${ids.join(', ')}` : ` (did you mean ${hint}?)`}.`,
  );
}

/** The texts of a pack in a folder; refuses when a file it must have is not there. */
function sourcesIn(folder: string): PackSources {
  try {
    return packSources(folder);
  } catch (error) {
    throw error instanceof MissingFile ? new CliFault(error.message) : error;
  }
}

/** Reads and compiles the pack of a folder. */
export function loadPack(folder: string): Result<Pack, Fault[]> {
  const raw: Result<RawPack, Fault[]> = readPack(sourcesIn(folder));
  return raw.ok ? compilePack(raw.value) : raw;
}

/** The pack with an id, or every fault of it, one sentence a line. */
export function requirePack(id: string): Pack {
  const loaded = loadPack(packFolder(id));
  if (loaded.ok) return loaded.value;
  throw new CliFault(loaded.error.map(sayFault).join('\n'));
}
