/** Real milliseconds for which a page that is just closing may still hold its shift. */
const patience = 1500;

/**
 * Claims a shift for this page until it is closed, so that two tabs do not overwrite each other. False when another page
 * holds it; true where the browser cannot tell.
 */
export async function claimShift(key: string, locks: LockManager | undefined): Promise<boolean> {
  if (locks === undefined) return true;
  return new Promise((decide) => {
    const forever = new Promise<never>(() => undefined);
    const hold = (): Promise<never> => {
      decide(true);
      return forever;
    };
    const refused = (error: unknown): void => decide(!(error instanceof DOMException && isTimeout(error.name)));
    try {
      locks.request(`first-face ${key}`, { signal: AbortSignal.timeout(patience) }, hold).catch(refused);
    } catch {
      decide(true);
    }
  });
}

function isTimeout(name: string): boolean {
  return name === 'TimeoutError' || name === 'AbortError';
}
