import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const index = 'virtual:packs';
const one = 'virtual:pack/';
const made = (id: string): string => fileURLToPath(new URL(`../../../.cache/packs/${id}.json`, import.meta.url));

/**
 * Lets pages import what lies in scenarios/packs: read and checked while the product is built, so that a browser gets
 * plain data and parses no YAML. A pack with a fault stops the build with one sentence for each.
 */
export function packs(): Plugin {
  return {
    name: 'first-face:packs',
    resolveId(id) {
      return id === index || id.startsWith(one) ? `\0${id}` : null;
    },
    async load(id) {
      if (!id.startsWith(`\0${index}`) && !id.startsWith(`\0${one}`)) return null;
      // Loaded only when needed, and by its own loader, for it shares the product's own code for reading packs.
      const disk = (await tsImport('./packs-on-disk.ts', import.meta.url)) as typeof import('./packs-on-disk');
      for (const file of disk.filesOfPacks()) this.addWatchFile(file);
      if (id === `\0${index}`) return indexModule(disk.readPages());
      const pack = id.slice(one.length + 1);
      await mkdir(dirname(made(pack)), { recursive: true });
      await writeFile(made(pack), JSON.stringify(disk.readRaw(pack)));
      return `import address from ${JSON.stringify(`${made(pack)}?url`)};\nexport const raw = () => fetch(address).then((answer) => answer.json());`;
    },
  };
}

/** The list of packs with their front pages; each pack's contents are fetched when they are asked for. */
function indexModule(pages: readonly { readonly id: string }[]): string {
  const imports = pages.map((page, at) => `import { raw as load${at} } from '${one}${page.id}';`);
  const entries = pages.map((page, at) => `{ page: ${JSON.stringify(page)}, load: load${at} }`);
  return `${imports.join('\n')}\nexport const packs = [${entries.join(',\n')}];`;
}
