/** Stands in for core code that does what is banned, in ways that a linter cannot see. The guard must stop each one. */

const M = Math;
const world = globalThis;

export const bannedCalls: Record<string, () => unknown> = {
  'Math.random through an alias': () => M.random(),
  'Math.random through the global object': () => world.Math.random(),
  'Math.random inside a callback that a library calls': () => [2, 1].sort(() => M.random() - 0.5),
  'Date.now': () => world.Date.now(),
  'Date.now taken apart': () => {
    const { now } = world.Date;
    return now();
  },
  'new Date without arguments': () => new world.Date(),
  'new Date with a text, which depends on the zone': () => new world.Date('2026-03-02'),
  'Date called': () => world.Date(),
  setTimeout: () => world.setTimeout(() => undefined, 1),
  setInterval: () => world.setInterval(() => undefined, 1),
  queueMicrotask: () => world.queueMicrotask(() => undefined),
  'performance.now': () => world.performance.now(),
  fetch: () => world.fetch('about:blank'),
  'Math.exp': () => M.exp(1),
  'Math.log': () => M.log(2),
  'Math.pow': () => M.pow(2, 3),
  'Math.sin': () => M.sin(1),
  localeCompare: () => 'a'.localeCompare('b'),
  toLocaleString: () => (1234).toLocaleString(),
  'Intl.NumberFormat': () => new world.Intl.NumberFormat('en'),
};

export const allowedCalls: Record<string, () => unknown> = {
  'Math.floor': () => M.floor(1.5),
  'Math.imul': () => M.imul(3, 5),
  structuredClone: () => world.structuredClone({ a: 1 }),
};
