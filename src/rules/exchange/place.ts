import { z } from 'zod';
import type { Format } from './format';

/** One place of a segment or of a composite element: a fixed text (empty for a place left free), a field, or all that follow. */
export type Place = string | Field | List | Groups;

export interface Field<Name extends string = string, T = unknown, Needed extends boolean = boolean> {
  readonly kind: 'field';
  readonly name: Name;
  readonly format: Format<T>;
  readonly needed: Needed;
}

/** All places that follow, each of the same form. */
export interface List<Name extends string = string, T = unknown> {
  readonly kind: 'list';
  readonly name: Name;
  readonly format: Format<T>;
  readonly most: number;
}

/** All places that follow, in groups of so many places each; at least one group. */
export interface Groups<Name extends string = string, T = unknown> {
  readonly kind: 'groups';
  readonly name: Name;
  readonly places: readonly Place[];
  readonly schema: z.ZodType<T>;
  readonly most: number;
}

export function needed<const Name extends string, T>(name: Name, format: Format<T>): Field<Name, T, true> {
  return { kind: 'field', name, format, needed: true };
}

export function maybe<const Name extends string, T>(name: Name, format: Format<T>): Field<Name, T, false> {
  return { kind: 'field', name, format, needed: false };
}

export function list<const Name extends string, T>(name: Name, format: Format<T>, most: number): List<Name, T> {
  return { kind: 'list', name, format, most };
}

export function groups<const Name extends string, const Places extends readonly Place[]>(
  name: Name,
  places: Places,
  most: number,
): Groups<Name, ObjectOf<Places>> {
  const schema = z.strictObject(shapeOf(places)) as unknown as z.ZodType<ObjectOf<Places>>;
  return { kind: 'groups', name, places, schema, most };
}

export type Simplify<T> = { readonly [K in keyof T]: T[K] };

/** The object that the places of a segment hold. */
export type ObjectOf<P extends readonly unknown[]> = Simplify<
  {
    [F in P[number] as F extends Field<infer N, unknown, true> ? N : never]: F extends Field<string, infer T>
      ? T
      : never;
  } & {
    [F in P[number] as F extends Field<infer N, unknown, false> ? N : never]?: F extends Field<string, infer T>
      ? T
      : never;
  } & {
    [F in P[number] as F extends List<infer N> ? N : never]: F extends List<string, infer T> ? readonly T[] : never;
  } & {
    [F in P[number] as F extends Groups<infer N> ? N : never]: F extends Groups<string, infer T> ? readonly T[] : never;
  }
>;

type Values = Readonly<Record<string, unknown>>;

/** The schema of the object that the places hold. */
export function shapeOf(places: readonly Place[]): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const place of places) {
    if (typeof place === 'string') continue;
    if (place.kind === 'field')
      shape[place.name] = place.needed ? place.format.schema : z.exactOptional(place.format.schema);
    else if (place.kind === 'list') shape[place.name] = z.array(place.format.schema).max(place.most);
    else shape[place.name] = z.array(place.schema).min(1).max(place.most);
  }
  return shape;
}

/** What stands in the places, or in one sentence why it cannot. Places are counted from 1. */
export function readPlaces(places: readonly Place[], texts: readonly string[]): Values | string {
  const read: Record<string, unknown> = {};
  const open = places.some((place) => typeof place !== 'string' && place.kind !== 'field');
  const beyond = texts.findIndex((each, at) => at >= places.length && each !== '');
  if (!open && beyond >= 0) return `place ${beyond + 1} has to be empty`;
  for (const [at, place] of places.entries()) {
    const found = texts[at] ?? '';
    const said = typeof place === 'string' ? readFixed(place, found) : readOne(place, texts.slice(at), read);
    if (said !== undefined) return `place ${at + 1} ${said}`;
  }
  return read;
}

