import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliFault } from './command';

/** The repository's top folder, without a trailing separator. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path as the person meant it: npm moves to the repository's folder, they may have stood elsewhere. */
export function userPath(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** The text of a file that the person named; refuses, in one sentence, what is missing, not a file, or over the bound in bytes. */
export function readUserText(path: string, mostBytes: number): string {
  const full = userPath(path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (found === undefined) throw new CliFault(`${path}: there is no such file`);
  if (!found.isFile()) throw new CliFault(`${path}: expected a file, found something else`);
  if (found.size > mostBytes) throw new CliFault(`${path}: expected at most ${mostBytes} bytes, found ${found.size}`);
  return readFileSync(full, 'utf8');
}

/** Writes one JSON value as the last thing on standard output, as `--json` promises. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
