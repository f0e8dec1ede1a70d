import { packs } from 'virtual:packs';
import type { PackPage } from '../packs/format/pack.schema';
import type { PackShelf } from '../session/result/verify';
import { refuse } from '../shared/result';

/** The front pages of the packs that come with the product. */
export const packPages: readonly PackPage[] = packs.map((pack) => pack.page);

/** The packs that come with the product, each fetched and compiled when it is asked for. */
export const packShelf: PackShelf = {
  ids: packPages.map((page) => page.id),
  async load(id) {
    const found = packs.find((pack) => pack.page.id === id);
    if (found) {
      const [raw, { compilePack }] = await Promise.all([found.load(), import('../packs/compile/pack')]);
      return compilePack(raw);
    }
    return refuse([{ code: 'pack.unknown', file: 'scenarios', path: '', expected: 'a pack that is here', found: id }]);
  },
};
