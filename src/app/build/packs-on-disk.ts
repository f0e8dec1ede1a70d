import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../../packs/compile/pack';
import type { PackPage } from '../../packs/format/pack.schema';
import type { RawPack, SourceText } from '../../packs/raw';
import { readPack } from '../../packs/read/pack';
import { type Fault, sayFault } from '../../shared/fault';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const scenarios = join(repository, 'scenarios');

/** The front pages of all packs, in order of their ids. */
export function readPages(): PackPage[] {
  return packIds().map((id) => readRaw(id).page);
}

/**
 * A pack as the browser gets it: checked like on the command line, without the transcripts, which are for its authors.
 * Throws with one sentence for every fault.
 */
export function readRaw(id: string): RawPack {
  const folder = join(scenarios, 'packs', id);
  const page = textOf(join(folder, 'pack.yaml'));
  const practice = /^practice:\s*['"]?([a-z0-9-]+)/m.exec(page.text)?.[1] ?? 'unnamed';
  const raw = readPack({
    page,
    practice: textOf(join(scenarios, 'practices', `${practice}.yaml`)),
    encounters: textsIn(join(folder, 'encounters')),
    phrasebooks: textsIn(join(scenarios, 'phrasebooks')),
    transcripts: [],
  });
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

function packIds(): string[] {
  return readdirSync(join(scenarios, 'packs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function textsIn(folder: string): SourceText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => textOf(join(folder, name)));
}

function textOf(path: string): SourceText {
  return { file: relative(repository, path), text: readFileSync(path, 'utf8') };
}

function sayAll(faults: readonly Fault[]): string {
  return faults.map(sayFault).join('\n');
}
