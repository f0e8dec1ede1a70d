import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/**
 * Run after a package was added: node src/cli/bootstrap/complete-lock.mjs
 *
 * A lock file that was written where other systems' optional binaries could not be looked up lacks them, and then
 * `npm ci` refuses it on every system. Their exact versions stand in the packages that want them, and their systems in
 * their names, so they can be added without asking anyone.
 */

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} FullLock
 */

const systems = /[-/](android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)\b/;
const processors = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|wasm32)\b/;

/** What a binary's name says of where it runs, as `@oxlint/binding-linux-x64-musl`. @param {string} name @returns {Entry} */
export function platformOf(name) {
  const os = systems.exec(name)?.[1];
  const cpu = processors.exec(name)?.[1];
  const libc = os !== 'linux' ? undefined : /-musl/.test(name) ? 'musl' : /-gnu/.test(name) ? 'glibc' : undefined;
  return {
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/**
 * The optional packages that a lock file wants in an exact version and does not hold.
 * @param {FullLock} lock
 * @returns {[place: string, entry: Entry][]}
 */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([place, wanting]) =>
    Object.entries(wanting.optionalDependencies ?? {})
      .filter(([name, version]) => {
        const there = [`node_modules/${name}`, `${place}/node_modules/${name}`].some((path) =>
          Object.hasOwn(lock.packages, path),
        );
        return !there && /^\d+\.\d+\.\d+$/.test(version) && systems.test(name);
      })
      .map(
        ([name, version]) =>
          /** @type {[string, Entry]} */ ([
            `node_modules/${name}`,
            { version, ...(wanting.dev === true ? { dev: true } : {}), optional: true, ...platformOf(name) },
          ]),
      ),
  );
}

/** The same lock file with them, in npm's order. @param {FullLock} lock @returns {FullLock} */
export function completeLock(lock) {
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missingOptional(lock)) });
  return {
    ...lock,
    packages: Object.fromEntries(packages.toSorted(([one], [other]) => one.localeCompare(other, 'en'))),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = `${root}/package-lock.json`;
  const lock = /** @type {FullLock} */ (JSON.parse(readFileSync(file, 'utf8')));
  const added = missingOptional(lock).length;
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${added} binaries of other systems added`);
}
