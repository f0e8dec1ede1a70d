import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { encodeSheet } from './sheet.build.ts';

const file = fileURLToPath(new URL('../../../.cache/sound/cues.mp3', import.meta.url));

/** Makes the sheet of sound before anything asks for it, and leaves it alone where it is already the same. */
export function soundSheet(): Plugin {
  return {
    name: 'sound-sheet',
    async buildStart() {
      const sheet = await encodeSheet();
      const before = await readFile(file).catch(() => undefined);
      if (before && before.equals(sheet)) return;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, sheet);
    },
  };
}
