import { parseSync } from 'oxc-parser';
import type { Plugin } from 'vite';

const ours = /[\\/]src[\\/].+\.tsx?$/;

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
    ((text.type === 'Literal' && typeof text['value'] === 'string') || text.type === 'TemplateLiteral')
  );
}

/** Makes what is sent smaller by the descriptions of our schemas. */
export function undescribed(): Plugin {
  return {
    name: 'first-face:undescribed',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const file = id.split('?', 1)[0] ?? '';
      return ours.test(file) && code.includes('.describe(')
        ? { code: withoutDescriptions(file, code), map: null }
        : null;
    },
  };
}
