import { z } from 'zod';

/** A schema as JSON Schema, as it takes values in: what is optional is what may be left out. `reused` parts are named once when asked. */
export function jsonSchemaOf(schema: z.ZodType, reused: 'inline' | 'ref' = 'inline'): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused });
}
