import { tool } from './spawn.mjs';

/**
 * @typedef {{ command: string, args: string[] }} Program
 * @typedef {{ name: string, says: string, program: Program, browser?: boolean, report?: 'vitest' | 'playwright' }} Step
 */

/** Where the test runners leave their results for the closing line. */
export const reports = 'node_modules/.cache/reports';

const vitest = (/** @type {string} */ name, /** @type {string[]} */ projects) =>
  tool('vitest/vitest.mjs', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--passWithNoTests',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reports}/${name}.json`,
  ]);

/** Everything that `npm test` does, in its order: what is quick and most often wrong comes first. @type {Step[]} */
export const steps = [
  {
    name: 'types',
    says: 'TypeScript: the core without the DOM, then everything',
    program: tool('typescript/bin/tsc', ['-b', 'tests/config/tsconfig.core.json', 'tsconfig.json']),
  },
  {
    name: 'lint',
    says: 'oxlint: mistakes, cycles, and the bans of the core',
    program: tool('oxlint/bin/oxlint', ['-c', 'tests/config/oxlint.config.mjs', 'src', 'tests', 'vite.config.ts']),
  },
  {
    name: 'format',
    says: 'oxfmt: formatting',
    program: tool('oxfmt/bin/oxfmt', [
      '-c',
      'tests/config/oxfmt.config.json',
      '--check',
      'src/**/*.{ts,tsx,mjs}',
      'tests/**/*.{ts,tsx,mjs}',
      'vite.config.ts',
    ]),
  },
  {
    name: 'boundaries',
    says: 'which folder may import which',
    program: { command: process.execPath, args: ['tests/config/check-boundaries.mjs'] },
  },
  {
    name: 'unused',
    says: 'knip: files, exports and packages that nothing uses',
    program: tool('knip/bin/knip.js', ['-c', 'tests/config/knip.json', '--no-progress']),
  },
  { name: 'unit', says: 'unit tests', program: vitest('unit', ['core', 'faces']), report: 'vitest' },
  { name: 'packs', says: 'the packs and their transcripts', program: vitest('packs', ['packs']), report: 'vitest' },
  {
    name: 'replays',
    says: 'recorded shifts give the same outcome',
    program: vitest('replays', ['replays']),
    report: 'vitest',
  },
  { name: 'build', says: 'the product, built', program: tool('vite/bin/vite.js', ['build', '--logLevel=warn']) },
  {
    name: 'size',
    says: 'bytes sent, against their budgets',
    program: { command: process.execPath, args: ['src/cli/bootstrap/run.mjs', 'bench', '--only', 'size', '--check'] },
  },
  {
    name: 'e2e',
    says: 'the product in a browser',
    program: tool('@playwright/test/cli.js', ['test', '-c', 'tests/config/playwright.config.ts']),
    browser: true,
    report: 'playwright',
  },
];

/**
 * The steps that were asked for, in their order.
 * @param {string | undefined} only step names with commas between, or nothing for all
 * @returns {{ ok: true, steps: Step[] } | { ok: false, error: string }}
 */
export function planSteps(only) {
  if (only === undefined) return { ok: true, steps };
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    return {
      ok: false,
      error: `--only: there is no step '${unknown.join("', '")}'. The steps are ${steps.map((step) => step.name).join(', ')}.`,
    };
  }
  return { ok: true, steps: steps.filter((step) => asked.includes(step.name)) };
}
