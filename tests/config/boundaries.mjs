/**
 * Which way each folder of `src/` may look. The one place where this is written down: the boundary checker, the linter
 * and the runtime guard of the core tests all read it.
 *
 * `ours`: folders of our own that a folder may import. `npm`: packages it may import for more than types
 * (a trailing `/*` means every package of a scope). `node`: whether it may import Node's own modules.
 * @typedef {{ ours: string[], npm: string[], node?: boolean }} Outlook
 */

const dates = '@internationalized/date';
const cel = '@marcbachmann/cel-js';
const react = ['react', 'react-dom'];
const aria = ['react-aria-components', 'react-aria', 'react-stately'];

/** @type {Record<string, Outlook>} */
export const folders = {
  shared: { ours: [], npm: ['pure-rand'] },
  practice: { ours: ['shared'], npm: ['zod', dates] },
  rules: { ours: ['practice', 'shared'], npm: ['zod', dates] },
  packs: { ours: ['practice', 'shared'], npm: ['zod', 'yaml', cel, 'xstate'] },
  // zod: a log is hostile input, and its commands are checked where they are read.
  sim: { ours: ['packs', 'practice', 'rules', 'shared'], npm: ['xstate', 'fflate', 'zod'] },
  scoring: { ours: ['sim', 'rules', 'practice', 'shared'], npm: ['ts-fsrs'] },
  prover: { ours: ['scoring', 'sim', 'packs', 'rules', 'practice', 'shared'], npm: [] },
  // zod: saves, links and result files are hostile input too.
  session: { ours: ['scoring', 'sim', 'packs', 'practice', 'shared'], npm: ['idb', 'zod'] },
  hooks: { ours: ['session', 'shared'], npm: [...react] },
  ui: { ours: ['shared'], npm: [...react, ...aria] },
  desk: { ours: ['hooks', 'session', 'ui', 'shared'], npm: [...react] },
  screens: { ours: ['hooks', 'session', 'ui', 'shared'], npm: [...react] },
  scene: { ours: ['session', 'shared'], npm: ['phaser', 'phaser-source'] },
  audio: { ours: ['session', 'shared'], npm: ['howler'] },
  reporting: { ours: ['session', 'scoring', 'shared'], npm: ['zod', 'xstate'] },
  packaging: { ours: ['packs', 'scoring', 'shared'], npm: ['fflate', 'zod'] },
  instructor: {
    ours: ['hooks', 'session', 'prover', 'scoring', 'packs', 'packaging', 'ui', 'shared'],
    npm: [...react],
  },
  cli: {
    ours: ['shared', 'practice', 'rules', 'packs', 'sim', 'scoring', 'prover', 'session', 'packaging'],
    // xstate: `bench` sends events to a plain actor, to have something to compare a shift with.
    npm: ['yaml', 'vite', '@vitejs/plugin-react', '@playwright/test', 'sharp', 'tsx', 'xstate'],
    node: true,
  },
  app: {
    ours: [
      'shared',
      'practice',
      'rules',
      'packs',
      'sim',
      'scoring',
      'prover',
      'session',
      'hooks',
      'ui',
      'desk',
      'screens',
      'scene',
      'audio',
      'reporting',
      'packaging',
      'instructor',
    ],
    npm: [...react],
  },
};

/** Folders whose outcome must be the same in Node and in every browser: no clock, no chance, no locale, no DOM. */
export const core = ['shared', 'practice', 'rules', 'packs', 'sim', 'scoring', 'prover'];

/** Code that runs while the product is built, never in it, lies in a folder named `build`: it may use Node and these. */
export const buildTime = {
  isIn: (/** @type {string} */ file) => file.startsWith('src/') && file.split('/').slice(2, -1).includes('build'),
  npm: [
    'vite',
    '@vitejs/plugin-react',
    'sharp',
    'yaml',
    'react',
    'react-dom',
    '@opeepsfun/open-peeps',
    'wasm-media-encoders',
    'tsx',
    'oxc-parser',
  ],
};

/** Faces and roots that may load files of `assets/` and `scenarios/` as modules; everyone else is handed them. */
export const loaders = ['app', 'scene', 'audio', 'ui', 'screens', 'desk', 'cli'];
