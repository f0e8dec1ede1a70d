import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * How to start npm: by the file that npm itself named when it started us, else by name.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npm(args, env = process.env) {
  const cli = env['npm_execpath'];
  if (cli !== undefined && /\.[cm]?js$/.test(cli))
    return { command: process.execPath, args: [cli, ...args], shell: false };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/** Vite warns that its configuration could not be read by Node alone one day; ours is TypeScript that imports TypeScript. */
const quietVite = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };

/**
 * Runs a program in the repository's folder to its end and gives its exit code; 127 when it could not be started.
 * @param {{ command: string, args: string[], shell?: boolean }} what
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv }} [how]
 * @returns {Promise<number>}
 */
export function run({ command, args, shell = false }, { stdio = 'inherit', env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio, env: { ...quietVite, ...env }, shell });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * A program of an installed package, started with this Node so that no shell and no search path is involved.
 * @param {string} file its path below node_modules, as `vite/bin/vite.js`
 * @param {string[]} args
 */
export const tool = (file, args) => ({ command: process.execPath, args: [`${root}/node_modules/${file}`, ...args] });
