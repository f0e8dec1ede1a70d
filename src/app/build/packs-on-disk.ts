import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../packs/compile/pack';
import type { PackPage } from '../../packs/format/pack.schema';
import type { PackSources, RawPack, SourceText } from '../../packs/raw';
import { readPack } from '../../packs/read/pack';
import { type Fault, sayFault } from '../../shared/fault';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const scenarios = join(repository, 'scenarios');

/** A file that a pack must have is not there; the message is for people. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/** Ids of the packs that come with the product. */
export function packIds(): string[] {
  return readdirSync(join(scenarios, 'packs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The texts of a pack in a folder, with the practice it names, that one's state and all phrasebooks; throws MissingFile. */
export function packSources(folder: string): PackSources {
  const page = textOf(join(folder, 'pack.yaml'));
  const practice = textOf(join(scenarios, 'practices', `${named('practice', page)}.yaml`));
  return {
    page,
    practice,
    state: textOf(join(scenarios, 'states', `${named('state', practice)}.yaml`)),
    encounters: textsIn(join(folder, 'encounters')),
    phrasebooks: textsIn(join(scenarios, 'phrasebooks')),
    transcripts: textsIn(join(folder, 'transcripts')),
  };
}

/** The front pages of all packs, in order of their ids. */
export function readPages(): PackPage[] {
  return packIds().map((id) => readRaw(id).page);
}

/**
 * A pack as the browser gets it: checked like on the command line, without the transcripts, which are for its authors.
 * Throws with one sentence for every fault.
 */
export function readRaw(id: string): RawPack {
  const raw = readPack({ ...packSources(join(scenarios, 'packs', id)), transcripts: [] });
  if (!raw.ok) throw new Error(sayAll(raw.error));
  const compiled = compilePack(raw.value);
  if (!compiled.ok) throw new Error(sayAll(compiled.error));
  return raw.value;
}

/** Every file that packs are made of, for a build that watches. */
export function filesOfPacks(): string[] {
  return readdirSync(scenarios, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(scenarios, name));
}

/** What a file names under a key at its top level, before anybody has read it as YAML. */
function named(key: 'practice' | 'state', { text }: SourceText): string {
  return new RegExp(`^${key}:\\s*['"]?([a-z0-9-]+)`, 'm').exec(text)?.[1] ?? 'unnamed';
}

function textsIn(folder: string): SourceText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => textOf(join(folder, name)));
}

function textOf(path: string): SourceText {
  if (!existsSync(path)) throw new MissingFile(`${shown(path)}: there is no such file`);
  return { file: shown(path), text: readFileSync(path, 'utf8') };
}

/** A path as its author knows it: from the repository's top, or from the pack's folder when it lies elsewhere. */
function shown(path: string): string {
  const inside = relative(repository, path);
  return inside.startsWith('..') ? join(basename(dirname(path)), basename(path)) : inside;
}

function sayAll(faults: readonly Fault[]): string {
  return faults.map(sayFault).join('\n');
}
