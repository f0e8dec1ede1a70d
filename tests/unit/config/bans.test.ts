import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bannedGlobals, bannedProperties } from '../../config/bans.mjs';
import { tempTree } from '../../helpers/temp-tree';

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
}

/** What the linter says about files written to a folder of their own, under the project's configuration. */
function lint(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '-c', resolve('tests/config/oxlint.config.mjs'), '-f', 'json', 'src'],
    { cwd: tempTree(files), encoding: 'utf8' },
  );
  const answer = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return answer.diagnostics;
}

const globals = Object.keys(bannedGlobals);
const properties = bannedProperties.map(({ object, property }) =>
  object === undefined ? `('x' as never).${property}` : `${object}.${property}`,
);
const sample = [...globals, ...properties].map((name, index) => `export const b${index} = () => ${name};`).join('\n');

describe('the bans of the core', () => {
  let inCore: readonly Diagnostic[];
  let inFaces: readonly Diagnostic[];
  beforeAll(() => {
    inCore = lint({ 'src/rules/sample.ts': sample });
    inFaces = lint({ 'src/session/sample.ts': sample });
  });

  it.each(globals)('stop the global %s, and say what to use', (name) => {
    const said = inCore.filter(({ message }) => message.includes(`'${name}'`));
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).toContain(JSON.stringify(bannedGlobals[name]).slice(1, -1));
  });

  it.each(bannedProperties)('stop $object $property, and say what to use', ({ object, property, message }) => {
    const name = object === undefined ? property : `${object}.${property}`;
    const said = inCore.filter(
      (one) => one.code === 'eslint(no-restricted-properties)' && one.message.includes(`'${name}'`),
    );
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).toContain(JSON.stringify(message).slice(1, -1));
  });

  it('do not hold in the faces', () => {
    expect(inFaces.filter(({ code }) => code.includes('no-restricted'))).toEqual([]);
  });

  it('see names in brackets and names taken apart', () => {
    const said = lint({ 'src/sim/sample.ts': "const { random } = Math; export const a = [random, Math['random']];" });
    expect(said.filter(({ code }) => code === 'eslint(no-restricted-properties)')).toHaveLength(2);
  });

  it('stop packages that the folder may not import, but not their types', () => {
    const said = lint({
      'src/rules/value.ts': "import { createActor } from 'xstate'; export const a = createActor;",
      'src/rules/type.ts': "import type { Actor } from 'xstate'; export type A = Actor<never>;",
    });
    expect(said.map(({ code }) => code)).toEqual(['eslint(no-restricted-imports)']);
  });

  it('stop modules that import each other', () => {
    const said = lint({
      'src/rules/a.ts': "import { b } from './b'; export const a = () => b;",
      'src/rules/b.ts': "import { a } from './a'; export const b = () => a;",
    });
    expect(said.map(({ code }) => code)).toContain('import(no-cycle)');
  });
});
