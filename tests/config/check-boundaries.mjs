import { existsSync, readdirSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTime, folders, loaders } from './boundaries.mjs';
import { importsOf } from './imports.mjs';

/** @typedef {import('./imports.mjs').Import} Import */

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];
const asPosix = (/** @type {string} */ path) => path.split(sep).join('/');
const isFile = (/** @type {string} */ path) => existsSync(path) && statSync(path).isFile();

/** @param {string} target an import as written @returns {string} its package: `@scope/name` or `name` */
const packageOf = (target) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const list = (/** @type {string[]} */ names, /** @type {string} */ none) =>
  names.length > 0 ? names.join(', ') : none;

/**
 * What is wrong with one import of a file inside `src/`, in a sentence, or nothing.
 * @param {string} root folder that holds `src/`
 * @param {string} file importing file, relative to the root
 * @param {Import} found
 * @returns {string | undefined}
 */
function fault(root, file, { target, typeOnly }) {
  const folder = file.split('/')[1] ?? '';
  const outlook = folders[folder];
  if (outlook === undefined) return undefined;
  const building = buildTime.isIn(file);
  if (target === '(computed)') return building ? undefined : 'a computed import cannot be checked: name the module';
  if (target.startsWith('.')) {
    const [bare = ''] = target.split('?');
    const path = asPosix(relative(root, join(root, dirname(file), bare)));
    const source = endings.map((ending) => path + ending).find((candidate) => isFile(join(root, candidate)));
    // What the build draws and writes is not there on a fresh clone; the build itself says when it is missing.
    if (source === undefined && !path.startsWith('assets/generated/')) return 'leads to nothing';
    const [top = '', other = ''] = (source ?? path).split('/');
    if (top === 'tests') return folder === 'cli' ? undefined : 'the product does not know its tests';
    if (top !== 'src') {
      return typeOnly || loaders.includes(folder)
        ? undefined
        : `only ${loaders.join(', ')} load data and art; others are handed them`;
    }
    if (buildTime.isIn(source ?? path)) {
      return building || folder === 'cli' ? undefined : 'runs while the product is built, never in it';
    }
    if (other === folder || outlook.ours.includes(other)) return undefined;
    return `src/${folder} may import ${list(outlook.ours, 'nothing')} of ours`;
  }
  if (typeOnly || target.startsWith('virtual:')) return undefined;
  if (target.startsWith('node:') || builtinModules.includes(packageOf(target))) {
    return outlook.node === true || building
      ? undefined
      : "runs in a browser: Node's modules belong to src/cli or a build/ folder";
  }
  const allowed = building ? buildTime.npm : outlook.npm;
  if (allowed.includes(packageOf(target))) return undefined;
  return `src/${folder} may import ${list(allowed, 'no package')} of npm (types are free)`;
}

/**
 * Checks the import directions of a tree against `boundaries.mjs`.
 * @param {string} root folder that holds `src/`
 * @returns {{ faults: string[], modules: number, imports: number }} one sentence per fault, and how much was read:
 * a checker that read nothing has proved nothing.
 */
export function checkBoundaries(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => asPosix(relative(root, join(entry.parentPath, entry.name))))
    .toSorted();
  const strangers = files.filter((file) => !Object.hasOwn(folders, file.split('/')[1] ?? ''));
  const found = files.flatMap((file) => importsOf(join(root, file)).map((one) => ({ file, ...one })));
  return {
    faults: [
      ...strangers.map((file) => `${file}: src/ has no such folder; give it a line in tests/config/boundaries.mjs`),
      ...found.flatMap(({ file, ...one }) => {
        const sentence = fault(root, file, one);
        return sentence === undefined ? [] : [`${file}:${one.line} → ${one.target}: ${sentence}`];
      }),
    ],
    modules: files.length,
    imports: found.length,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { faults, modules, imports } = checkBoundaries(process.cwd());
  for (const sentence of faults) console.error(sentence);
  console.log(`boundaries: ${imports} imports of ${modules} modules read, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && modules > 0 && imports > 0 ? 0 : 1;
}
