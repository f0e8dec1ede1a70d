import fc from 'fast-check';
import type { z } from 'zod';
import { date } from '../coverage/arbitrary-messages';

const texts: readonly fc.Arbitrary<string>[] = [
  fc.stringMatching(/^[A-Z][A-Z0-9 '.,/&()#-]{0,8}[A-Za-z0-9]$/),
  fc.stringMatching(/^[A-Z0-9]{1,2}$/),
  fc.stringMatching(/^\d{10}$/),
  date,
  fc.stringMatching(/^[01]\d[0-5]\d$/),
];

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

/** Arbitrary values that a schema of a message accepts: its texts, numbers, lists and objects, optional parts there or not. */
export function arbitraryOf<T>(schema: z.ZodType<T>): fc.Arbitrary<T> {
  return draw(schema) as fc.Arbitrary<T>;
}

function draw(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return drawObject(def.shape ?? {});
    case 'array':
      return drawList(schema, def);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fits(schema, [fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 12 })]);
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(draw));
    case 'string':
      return fits(schema, texts);
    default:
      throw new Error(`There is nothing to draw for a schema of ${def.type}.`);
  }
}

function drawList(schema: z.ZodType, { element }: Def): fc.Arbitrary<unknown> {
  if (element === undefined) throw new Error('A list without an element.');
  const least = schema.safeParse([]).success ? 0 : 1;
  return fc.array(draw(element), { minLength: least, maxLength: least + 1 });
}

function drawObject(shape: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  const all = Object.entries(shape).map(([name, schema]) => {
    const { type, innerType } = schema._zod.def as unknown as Def;
    return { name, free: type === 'optional', of: type === 'optional' && innerType ? innerType : schema };
  });
  return fc.record(Object.fromEntries(all.map(({ name, of }) => [name, draw(of)])), {
    requiredKeys: all.filter(({ free }) => !free).map(({ name }) => name),
    noNullPrototype: true,
  });
}

/** Of some arbitraries those that now and then hit what the schema wants, kept to it. */
function fits(schema: z.ZodType, among: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  const hits = (value: unknown) => schema.safeParse(value).success;
  const some = among.filter((each) => fc.sample(each, { numRuns: 20, seed: 20270309 }).some(hits));
  return fc.oneof(...some).filter(hits);
}
