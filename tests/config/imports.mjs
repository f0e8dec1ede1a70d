import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** @typedef {{ target: string, typeOnly: boolean, line: number }} Import */

/**
 * Every module that a source file names: imports, re-exports, dynamic imports, and workers' `new URL(…)`.
 * `typeOnly` is true when nothing of it is left at run time.
 * @param {string} file a readable path ending in .ts, .tsx or .mjs
 * @returns {Import[]}
 */
export function importsOf(file) {
  const source = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, source);
  const fault = errors.find((error) => error.severity === 'Error');
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const lineAt = (/** @type {number} */ offset) => source.slice(0, offset).split('\n').length;
  const literal = (/** @type {string} */ text) => /^(['"`])([^$]*)\1$/s.exec(text.trim())?.[2];
  const onlyTypes = (/** @type {{ isType: boolean }[]} */ entries) =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  return [
    ...module.staticImports.map((found) => ({
      target: found.moduleRequest.value,
      typeOnly: onlyTypes(found.entries),
      line: lineAt(found.start),
    })),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) =>
        entry.moduleRequest
          ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType, line: lineAt(found.start) }]
          : [],
      ),
    ),
    ...module.dynamicImports.map((found) => ({
      target: literal(source.slice(found.moduleRequest.start, found.moduleRequest.end)) ?? '(computed)',
      typeOnly: false,
      line: lineAt(found.start),
    })),
    ...[...source.matchAll(/new URL\(\s*(['"])(\.[^'"]+\.(?:ts|tsx|mjs))\1\s*,\s*import\.meta\.url/g)].map((found) => ({
      target: found[2] ?? '',
      typeOnly: false,
      line: lineAt(found.index),
    })),
  ];
}
