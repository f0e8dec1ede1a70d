import { describe, expect, it } from 'vitest';
import { allowedCalls, bannedCalls } from '../../helpers/guard.sample';

describe('the guard of the core tests', () => {
  it.each(Object.entries(bannedCalls))('stops %s', (_name, call) => {
    expect(call).toThrow(/is banned in the core/);
  });

  it.each(Object.entries(allowedCalls))('lets %s pass', (_name, call) => {
    expect(call).not.toThrow();
  });

  it('lets the test itself and its tools use the platform', () => {
    expect(new Date(0).getTime()).toBe(0);
    expect(Date.now()).toBeGreaterThan(0);
    expect(Math.pow(2, 3)).toBe(8);
  });
});
