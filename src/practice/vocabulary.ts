import { z } from 'zod';

/** A closed list of words of the field, each with its meaning: the one source for schemas, menus, messages and docs. */
export interface Vocabulary<Id extends string> {
  readonly name: string;
  readonly terms: Readonly<Record<Id, string>>;
  readonly ids: readonly Id[];
  readonly schema: z.ZodEnum<{ [K in Id]: K }>;
}

/** Makes a vocabulary from ids and their meanings. */
export function vocabulary<const Terms extends Record<string, string>>(
  name: string,
  terms: Terms,
): Vocabulary<keyof Terms & string> {
  const ids = Object.keys(terms) as (keyof Terms & string)[];
  return { name, terms, ids, schema: z.enum(ids as [keyof Terms & string, ...(keyof Terms & string)[]]) as never };
}

/** The ids of a vocabulary as a type. */
export type TermOf<V> = V extends Vocabulary<infer Id> ? Id : never;
