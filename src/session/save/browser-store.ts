import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { memoryStore, type Store } from './store';

interface Kept extends DBSchema {
  shifts: { key: string; value: unknown };
  /** Saves that could not be read, as they were found. */
  aside: { key: number; value: { readonly key: string; readonly value: unknown } };
}

/** Real milliseconds after which a database that does not answer counts as forbidden: some browsers neither open nor refuse. */
const patience = 4000;

/** Opens the browser's storage, or memory where the browser forbids it: private windows, frames of other sites. */
export async function openStore(): Promise<Store> {
  try {
    return browserStore(await Promise.race([openDatabase(), refusedIn(patience)]));
  } catch {
    return memoryStore();
  }
}

function refusedIn(milliseconds: number): Promise<never> {
  return new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error('The database does not answer.')), milliseconds);
  });
}

async function openDatabase(): Promise<IDBPDatabase<Kept>> {
  const database = await openDB<Kept>('first-face', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('shifts');
      fresh.createObjectStore('aside', { autoIncrement: true });
    },
    blocking: () => database.close(),
  });
  return database;
}

function browserStore(database: IDBPDatabase<Kept>): Store {
  return {
    kind: 'browser',
    read: (key) => database.get('shifts', key),
    async write(key, value) {
      const write = database.transaction('shifts', 'readwrite', { durability: 'relaxed' });
      await Promise.all([write.store.put(value, key), write.done]);
    },
    remove: (key) => database.delete('shifts', key),
    async setAside(key, value) {
      const move = database.transaction(['shifts', 'aside'], 'readwrite');
      await Promise.all([
        move.objectStore('aside').add({ key, value }),
        move.objectStore('shifts').delete(key),
        move.done,
      ]);
    },
    keys: () => database.getAllKeys('shifts'),
  };
}
