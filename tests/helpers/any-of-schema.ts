import fc from 'fast-check';
import type { z } from 'zod';
import { jsonSchemaOf } from '../../src/practice/json-schema';

/** As much of JSON Schema as our schemas make. */
interface Form {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Form | boolean;
  readonly items?: Form;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const texts = [
  'nurse',
  'physician',
  'office-manager',
  'callback-number',
  'caller-name',
  'reason',
  'es',
  'en',
  'work telephone',
  'My chest hurts.',
  'I only want to ask when you open.',
  'She is six weeks old and hot.',
  "I can't go on.",
];
const clocks = ['00:00', '01:30', '02:30', '08:15', '12:00', '16:10', '23:45'];
const days = fc.integer({ min: 0, max: 27 }).map((day) => `2027-02-${String(day + 1).padStart(2, '0')}`);

/** Anything a schema takes in, out of its whole vocabulary: lists short, texts from a few, dates of one month. */
export function anyOfSchema<Schema extends z.ZodType>(schema: Schema): fc.Arbitrary<z.input<Schema>> {
  return anyOf(jsonSchemaOf(schema)) as fc.Arbitrary<z.input<Schema>>;
}

function anyOf(form: Form): fc.Arbitrary<unknown> {
  if ('const' in form) return fc.constant(form.const);
  if (form.enum) return fc.constantFrom(...form.enum);
  const choices = form.anyOf ?? form.oneOf;
  if (choices) return fc.oneof(...choices.map(anyOf));
  switch (form.type) {
    case 'object':
      return anyObject(form);
    case 'array':
      return fc.array(anyOf(form.items ?? {}), {
        minLength: form.minItems ?? 0,
        maxLength: Math.min(form.maxItems ?? 4, Math.max(4, form.minItems ?? 0)),
      });
    case 'integer':
    case 'number': {
      const min = form.minimum ?? 0;
      return fc.integer({ min, max: Math.min(form.maximum ?? min + 20_000, min + 20_000) });
    }
    case 'boolean':
      return fc.boolean();
    case 'string':
      if (form.pattern?.includes(':[0-5]')) return fc.constantFrom(...clocks);
      return form.format === 'date'
        ? days
        : fc.constantFrom(...texts).map((text) => text.slice(0, form.maxLength ?? 100));
    default:
      return fc.constant(null);
  }
}

function anyObject({ properties, required = [], additionalProperties }: Form): fc.Arbitrary<unknown> {
  if (properties === undefined && typeof additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom('nurse', 'tessa', 'imogen'), anyOf(additionalProperties), { maxKeys: 2 });
  const parts = Object.entries(properties ?? {}).map(([key, form]) => [key, anyOf(form)] as const);
  return fc.record(Object.fromEntries(parts), { requiredKeys: [...required] });
}
