import { LineCounter, parseDocument } from 'yaml';
import { type Fault, showValue } from '../../shared/fault';
import { ok, refuse, type Result } from '../../shared/result';

/** The longest text that is read at all, in characters. */
export const longestText = 1_000_000;
/** How deep lists and maps may lie in one another. */
export const deepest = 40;
/** How often anchors may be repeated: enough for honest shorthand, too few to blow a small file up. */
const mostAliases = 50;
/** Faults reported for one file; the rest would only repeat the first. */
const mostFaults = 20;
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads one YAML document as plain JSON values. Refuses what is longer than a million characters, holds more than one
 * document, names a key twice, uses own tags, repeats anchors to excess or lies too deep. The path of a fault is the
 * line and column where it was met.
 */
export function parseYaml(text: string, file: string): Result<unknown, Fault[]> {
  if (text.length > longestText) {
    return refuse([
      {
        code: 'yaml.too-long',
        file,
        path: '',
        expected: `at most ${longestText} characters`,
        found: String(text.length),
      },
    ]);
  }
  try {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      strict: true,
      uniqueKeys: true,
    });
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.length > 0) {
      return refuse(
        complaints.slice(0, mostFaults).map((complaint) => {
          const { line, col } = lines.linePos(complaint.pos[0]);
          return {
            code: codeOf(complaint.code),
            file,
            path: `line ${line}, column ${col}`,
            expected: expectedBy(complaint.code),
            found: complaint.message,
          };
        }),
      );
    }
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    const fault = unfit(value, file);
    return fault ? refuse([fault]) : ok(value);
  } catch (error) {
    // Aliases and nesting beyond the engine's stack are found while unfolding: thrown by the reader, not listed by it.
    const unknown = error instanceof ReferenceError && error.message.startsWith('Unresolved alias');
    if (unknown)
      return refuse([
        { code: 'yaml.unknown-alias', file, path: '', expected: 'an anchor before its alias', found: error.message },
      ]);
    return refuse([
      { code: 'yaml.too-tangled', file, path: '', expected: 'a plain document', found: 'aliases or levels to excess' },
    ]);
  }
}

function codeOf(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'yaml.duplicate-key';
  if (code === 'MULTIPLE_DOCS') return 'yaml.several-documents';
  return code === 'TAG_RESOLVE_FAILED' ? 'yaml.unknown-tag' : 'yaml.syntax';
}

function expectedBy(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'each key once';
  if (code === 'MULTIPLE_DOCS') return 'one document';
  return code === 'TAG_RESOLVE_FAILED' ? 'plain values without tags' : 'well-formed YAML';
}

/** Walks without recursion, because the depth is what is in question. */
function unfit(value: unknown, file: string): Fault | undefined {
  const left: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { path } = next;
    if (path.length > deepest) {
      return {
        code: 'yaml.too-deep',
        file,
        path: path.slice(0, 5).join('.'),
        expected: `at most ${deepest} levels`,
        found: 'more',
      };
    }
    if (typeof next.value === 'number' && !Number.isFinite(next.value)) {
      return { code: 'yaml.not-a-number', file, path: path.join('.'), expected: 'a number', found: String(next.value) };
    }
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, item] of Object.entries(next.value)) {
      if (forbiddenKeys.includes(key)) {
        return {
          code: 'yaml.forbidden-key',
          file,
          path: path.join('.'),
          expected: 'a key of the format',
          found: showValue(key),
        };
      }
      left.push({ value: item, path: [...path, key] });
    }
  }
  return undefined;
}
