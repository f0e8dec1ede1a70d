import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import type {} from 'vitest/config';
import { core } from './boundaries.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where each kind of test lies, and in what surroundings it runs. */
export function testing(): UserConfig {
  const coreTests = [...core.map((folder) => `tests/unit/${folder}/**/*.test.ts`), 'tests/unit/config/guard.test.ts'];
  const properties = 'tests/helpers/properties.ts';
  const guard = ['tests/helpers/guard.ts', properties];
  // A pack is read and a morning cast within a test: on a busy machine that takes its time.
  const shared = { root, environment: 'node' as const, restoreMocks: true, testTimeout: 30_000 };
  return {
    root,
    cacheDir: `${root}node_modules/.cache/vite-tests`,
    test: {
      reporters: ['default'],
      projects: [
        {
          // Core modules hold no state: read once for all files, instead of once for each.
          test: { ...shared, name: 'core', include: coreTests, setupFiles: guard, isolate: false },
        },
        {
          test: {
            ...shared,
            name: 'faces',
            include: ['tests/unit/**/*.test.{ts,tsx}'],
            exclude: coreTests,
            setupFiles: [properties],
          },
        },
        {
          test: {
            ...shared,
            name: 'packs',
            include: ['tests/packs/**/*.test.ts'],
            setupFiles: guard,
            testTimeout: 60_000,
          },
        },
        {
          test: {
            ...shared,
            name: 'replays',
            include: ['tests/replays/**/*.test.ts'],
            setupFiles: guard,
            testTimeout: 60_000,
          },
        },
      ],
    },
  };
}
