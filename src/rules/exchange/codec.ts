import { z } from 'zod';
import type { Format } from './format';
import { type Field, type ObjectOf, type Place, readPlaces, shapeOf, type Simplify, writePlaces } from './place';

/** A segment as it stands in a message: its name and the texts of its elements, repeats still joined. */
export interface Line {
  readonly name: string;
  readonly elements: readonly string[];
}

/** Where reading has got to. Reading stops at the first fault, which is said in one sentence. */
export interface Reading {
  readonly lines: readonly Line[];
  at: number;
  fault?: LineFault;
}

/** What is wrong with which segment. */
export interface LineFault {
  /** Name of the faulty segment. */
  readonly at: string;
  readonly says: string;
}

/** How some part of a message is read and written; one definition gives the schema, the reader and the writer. */
export interface Codec<T> {
  readonly schema: z.ZodType<T>;
  /** How it begins, for messages to people: 'NM1*85'. */
  readonly begins: string;
  starts(line: Line): boolean;
  /** Undefined once a fault was found. */
  read(from: Reading): T | undefined;
  write(of: T, into: Line[]): void;
}

/** The name of a segment with its number in the message, ST being the first. */
function placeOf(from: Reading): string {
  return `Segment ${from.at + 2}`;
}

/** The beginning of a foreign text for a message to people: on one line, printed signs only. */
export function shown(text: string): string {
  return text.slice(0, 40).replaceAll(/[^ -~]+/g, '?');
}

/** Notes that something else was found than has to stand here. */
export function unexpected(from: Reading, wanted: string): undefined {
  const line = from.lines[from.at];
  from.fault = {
    at: line?.name ?? wanted.split('*')[0] ?? wanted,
    says: `${placeOf(from)}: expected ${wanted}, found ${line === undefined ? 'the end' : shown([line.name, ...line.elements].join('*'))}.`,
  };
  return undefined;
}

/** A segment; those of its first places that are fixed tell it from others of the same name. */
export function segment<const Places extends readonly Place[]>(
  name: string,
  ...places: Places
): Codec<ObjectOf<Places>> & { readonly places: Places } {
  const shape = shapeOf(places);
  const open = places.findIndex((place) => typeof place !== 'string');
  const telling = (places.slice(0, open < 0 ? places.length : open) as string[]).map((text, at) => ({ text, at }));
  const marks = telling.filter(({ text }) => text !== '');
  const begins = [name, ...telling.map(({ text }) => text)].join('*').replace(/\*+$/, '');
  const starts = (line: Line) =>
    line.name === name && marks.every(({ text, at }) => (line.elements[at] ?? '') === text);
  return {
    schema: z.strictObject(shape) as unknown as z.ZodType<ObjectOf<Places>>,
    places,
    begins,
    starts,
    read(from) {
      const line = from.lines[from.at];
      if (line === undefined || !starts(line)) return unexpected(from, begins);
      const read = readPlaces(places, line.elements);
      if (typeof read === 'string') {
        from.fault = { at: name, says: `${placeOf(from)} (${name}): ${read}.` };
        return undefined;
      }
      from.at += 1;
      return read as ObjectOf<Places>;
    },
    write: (of, into) =>
      void into.push({ name, elements: writePlaces(places, of as Readonly<Record<string, unknown>>) }),
  };
}

/** A segment that holds one value: fixed places, then the value. */
export function one<T>(name: string, fixed: readonly string[], format: Format<T>): Codec<T> {
  const field: Field<'value', T, true> = { kind: 'field', name: 'value', format, needed: true };
  const inner = segment(name, ...fixed, field) as unknown as Codec<{ readonly value: T }>;
  return {
    schema: format.schema,
    begins: inner.begins,
    starts: inner.starts,
    read: (from) => inner.read(from)?.value,
    write: (value, into) => inner.write({ value }, into),
  };
}

