import { type Act, actSchema } from '../../practice/acts/act';
import { deskActSchema } from '../../practice/acts/desk';
import { speechActSchema } from '../../practice/acts/speech';
import type { Command } from '../command';

/** The fields of each verb in the order of its schema: acts are written as their values alone. */
const fieldsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...speechActSchema.options, ...deskActSchema.options].map((option) => [
    option.shape.verb.value,
    Object.keys(option.shape).filter((key) => key !== 'verb'),
  ]),
);

/** Commands as short JSON: seconds since the one before, verb, values in the order of the schema, nothing for what is absent. */
export function compactCommands(commands: readonly Command[], from: number): unknown[] {
  let last = from;
  return commands.map(({ at, act }) => {
    const after = at - last;
    last = at;
    const values = (fieldsOf.get(act.verb) ?? []).map(
      (field): unknown => (act as Readonly<Record<string, unknown>>)[field] ?? null,
    );
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return [after, act.verb, ...values];
  });
}

/** Reads short JSON back; undefined where it is not what `compactCommands` writes. */
export function expandCommands(rows: unknown, from: number): Command[] | undefined {
  if (!Array.isArray(rows)) return undefined;
  const commands: Command[] = [];
  let at = from;
  for (const row of rows as unknown[]) {
    const act = expandAct(row);
    if (!act) return undefined;
    at += act.after;
    commands.push({ at, act: act.act });
  }
  return commands;
}

function expandAct(row: unknown): { after: number; act: Act } | undefined {
  if (!Array.isArray(row)) return undefined;
  const [after, verb, ...values] = row as unknown[];
  if (typeof after !== 'number' || !Number.isInteger(after) || after < 0 || after > 86_400 || typeof verb !== 'string')
    return undefined;
  const fields = fieldsOf.get(verb);
  if (!fields || values.length > fields.length) return undefined;
  const entries = fields.flatMap((field, index) =>
    values[index] === null || values[index] === undefined ? [] : [[field, values[index]] as const],
  );
  const parsed = actSchema.safeParse({ verb, ...Object.fromEntries(entries) });
  return parsed.success ? { after, act: parsed.data } : undefined;
}
