import { core } from './boundaries.mjs';

/** What the core must not touch, each with what to use in its place. The linter shows these sentences. */

const clock = 'Simulated time is whole seconds in the state: take it from the command or the agenda.';
const agenda = 'Waiting is an agenda entry, never a timer: schedule one at a simulated second.';
const seeded = 'Draw from a named seeded stream (shared/) that is kept in the state.';
const engine = 'Engines differ in the last digit: use integer arithmetic or a table.';
const locale = 'Locales differ by engine: format in the faces, or with our own plain functions.';
const outside =
  'The core receives text and returns values: disk, network and storage belong to session/, cli/ or app/.';
const output = 'The core returns values: a face or the command line says things.';

/** @type {Record<string, string>} */
export const bannedGlobals = {
  Date: `${clock} Calendar dates are ISO strings, worked on with @internationalized/date.`,
  performance: clock,
  setTimeout: agenda,
  setInterval: agenda,
  setImmediate: agenda,
  clearTimeout: agenda,
  clearInterval: agenda,
  queueMicrotask: agenda,
  requestAnimationFrame: agenda,
  requestIdleCallback: agenda,
  crypto: seeded,
  fetch: outside,
  XMLHttpRequest: outside,
  WebSocket: outside,
  localStorage: outside,
  sessionStorage: outside,
  indexedDB: outside,
  navigator: outside,
  window: outside,
  document: outside,
  process: outside,
  globalThis: 'What a part needs comes in by its input: name it, do not reach for the global object.',
  self: outside,
  Intl: locale,
  console: output,
};

/** @type {{ object?: string, property: string, message: string }[]} */
export const bannedProperties = [
  { object: 'Math', property: 'random', message: seeded },
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'].map(
    (property) => ({ object: 'Math', property, message: engine }),
  ),
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'cbrt', 'hypot', 'fround'].map((property) => ({
    object: 'Math',
    property,
    message: engine,
  })),
  ...[
    'toLocaleString',
    'toLocaleDateString',
    'toLocaleTimeString',
    'toLocaleLowerCase',
    'toLocaleUpperCase',
    'localeCompare',
  ].map((property) => ({ property, message: locale })),
];

/** Where the bans hold. */
export const bannedIn = core.map((folder) => `**/src/${folder}/**`);
