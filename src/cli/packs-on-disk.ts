import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compilePack } from '../packs/compile/pack';
import type { Pack } from '../packs/pack';
import type { PackSources, RawPack, SourceText } from '../packs/raw';
import { readPack } from '../packs/read/pack';
import { type Fault, sayFault } from '../shared/fault';
import { nearest } from '../shared/nearest';
import type { Result } from '../shared/result';
import { CliFault } from './command';
import { repository } from './files';

const scenarios = join(repository, 'scenarios');

/** Ids of the packs that come with the product. */
export function packIds(): string[] {
  return readdirSync(join(scenarios, 'packs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The folder of a pack by id; refuses an unknown id with the nearest known one. */
export function packFolder(id: string): string {
  const ids = packIds();
  if (ids.includes(id)) return join(scenarios, 'packs', id);
  const hint = nearest(id, ids)[0];
  throw new CliFault(`There is no pack "${id}"${hint === undefined ? `; there are: ${ids.join(', ')}` : ` (did you mean ${hint}?)`}.`);
}

/** The texts of a pack in a folder, with the practice it names and all phrasebooks. */
export function packSources(folder: string): PackSources {
  const page = textOf(join(folder, 'pack.yaml'));
  const practice = /^practice:\s*['"]?([a-z0-9-]+)/m.exec(page.text)?.[1] ?? 'unnamed';
  return {
    page,
    practice: textOf(join(scenarios, 'practices', `${practice}.yaml`)),
    encounters: textsIn(join(folder, 'encounters')),
    phrasebooks: textsIn(join(scenarios, 'phrasebooks')),
    transcripts: textsIn(join(folder, 'transcripts')),
  };
}

/** Reads and compiles the pack of a folder. */
export function loadPack(folder: string): Result<Pack, Fault[]> {
  const raw: Result<RawPack, Fault[]> = readPack(packSources(folder));
  return raw.ok ? compilePack(raw.value) : raw;
}

/** The pack with an id, or every fault of it, one sentence a line. */
export function requirePack(id: string): Pack {
  const loaded = loadPack(packFolder(id));
  if (loaded.ok) return loaded.value;
  throw new CliFault(loaded.error.map(sayFault).join('\n'));
}

function textOf(path: string): SourceText {
  if (!existsSync(path)) throw new CliFault(`${shown(path)}: there is no such file`);
  return { file: shown(path), text: readFileSync(path, 'utf8') };
}

function textsIn(folder: string): SourceText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => textOf(join(folder, name)));
}

/** A path as its author knows it: from the repository's top, or from the pack's folder when it lies elsewhere. */
function shown(path: string): string {
  const inside = relative(repository, path);
  return inside.startsWith('..') ? join(basename(dirname(path)), basename(path)) : inside;
}
