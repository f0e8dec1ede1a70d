import { expect, test } from 'vitest';
import { claimShift } from '../../../src/session/save/claim';

/** As much of a browser's lock manager as is asked of it; whoever waits is refused at once. */
function locks(refusal?: DOMException): LockManager {
  const held = new Set<string>();
  const request = (name: string, _: LockOptions, hold: () => Promise<unknown>): Promise<unknown> => {
    if (refusal) return Promise.reject(refusal);
    if (held.has(name)) return Promise.reject(new DOMException('The wait is over.', 'TimeoutError'));
    held.add(name);
    return hold();
  };
  return { request, query: () => Promise.resolve({ held: [], pending: [] }) } as unknown as LockManager;
}

test('the first page has the shift, the second does not, and another shift is free', async () => {
  const browser = locks();
  expect(await claimShift('one', browser)).toBe(true);
  expect(await claimShift('one', browser)).toBe(false);
  expect(await claimShift('two', browser)).toBe(true);
});

test('where the browser cannot tell, nobody is kept out', async () => {
  expect(await claimShift('one', undefined)).toBe(true);
  expect(await claimShift('one', locks(new DOMException('Not here.', 'SecurityError')))).toBe(true);
});
