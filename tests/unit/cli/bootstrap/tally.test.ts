import { describe, expect, it } from 'vitest';
import { closingLine, tallyOf } from '../../../../src/cli/bootstrap/tally.mjs';

describe('the closing line', () => {
  it('sums tests and steps', () => {
    expect(
      closingLine([
        { passed: 10, failed: 0 },
        { passed: 1, failed: 0 },
        { passed: 1, failed: 0 },
      ]),
    ).toBe('12 passed, 0 failed');
  });

  it('reads what Vitest reports', () => {
    expect(tallyOf('vitest', { numPassedTests: 7, numFailedTests: 2, numPendingTests: 4 })).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it('reads what Playwright reports; flaky tests passed in the end', () => {
    expect(tallyOf('playwright', { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } })).toEqual({
      passed: 6,
      failed: 2,
    });
  });

  it.each([null, 'text', {}, { stats: null }])('counts nothing in a report it cannot read: %s', (report) => {
    expect(tallyOf('vitest', report)).toEqual({ passed: 0, failed: 0 });
    expect(tallyOf('playwright', report)).toEqual({ passed: 0, failed: 0 });
  });
});
