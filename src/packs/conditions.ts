import { Environment } from '@marcbachmann/cel-js';
import { refuse, ok, type Result } from '../shared/result';

/** The variables a family of conditions may speak of. Whole numbers are given as numbers and reach CEL as its integers. */
export type Variables = Readonly<Record<string, 'int' | 'string' | 'bool' | 'list<string>'>>;

/** What conditions of an encounter may speak of while it runs, and after it (`ended`, `breaches`). */
export const encounterVariables = {
  variant: 'string',
  channel: 'string',
  did: 'list<string>',
  accepted: 'list<string>',
  told: 'list<string>',
  heard: 'list<string>',
  trust: 'int',
  anxiety: 'int',
  patience: 'int',
  waited: 'int',
  booked: 'bool',
  paidCents: 'int',
  ended: 'string',
  breaches: 'list<string>',
} as const satisfies Variables;

/** What conditions of casting may speak of. */
export const castingVariables = {
  age: 'int',
  sex: 'string',
  language: 'string',
  hasSpouse: 'bool',
  hasChild: 'bool',
  portal: 'bool',
  insured: 'bool',
  planType: 'string',
  household: 'int',
  seenYears: 'int',
} as const satisfies Variables;

type Value<Kind> = Kind extends 'int'
  ? number
  : Kind extends 'string'
    ? string
    : Kind extends 'bool'
      ? boolean
      : readonly string[];
export type Values<V extends Variables> = { readonly [Name in keyof V]: Value<V[Name]> };

/** A condition that was checked when it was read. */
export type Condition<V extends Variables> = (values: Values<V>) => boolean;

const environments = new Map<Variables, Environment>();

/** Reads and type-checks a CEL condition over the given variables; refuses with the checker's sentence. */
export function compileCondition<V extends Variables>(text: string, variables: V): Result<Condition<V>, string> {
  if (text === 'true') return ok(() => true);
  try {
    const parsed = environmentFor(variables).parse(text);
    const checked = parsed.check();
    if (!checked.valid) return refuse(firstLine(checked.error));
    if (checked.type !== 'bool') return refuse(`it gives ${checked.type ?? 'nothing'}, not true or false`);
    return ok((values) => parsed(toCel(values, variables)) === true);
  } catch (error) {
    return refuse(firstLine(error));
  }
}

function environmentFor(variables: Variables): Environment {
  const known = environments.get(variables);
  if (known) return known;
  const made = new Environment({ limits: { maxAstNodes: 400, maxDepth: 40, maxListElements: 100 } });
  for (const [name, kind] of Object.entries(variables)) made.registerVariable(name, kind);
  environments.set(variables, made);
  return made;
}

function toCel(values: Readonly<Record<string, unknown>>, variables: Variables): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(variables)) {
    const value = values[name];
    out[name] = variables[name] === 'int' && typeof value === 'number' ? BigInt(value) : value;
  }
  return out;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
