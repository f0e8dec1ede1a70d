/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {unknown} value @param {string} key @returns {number} */
function count(value, key) {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' ? found : 0;
}

/**
 * How many tests a runner's JSON report says passed and failed. Skipped tests are neither.
 * @param {'vitest' | 'playwright'} kind
 * @param {unknown} report the parsed report
 * @returns {Tally}
 */
export function tallyOf(kind, report) {
  if (kind === 'vitest') return { passed: count(report, 'numPassedTests'), failed: count(report, 'numFailedTests') };
  const stats = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  return { passed: count(stats, 'expected') + count(stats, 'flaky'), failed: count(stats, 'unexpected') };
}

/**
 * The closing line of `npm test`: every test of every runner, and every step without a runner as one.
 * @param {Tally[]} tallies
 */
export function closingLine(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
