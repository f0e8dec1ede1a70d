import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The pages of the product: one HTML file each in src/app. */
const pages = ['index', 'play'];

/** How the product is built: relative addresses so that any folder of any server will do, nothing inline. */
export function site(_mode: string): UserConfig {
  return {
    root: at('..'),
    base: './',
    plugins: [react()],
    cacheDir: at('../../../node_modules/.cache/vite'),
    build: {
      outDir: at('../../../dist'),
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map((page) => [page, at(`../${page}.html`)]).filter(([, file]) => existsSync(file ?? '')),
        ),
      },
    },
  };
}
