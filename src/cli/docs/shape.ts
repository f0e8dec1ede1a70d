import { anchor, listOf } from './vocabularies';

/** The part of JSON Schema that our schemas come out as. */
export interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | boolean;
}

/** The forms of a union that are told apart by one word, such as `paper` or `verb`. */
const families: Readonly<Record<string, string>> = { paper: 'Papers', verb: 'Acts', kind: 'Templates' };

/** A table of the fields of an object, those of objects inside it dotted; fixed words and what is left out are not in it. */
export function fieldTable(shape: Shape, without: readonly string[] = []): string {
  const rows = fieldRows(shape, '', without);
  if (rows.length === 0) return 'Nothing else.\n';
  return ['| field | takes | when left out | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n') + '\n';
}

function fieldRows(shape: Shape, prefix: string, without: readonly string[]): string[] {
  return Object.entries(shape.properties ?? {})
    .filter(([name, field]) => !without.includes(name) && field.const === undefined)
    .flatMap(([name, field]) => {
      const path = `${prefix}${name}`;
      const required = shape.required?.includes(name) ?? false;
      const row = `| \`${path}\` | ${takes(field)} | ${required ? '**required**' : absent(field)} | ${field.description ?? ''} |`;
      const step = field.items ? `${path}[].` : `${path}.`;
      return [row, ...innerForms(field.items ?? field).flatMap((form) => fieldRows(form, step, []))];
    });
}

/** The objects inside a field: its own, or the forms it may take where no page of their own has them. */
function innerForms(field: Shape): readonly Shape[] {
  if (field.properties) return [field];
  const union = flat(field.oneOf ?? field.anyOf ?? []);
  return familyOf(union) === undefined ? union.filter(({ properties }) => properties) : [];
}

function absent(field: Shape): string {
  if (field.default === undefined) return 'not known';
  const text = JSON.stringify(field.default);
  if (text === '{}') return field.properties ? 'as its fields say' : 'empty';
  return text === '""' ? 'empty' : `\`${text.replaceAll('"', '')}\``;
}

/** What a field takes, in words, with a link to the list of words where there is one. */
export function takes(field: Shape): string {
  if (field.enum) return words(field.enum);
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.type === 'array')
    return `list of ${field.items ? takes(field.items) : 'anything'}${atMost(field.maxItems)}`;
  const union = field.oneOf ?? field.anyOf;
  if (union) return unionWords(union);
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'integer') return `whole number${bounds(field)}`;
  if (field.format === 'date') return 'date, `2027-03-09`';
  if (isClock(field)) return 'clock time, `16:10`';
  if (field.type === 'string') return `text${atMost(field.maxLength)}`;
  if (field.type === 'number') return `number${bounds(field)}`;
  if (field.type === 'null') return '`null`';
  if (field.type === 'object') return field.properties ? 'object' : mapOf(field);
  return 'anything';
}

function isClock({ pattern }: Shape): boolean {
  return pattern !== undefined && new RegExp(pattern).test('16:10');
}

function mapOf({ propertyNames, additionalProperties }: Shape): string {
  const values = typeof additionalProperties === 'object' ? takes(additionalProperties) : 'anything';
  return propertyNames?.enum
    ? `map from a ${takes(propertyNames).replace(/^a /, '')} to ${values}`
    : `map from names to ${values}`;
}

function words(list: readonly string[]): string {
  const known = listOf(list);
  return known ? `a [${known.name}](#${anchor(known.name)})` : list.map((word) => `\`${word}\``).join(', ');
}

function unionWords(union: readonly Shape[]): string {
  const family = familyOf(union);
  if (family !== undefined) return `one of the [${families[family]}](#${anchor(families[family] ?? '')})`;
  return union
    .map((form) => (form.properties ? `{${Object.keys(form.properties).join(', ')}}` : takes(form)))
    .join(', or ');
}

/** The word by which every form of a union is told apart, where their page has a section for it. */
function familyOf(union: readonly Shape[]): string | undefined {
  const forms = flat(union);
  if (forms.length === 0) return undefined;
  return Object.keys(families).find((key) => forms.every((form) => form.properties?.[key]?.const !== undefined));
}

/** The forms of a union of unions. */
export function flat(union: readonly Shape[]): readonly Shape[] {
  return union.flatMap((form) => (form.oneOf ? flat(form.oneOf) : [form]));
}

function atMost(most: number | undefined): string {
  return most === undefined ? '' : `, at most ${most}`;
}

function bounds(field: Shape): string {
  const most = field.maximum !== undefined && field.maximum < Number.MAX_SAFE_INTEGER ? field.maximum : undefined;
  const least = field.minimum !== undefined && field.minimum > Number.MIN_SAFE_INTEGER ? field.minimum : undefined;
  if (least === undefined) return most === undefined ? '' : ` up to ${most}`;
  return most === undefined ? ` from ${least}` : ` from ${least} to ${most}`;
}
