import { parseSync } from 'oxc-parser';
import type { Plugin } from 'vite';

const ours = /[\\/]src[\\/].+\.tsx?$/;
const ofRules = /[\\/]src[\\/]rules[\\/].*\brules\.ts$/;
const prose = new Set(['says']);

/**
 * Leaves out what schemas say of their fields, `.describe('…')`: documentation and JSON Schemas are written from it on
 * the command line, and nothing in a browser reads it.
 */
export function withoutDescriptions(file: string, source: string): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    if (node.type === 'CallExpression' && isNode(node['callee']) && saysSo(node['callee'], node['arguments']))
      cuts.push({ from: endOf(node['callee']['object']), to: node.end });
    Object.values(node).forEach(visit);
  };
  visit(parseSync(file, source).program);
  return without(source, cuts);
}

function without(source: string, cuts: readonly { readonly from: number; readonly to: number }[]): string {
  return cuts
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), source);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'end' in value;
}

function endOf(value: unknown): number {
  return isNode(value) ? value.end : 0;
}

/** A call of a method named `describe` with one text. */
function saysSo(callee: Node, parts: unknown): boolean {
  const { property } = callee;
  const [text, ...more] = Array.isArray(parts) ? (parts as unknown[]) : [];
  return (
    callee.type === 'MemberExpression' &&
    isNode(property) &&
    property['name'] === 'describe' &&
    more.length === 0 &&
    isNode(text) &&
    isText(text)
  );
}

function isText(node: Node): boolean {
  return (node.type === 'Literal' && typeof node['value'] === 'string') || node.type === 'TemplateLiteral';
}

/**
 * Leaves out of a table of rules what only the rule pages print: the rule in a sentence. Findings carry their own words,
 * some of them `met` and `broken`, and `why`.
 */
export function withoutPages(file: string, source: string): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const { key, value } = node;
    if (node.type === 'Property' && isNode(key) && prose.has(String(key['name'])) && isNode(value) && isText(value))
      cuts.push({ from: node.start, to: source.charAt(node.end) === ',' ? node.end + 1 : node.end });
    Object.values(node).forEach(visit);
  };
  visit(parseSync(file, source).program);
  return without(source, cuts);
}

/** Makes what is sent smaller by what only documentation reads. */
export function undescribed(): Plugin {
  return {
    name: 'first-face:undescribed',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const file = id.split('?', 1)[0] ?? '';
      if (ofRules.test(file)) return { code: withoutPages(file, code), map: null };
      return ours.test(file) && code.includes('.describe(')
        ? { code: withoutDescriptions(file, code), map: null }
        : null;
    },
  };
}
