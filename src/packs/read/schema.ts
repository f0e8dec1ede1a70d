import type { z } from 'zod';
import { type Fault, showValue } from '../../shared/fault';
import { nearest } from '../../shared/nearest';
import { ok, refuse, type Result } from '../../shared/result';
import { keysAt } from './schema-keys';

type Issue = z.core.$ZodIssue;
type Place = readonly PropertyKey[];

/** Faults reported for one file; a hostile one cannot flood the screen. */
const mostFaults = 50;

/** Checks a foreign value against a schema and says for every fault what was expected, what was found and the nearest valid id. */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): Result<z.output<Schema>, Fault[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, [], schema, value, file));
  return refuse(faults.slice(0, mostFaults));
}

function faultsOf(issue: Issue, above: Place, schema: z.ZodType, value: unknown, file: string): Fault[] {
  const place = [...above, ...issue.path];
  const path = place.map(String).join('.');
  const there = valueAt(value, place);
  const fault = (code: string, expected: string, near?: readonly string[]): Fault => {
    const hint = typeof there === 'string' && near ? nearest(there, near)[0] : undefined;
    const base = { code: `schema.${code}`, file, path, expected, found: showValue(there) };
    return hint === undefined ? base : { ...base, didYouMean: hint };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, place, schema, value, file));
    case 'invalid_type':
      return [fault(there === undefined ? 'missing' : 'type', typeName(issue.expected))];
    case 'invalid_value':
      return [
        fault(there === undefined ? 'missing' : 'value', oneOf(issue.values.map(String)), issue.values.map(String)),
      ];
    case 'invalid_union':
      return unionFaults(issue, place, schema, value, file, fault);
    case 'too_small':
      return [
        fault(
          'too-small',
          `${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`,
        ),
      ];
    case 'too_big':
      return [
        fault(
          'too-big',
          `${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`,
        ),
      ];
    case 'not_multiple_of':
      return [fault('step', `a multiple of ${issue.divisor}`)];
    case 'invalid_format':
      return [
        fault(
          'format',
          issue.pattern === undefined ? `a text in the form ${issue.format}` : `a text like ${issue.pattern}`,
        ),
      ];
    case 'invalid_key':
      return [fault('key', 'a valid key')];
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(inner, place, schema, value, file));
    default:
      return [fault('custom', issue.message)];
  }
}

function unknownKey(key: string, place: Place, schema: z.ZodType, value: unknown, file: string): Fault {
  const all = keysAt(schema, place, value);
  // A key of another form of the same thing is spelled rightly: no other word was meant.
  const known = all.filter((other) => other !== key);
  const hint = known.length < all.length ? undefined : nearest(key, known)[0];
  const expected = known.length === 0 ? 'no such key' : oneOf(known);
  const base = {
    code: 'schema.unknown-key',
    file,
    path: [...place, key].map(String).join('.'),
    expected,
    found: showValue(key),
  };
  return hint === undefined ? base : { ...base, didYouMean: hint };
}

/** Of several shapes the one that fits best is the one that was meant: its faults are shown. */
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  place: Place,
  schema: z.ZodType,
  value: unknown,
  file: string,
  fault: (code: string, expected: string, near?: readonly string[]) => Fault,
): Fault[] {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (options.length > 0)
    return [fault(valueAt(value, place) === undefined ? 'missing' : 'value', oneOf(options), options)];
  const best = issue.errors
    .map((inner) => inner.flatMap((each) => faultsOf(each, place, schema, value, file)))
    .toSorted((a, b) => deepestPath(b) - deepestPath(a) || a.length - b.length)[0];
  return best ?? [fault('union', 'one of the forms the format knows')];
}

function deepestPath(faults: readonly Fault[]): number {
  return Math.max(0, ...faults.map((each) => each.path.length));
}

function valueAt(value: unknown, place: Place): unknown {
  let at = value;
  for (const step of place) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return at;
}

const typeNames: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function typeName(expected: string): string {
  return typeNames[expected] ?? expected;
}

function amount(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} characters`;
  return origin === 'array' || origin === 'set' ? `${limit} entries` : String(limit);
}

function oneOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  const shown = words.slice(0, 12).join(', ');
  return words.length > 12 ? `one of ${shown}, and ${words.length - 12} more` : `one of ${shown}`;
}
