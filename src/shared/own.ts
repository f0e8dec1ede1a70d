/**
 * The value kept under a key that a player, a log or a pack has named; undefined when there is none. What every object
 * inherits ('constructor', '__proto__') is nothing that anybody has put there.
 */
export function own<Value>(byKey: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(byKey, key) ? byKey[key] : undefined;
}
