import { afterEach, beforeEach } from 'vitest';
import { core } from '../config/boundaries.mjs';

/**
 * Makes what tests/config/bans.mjs forbids throw at run time, so that an alias the linter cannot see (`const M = Math`)
 * is caught too. What depends on a clock, on chance or on the outside throws whenever core code is anywhere on the
 * stack, even inside a library; what differs between engines or locales throws when core code calls it itself.
 */

type Reach = 'anywhere on the stack' | 'the caller itself';

const coreFrame = new RegExp(`/src/(?:${core.join('|')})/|/tests/helpers/guard\\.sample\\.`);
const isCore = (frame: string | undefined): boolean =>
  frame !== undefined && coreFrame.test(frame) && !frame.includes('/node_modules/');

/** The frames of the present call, nearest first, without this file's own. */
function frames(): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 200;
  const stack = new Error('here').stack ?? '';
  Error.stackTraceLimit = limit;
  return stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at ') && !/Proxy|Reflect|tests\/helpers\/guard\.ts/.test(line));
}

function refuse(name: string, reach: Reach): void {
  const stack = frames();
  const culprit = (reach === 'the caller itself' ? stack.slice(0, 1) : stack).find(isCore);
  if (culprit !== undefined)
    throw new Error(`${name} is banned in the core (see tests/config/bans.mjs): ${culprit.trim()}`);
}

const planted: { home: object; key: string; original: PropertyDescriptor }[] = [];

/** Puts a guard before a function of the platform until the test is over; `inside` guards properties of that function. */
function plant(home: object, key: string, name: string, reach: Reach, inside: readonly string[] = []): void {
  const original = Object.getOwnPropertyDescriptor(home, key);
  if (original?.configurable !== true || typeof original.value !== 'function') return;
  const guarded = new Proxy(original.value as new (...args: unknown[]) => object, {
    apply(target, self, args) {
      refuse(name, reach);
      return Reflect.apply(target as unknown as (...args: unknown[]) => unknown, self, args);
    },
    construct(target, args, newTarget) {
      refuse(`new ${name}`, args.length > 0 ? 'the caller itself' : reach);
      return Reflect.construct(target, args, newTarget) as object;
    },
    get(target, property) {
      if (typeof property === 'string' && inside.includes(property)) refuse(`${name}.${property}`, reach);
      return Reflect.get(target, property) as unknown;
    },
  });
  planted.push({ home, key, original });
  Object.defineProperty(home, key, { ...original, value: guarded });
}

const engineDependent =
  'exp expm1 log log2 log10 log1p pow sin cos tan asin acos atan atan2 sinh cosh tanh cbrt hypot'.split(' ');
const localeDependent: [object, string][] = [
  [Number.prototype, 'toLocaleString'],
  [BigInt.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleString'],
  [Date.prototype, 'toLocaleDateString'],
  [Date.prototype, 'toLocaleTimeString'],
  [String.prototype, 'localeCompare'],
  [String.prototype, 'toLocaleLowerCase'],
  [String.prototype, 'toLocaleUpperCase'],
];

beforeEach(() => {
  plant(Math, 'random', 'Math.random', 'anywhere on the stack');
  plant(globalThis, 'Date', 'Date', 'anywhere on the stack', ['now']);
  plant(Object.getPrototypeOf(performance) as object, 'now', 'performance.now', 'anywhere on the stack');
  for (const key of ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch']) {
    plant(globalThis, key, key, 'anywhere on the stack');
  }
  for (const key of engineDependent) plant(Math, key, `Math.${key}`, 'the caller itself');
  for (const [home, key] of localeDependent) plant(home, key, key, 'the caller itself');
  for (const key of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules'])
    plant(Intl, key, `Intl.${key}`, 'the caller itself');
});

afterEach(() => {
  for (const { home, key, original } of planted.splice(0)) Object.defineProperty(home, key, original);
});
