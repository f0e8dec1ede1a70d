import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { say } from './say.mjs';
import { run } from './spawn.mjs';

/**
 * @typedef {object} Surroundings
 * @property {() => string | undefined} find looks for a Chromium
 * @property {boolean} inCi whether nobody is there to run a command
 * @property {boolean} hasApt whether this is a Debian with its package manager
 * @property {(command: string[]) => Promise<number>} install runs a command, gives its exit code
 * @property {(text: string) => void} say
 */

/** @returns {Surroundings} */
const here = () => ({
  find: findChromium,
  inCi: process.env['CI'] === 'true',
  hasApt: existsSync('/usr/bin/apt-get'),
  install: ([command = '', ...args]) =>
    run(
      { command, args },
      { stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
    ),
  say,
});

/**
 * A Chromium for the browser tests. In CI on Debian a missing one is installed from Debian's packages; elsewhere nothing
 * is installed unasked.
 * @param {Surroundings} [surroundings]
 * @returns {Promise<string | undefined>} its path, or nothing
 */
export async function obtainChromium({ find, inCi, hasApt, install, say: tell } = here()) {
  const found = find();
  if (found !== undefined || !inCi || !hasApt) return found;
  tell('Installing Debian’s Chromium for the browser tests …');
  await install(['apt-get', 'update', '-qq']);
  const status = await install(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  if (status !== 0) tell(`apt-get could not install chromium (exit status ${status}).`);
  return find();
}
