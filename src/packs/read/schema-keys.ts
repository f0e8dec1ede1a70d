import { z } from 'zod';

/** The keys that a schema knows at a place of a value; none where it takes any. The value picks the branch of a union. */
export function keysAt(schema: z.core.$ZodType, place: readonly PropertyKey[], value: unknown): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.map(unwrap);
    const meant = options.filter((option) => agrees(option, value));
    return [...new Set((meant.length > 0 ? meant : options).flatMap((option) => keysAt(option, place, value)))];
  }
  const [step, ...rest] = place;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const next = memberOf(inner, step);
  return next === undefined ? [] : keysAt(next, rest, memberValue(value, step));
}

function memberOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? schema.shape[String(step)] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodTuple ? schema.def.items[Number(step)] : undefined;
}

function memberValue(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[step];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodNullable ||
    at instanceof z.ZodReadonly ||
    at instanceof z.ZodPrefault ||
    at instanceof z.ZodLazy
  ) {
    at = at.unwrap();
  }
  return at;
}

/** Whether every literal of an object schema, such as its discriminator, is what the value says. */
function agrees(schema: z.core.$ZodType, value: unknown): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  return Object.entries(schema.shape).every(
    ([key, member]) => !(member instanceof z.ZodLiteral) || member.safeParse(memberValue(value, key)).success,
  );
}
