import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const index = 'virtual:packs';
const one = 'virtual:pack/';

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
      // A text that is parsed is read faster than the same as code.
      return `export const raw = JSON.parse(${JSON.stringify(JSON.stringify(disk.readRaw(id.slice(one.length + 1))))});`;
    },
  };
}

/** The list of packs with their front pages; each pack's contents come when they are asked for. */
function indexModule(pages: readonly { readonly id: string }[]): string {
  const entries = pages.map((page) => `{ page: ${JSON.stringify(page)}, load: () => import('${one}${page.id}').then((pack) => pack.raw) }`);
  return `export const packs = [${entries.join(',\n')}];`;
}
