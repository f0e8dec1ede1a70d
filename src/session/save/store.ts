/** Where shifts are kept, by key. Values are foreign until read: anybody may have written there. */
export interface Store {
  /** 'memory' when the browser forbids storage: nothing outlives the page, and the player is told. */
  readonly kind: 'browser' | 'memory';
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Keeps what cannot be read, untouched and out of the way. */
  setAside(key: string, value: unknown): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** A store that lives as long as the page. */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    kind: 'memory',
    read: (key) => Promise.resolve(kept.get(key)),
    write: (key, value) => Promise.resolve(void kept.set(key, value)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    setAside: (key) => Promise.resolve(void kept.delete(key)),
    keys: () => Promise.resolve([...kept.keys()]),
  };
}
