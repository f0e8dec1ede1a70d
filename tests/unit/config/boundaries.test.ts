import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { core, folders } from '../../config/boundaries.mjs';
import { checkBoundaries } from '../../config/check-boundaries.mjs';
import { tempTree } from '../../helpers/temp-tree';

/** Each planted file breaks one rule; the text is what the checker must say about it. */
const violations: [what: string, file: string, source: string, says: string][] = [
  ['looks up', 'src/rules/a.ts', "import { s } from '../sim/s';", 'src/rules may import practice, shared of ours'],
  [
    'looks up for types alone',
    'src/rules/a.ts',
    "import type { S } from '../sim/s';",
    'src/rules may import practice, shared of ours',
  ],
  [
    'passes on what it may not import',
    'src/rules/a.ts',
    "export * from '../sim/s';",
    'src/rules may import practice, shared of ours',
  ],
  [
    'looks up when asked',
    'src/rules/a.ts',
    "export const s = () => import('../sim/s');",
    'src/rules may import practice, shared of ours',
  ],
  [
    'looks from TSX',
    'src/ui/a.tsx',
    "import { s } from '../sim/s'; export const b = <p>{s}</p>;",
    'src/ui may import shared of ours',
  ],
  [
    'takes a package',
    'src/rules/a.ts',
    "import { createActor } from 'xstate';",
    'src/rules may import zod, @internationalized/date of npm',
  ],
  [
    'takes a part of a package',
    'src/shared/a.ts',
    "import { z } from 'zod/v4';",
    'src/shared may import pure-rand of npm',
  ],
  [
    'takes a value among types',
    'src/shared/a.ts',
    "import { type A, createActor } from 'xstate';",
    'src/shared may import pure-rand of npm',
  ],
  ['reads the disk', 'src/packs/a.ts', "import { readFileSync } from 'node:fs';", 'runs in a browser'],
  ['reads the disk by the old name', 'src/packs/a.ts', "import { readFile } from 'fs/promises';", 'runs in a browser'],
  ['leads to nothing', 'src/rules/a.ts', "import { n } from './nothing';", 'leads to nothing'],
  [
    'is computed',
    'src/sim/a.ts',
    'export const f = (n: string) => import(`./${n}`);',
    'a computed import cannot be checked',
  ],
  ['loads data', 'src/sim/a.ts', "import pack from '../../scenarios/pack.json';", 'others are handed them'],
  ['knows its tests', 'src/desk/a.ts', "import { h } from '../../tests/h';", 'the product does not know its tests'],
  ['ships the build', 'src/app/a.ts', "import { w } from './build/w';", 'runs while the product is built'],
  [
    'starts a worker elsewhere',
    'src/ui/a.ts',
    "export const w = () => new Worker(new URL('../sim/s.ts', import.meta.url));",
    'src/ui may import shared of ours',
  ],
  ['lies in a new folder', 'src/oddity/a.ts', 'export const a = 1;', 'src/ has no such folder'],
];

const surroundings = {
  'src/sim/s.ts': 'export const s = 1; export type S = number;',
  'src/app/build/w.ts': 'export const w = 1;',
  'tests/h.ts': 'export const h = 1;',
  'scenarios/pack.json': '{}',
};

describe('the boundary checker', () => {
  it.each(violations)('finds a module that %s', (_what, file, source, says) => {
    const { faults } = checkBoundaries(tempTree({ ...surroundings, [file]: source }));
    expect(faults).toEqual([expect.stringContaining(says)]);
    expect(faults[0]).toContain(file);
  });

  it('lets pass what is allowed: ours, npm, types of any package, Node while building', () => {
    const { faults, modules, imports } = checkBoundaries(
      tempTree({
        ...surroundings,
        'src/scoring/a.ts':
          "import { s } from '../sim/s'; import { fsrs } from 'ts-fsrs'; import type { Actor } from 'xstate'; export const a = [s, fsrs, null as Actor<never> | null];",
        'src/scene/atlas/build/b.ts':
          "import sharp from 'sharp'; import { join } from 'node:path'; export const b = [sharp, join];",
      }),
    );
    expect(faults).toEqual([]);
    expect({ modules, imports }).toEqual({ modules: 4, imports: 5 });
  });

  it('does not miss what the build will draw, but still asks who loads it', () => {
    const drawn = "import room from '../../assets/generated/room.webp?url'; export const r = room;";
    expect(checkBoundaries(tempTree({ 'src/scene/a.ts': drawn })).faults).toEqual([]);
    expect(checkBoundaries(tempTree({ 'src/sim/a.ts': drawn })).faults).toEqual([
      expect.stringContaining('others are handed them'),
    ]);
  });

  it('reads every module of the product', () => {
    const { modules, imports } = checkBoundaries(process.cwd());
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|tsx|mjs)$/.test(name),
    );
    expect(modules).toBe(sources.length);
    expect(imports).toBeGreaterThan(modules);
  });
});

describe('the table of boundaries', () => {
  it('has no circle: a folder never looks at one that looks back', () => {
    const reach = (name: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(name);
      for (const next of folders[name]?.ours ?? []) reach(next, [...seen, name]);
    };
    for (const name of Object.keys(folders)) reach(name, []);
  });

  it('keeps the core to itself', () => {
    for (const name of core) expect(core).toEqual(expect.arrayContaining(folders[name]?.ours ?? ['missing']));
  });

  it('names folders that exist or are still to come, and no folder twice', () => {
    const unknown = readdirSync('src').filter((name) => !Object.hasOwn(folders, name));
    expect(unknown).toEqual([]);
    expect(existsSync('src/shared')).toBe(true);
  });
});
