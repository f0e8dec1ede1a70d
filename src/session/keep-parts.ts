/**
 * The newer of two plain values, with every part that is equal taken from the older one: whoever compares parts by
 * identity then draws only what has changed.
 */
export function keepParts<Value>(before: unknown, after: Value): Value {
  return isSame(before, after) ? (before as Value) : rebuilt(before, after);
}

function rebuilt<Value>(before: unknown, after: Value): Value {
  if (Array.isArray(after)) {
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return after.map((item, index) => keepParts(old[index], item)) as Value;
  }
  if (!isPlain(after) || !isPlain(before)) return after;
  return Object.fromEntries(Object.entries(after).map(([key, item]) => [key, keepParts(before[key], item)])) as Value;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