function readFixed(wanted: string, found: string): string | undefined {
  if (wanted === found) return undefined;
  return wanted === '' ? 'has to be empty' : `has to be ${wanted}`;
}

function readOne(place: Exclude<Place, string>, texts: readonly string[], read: Record<string, unknown>) {
  if (place.kind === 'field') return readField(place, texts[0] ?? '', read);
  const last = texts.findLastIndex((each) => each !== '');
  const all = texts.slice(0, last + 1);
  const step = place.kind === 'list' ? 1 : place.places.length;
  const rows = Array.from({ length: Math.ceil(all.length / step) }, (_, row) =>
    all.slice(row * step, (row + 1) * step),
  );
  if (rows.length > place.most) return `and what follows are more than ${place.most}`;
  if (place.kind === 'groups' && rows.length === 0) return 'is missing';
  const values = rows.map((row) =>
    place.kind === 'list' ? place.format.read(row[0] ?? '') : readPlaces(place.places, row),
  );
  const wrong = values.find((value) => value === undefined || (place.kind === 'groups' && typeof value === 'string'));
  if (values.includes(undefined)) return `and what follows have to be ${(place as List).format.what}`;
  if (wrong !== undefined) return `and what follows: ${String(wrong)}`;
  read[place.name] = values;
  return undefined;
}

function readField(place: Field, found: string, read: Record<string, unknown>): string | undefined {
  if (found === '') return place.needed ? `has to be ${place.format.what}` : undefined;
  const value = place.format.read(found);
  if (value === undefined) return `has to be ${place.format.what}`;
  read[place.name] = value;
  return undefined;
}

/** The texts of the places; those that are empty at the end are left out. */
export function writePlaces(places: readonly Place[], of: Values): string[] {
  const texts = places.flatMap((place): readonly string[] => {
    if (typeof place === 'string') return [place];
    const value = of[place.name];
    if (place.kind === 'field') return [value === undefined ? '' : place.format.write(value)];
    const rows = value as readonly unknown[];
    if (place.kind === 'list') return rows.map((row) => place.format.write(row));
    return rows.flatMap((row) => {
      const written = writePlaces(place.places, row as Values);
      return [...written, ...Array.from({ length: place.places.length - written.length }, () => '')];
    });
  });
  while (texts.at(-1) === '') texts.pop();
  return texts;
}

/** Several parts in one element, joined by colons. */
export function composite<const Places extends readonly Place[]>(...places: Places): Format<ObjectOf<Places>> {
  return {
    schema: z.strictObject(shapeOf(places)) as unknown as z.ZodType<ObjectOf<Places>>,
    what: `parts joined by colons, as ${places.map((place) => (typeof place === 'string' ? place : place.name)).join(':')}`,
    read(written) {
      const read = readPlaces(places, written.split(':'));
      return typeof read === 'string' ? undefined : (read as ObjectOf<Places>);
    },
    write: (of) => writePlaces(places, of as Values).join(':'),
  };
}

/** One value behind a fixed code, such as ABK:E119. */
export function behind<T>(fixed: string, format: Format<T>): Format<T> {
  return {
    schema: format.schema,
    what: `${fixed}: and ${format.what}`,
    read: (written) => (written.startsWith(`${fixed}:`) ? format.read(written.slice(fixed.length + 1)) : undefined),
    write: (value) => `${fixed}:${format.write(value)}`,
  };
}

/** Several values in one element, joined by colons; at least one. */
export function joined<T>(format: Format<T>, most: number, mark: ':' | '^' = ':'): Format<readonly T[]> {
  return {
    schema: z.array(format.schema).min(1).max(most) as unknown as z.ZodType<readonly T[]>,
    what: `${format.what}, at most ${most} of them`,
    read(written) {
      const values = written.split(mark).map((each) => format.read(each));
      return values.length <= most && !values.includes(undefined) ? (values as T[]) : undefined;
    },
    write: (values) => values.map((value) => format.write(value)).join(mark),
  };
}
