/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * What of the lock file is not installed, or in another version. Optional packages (other systems' binaries) may be missing.
 * @param {Lock} lock the contents of package-lock.json
 * @param {Lock | undefined} installed the contents of node_modules/.package-lock.json, npm's own note of what it installed
 * @returns {string[]} the places, as `node_modules/react`
 */
export function missingPackages(lock, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([place, wanted]) => place !== '' && wanted.optional !== true && wanted.devOptional !== true)
    .filter(([place, wanted]) => there[place]?.version !== wanted.version)
    .map(([place]) => place);
}

/**
 * Why this Node cannot run the project, or nothing.
 * @param {string} version as `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `First Face needs Node 20.19 or newer, and this is ${version}. Install a newer one from your system or nodejs.org.`;
}