type Part = Inline | Named;
interface Inline<T = unknown> {
  readonly kind: 'inline';
  readonly codec: Codec<T>;
}
interface Named<Name extends string = string, T = unknown, Kind extends string = 'part' | 'perhaps' | 'several'> {
  readonly kind: Kind;
  readonly name: Name;
  readonly codec: Codec<T>;
  readonly least: number;
  readonly most: number;
}

/** A segment whose fields are fields of the loop. */
export function inline<T>(codec: Codec<T>): Inline<T> {
  return { kind: 'inline', codec };
}
export function part<const Name extends string, T>(name: Name, codec: Codec<T>): Named<Name, T, 'part'> {
  return { kind: 'part', name, codec, least: 1, most: 1 };
}
export function perhaps<const Name extends string, T>(name: Name, codec: Codec<T>): Named<Name, T, 'perhaps'> {
  return { kind: 'perhaps', name, codec, least: 0, most: 1 };
}
export function several<const Name extends string, T>(
  name: Name,
  codec: Codec<T>,
  most: number,
  least = 0,
): Named<Name, T, 'several'> {
  return { kind: 'several', name, codec, least, most };
}

type CodecOf<P> = P extends { readonly codec: Codec<infer T> } ? T : never;
type Union<T> = (T extends unknown ? (each: T) => void : never) extends (all: infer All) => void ? All : never;
type LoopOf<P extends readonly Part[]> = Simplify<
  Union<CodecOf<Extract<P[number], { kind: 'inline' }>> | NonNullable<unknown>> & {
    [N in Extract<P[number], { kind: 'part' }> as N['name']]: CodecOf<N>;
  } & { [N in Extract<P[number], { kind: 'perhaps' }> as N['name']]?: CodecOf<N> } & {
    [N in Extract<P[number], { kind: 'several' }> as N['name']]: readonly CodecOf<N>[];
  }
>;

/** Parts that follow one another in this order, as one object. The first of them has to be there. */
export function loop<const Parts extends readonly [Part, ...Part[]]>(...parts: Parts): Codec<LoopOf<Parts>> {
  const [first] = parts;
  return {
    schema: z.strictObject(Object.assign({}, ...parts.map(shapeOfPart))) as unknown as z.ZodType<LoopOf<Parts>>,
    begins: first.codec.begins,
    starts: (line) => first.codec.starts(line),
    read(from) {
      const read: Record<string, unknown> = {};
      for (const each of parts) {
        readPart(each, from, read);
        if (from.fault !== undefined) return undefined;
      }
      return read as LoopOf<Parts>;
    },
    write(of, into) {
      const values = of as Readonly<Record<string, unknown>>;
      for (const each of parts) {
        const value = each.kind === 'inline' ? of : values[each.name];
        if (each.kind === 'several') for (const one of value as readonly unknown[]) each.codec.write(one, into);
        else if (value !== undefined) each.codec.write(value, into);
      }
    },
  };
}

function shapeOfPart(each: Part): Record<string, z.ZodType> {
  const { schema } = each.codec;
  if (each.kind === 'inline') return (schema as unknown as z.ZodObject).shape as Record<string, z.ZodType>;
  if (each.kind === 'several') return { [each.name]: z.array(schema).min(each.least).max(each.most) };
  return { [each.name]: each.kind === 'part' ? schema : z.exactOptional(schema) };
}

function readPart(each: Part, from: Reading, read: Record<string, unknown>): void {
  const next = () => from.lines[from.at];
  const { codec } = each;
  if (each.kind === 'inline') {
    Object.assign(read, codec.read(from));
    return;
  }
  if (each.kind === 'part') {
    read[each.name] = codec.read(from);
    return;
  }
  const found: unknown[] = [];
  for (let line = next(); line !== undefined && found.length < each.most && codec.starts(line); line = next()) {
    found.push(codec.read(from));
    if (from.fault !== undefined) return;
  }
  if (found.length < each.least) unexpected(from, codec.begins);
  else if (each.kind === 'several') read[each.name] = found;
  else if (found.length === 1) [read[each.name]] = found;
}
