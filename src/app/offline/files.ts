/** What the service worker keeps: filled in by the build (see build/offline.ts), which alone knows the files' names. */
export interface KeptFiles {
  /** Changes whenever a file does. */
  readonly version: string;
  /** Addresses relative to the worker's own. */
  readonly files: readonly string[];
}

/** Whether a file's name carries a hash of its contents, so that what was kept under it is never out of date. */
export function isHashed(path: string): boolean {
  return /-[\w-]{8}\.\w+$/.test(path);
}

/** The address under which a request was kept: without its query, and a folder as its first page. */
export function keptAddress(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname}`;
}

/** The caches that may go once the newest is complete: all of ours but it and the one before, which an open page may still use. */
export function cachesToDrop(names: readonly string[], newest: string): readonly string[] {
  return names.filter((name) => name.startsWith('first-face ') && name !== newest).slice(0, -1);
}
