import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

/** Has the drawings built before the program is, so that importing them always finds them. */
export function drawings(): Plugin {
  return {
    name: 'first-face:drawings',
    async buildStart() {
      // Loaded only when needed: drawing pulls in the art package and the picture encoder.
      const { buildAssets } = (await tsImport('./assets.ts', import.meta.url)) as typeof import('./assets');
      await buildAssets();
    },
  };
}
