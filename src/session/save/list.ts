import { readSave, type Save } from './save';
import type { Store } from './store';

/** What the home page lists: shifts begun in this browser, newest first. What cannot be read is left out and left alone. */
export async function savedShifts(store: Store): Promise<readonly Save[]> {
  const keys = await store.keys().catch(() => []);
  const stored = await Promise.all(keys.map((key) => store.read(key).catch(() => undefined)));
  return stored
    .flatMap((one) => {
      const save = readSave(one);
      return save.ok ? [save.value] : [];
    })
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
