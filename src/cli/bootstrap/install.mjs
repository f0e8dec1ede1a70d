import { readFileSync } from 'node:fs';
import { missingPackages, nodeTooOld } from './lock.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { npm, run } from './spawn.mjs';

/** @param {string} path @returns {import('./lock.mjs').Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const missing = () =>
  missingPackages(readLock(`${root}/package-lock.json`) ?? {}, readLock(`${root}/node_modules/.package-lock.json`));

/**
 * Installs what the lock file says, unless it is installed. `npm ci` refuses a lock file that was written where some
 * other system's optional binaries could not be looked up; `npm install` does not, and leaves the lock file alone.
 * @returns {Promise<boolean>} whether everything is there now; the reason was said when not
 */
export async function ensureInstalled() {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld !== undefined) {
    say(tooOld);
    return false;
  }
  if (missing().length === 0) return true;
  say('Installing packages (once; this takes a minute) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  const clean = await run(npm(['ci', ...quiet]), { stdio: ['ignore', 'ignore', 'ignore'] });
  if (clean !== 0) {
    say('npm ci declined this lock file on this system; using npm install with the same lock file.');
    await run(npm(['install', '--no-save', ...quiet]), { stdio: [...stdio] });
  }
  const left = missing();
  if (left.length === 0) return true;
  say(
    `Installing failed: ${left.length} packages are missing (${left.slice(0, 3).join(', ')} …). Is there a network? Try: npm install`,
  );
  return false;
}
