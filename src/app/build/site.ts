import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { soundSheet } from '../../audio/build/sound-sheet.plugin.ts';
import { drawings } from '../../scene/atlas/build/plugin.ts';
import { offline } from './offline.ts';
import { packs } from './packs.ts';
import { phaserSource } from './phaser-source.ts';
import { strictPolicy } from './strict-policy.ts';
import { undescribed } from './undescribed.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const app = at('..');

/** The pages of the product: every HTML file of src/app. */
const pages = () => readdirSync(app).filter((name) => name.endsWith('.html'));

/**
 * How the product is built: relative addresses, so that any folder of any server will do, and nothing inline, so that
 * a strict content security policy holds.
 */
export function site(): UserConfig {
  return {
    root: app,
    base: './',
    plugins: [soundSheet(), drawings(), packs(), phaserSource(), strictPolicy(), undescribed(), react(), offline()],
    cacheDir: at('../../../node_modules/.cache/vite'),
    optimizeDeps: { rolldownOptions: { plugins: [soundSheet(), phaserSource(), strictPolicy()] } },
    worker: { format: 'es' },
    build: {
      outDir: at('../../../dist'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages().map((page) => [page.replace('.html', ''), `${app}/${page}`])),
      },
    },
  };
}
