import type { Plugin } from 'vite';
import { repository } from '../files';
import { bundle } from './bundle';

const entry = 'virtual:baseline';

/** An empty React page that holds the full Phaser build: what a project of this kind sends before it has written a line. */
const page = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import Phaser from 'phaser';
  createRoot(document.body).render(createElement('p', null, Phaser.VERSION));
`;

const baselinePage: Plugin = {
  name: 'first-face:baseline',
  resolveId: (id) => (id === entry ? `${repository}/${entry}.js` : null),
  load: (id) => (id.endsWith(`${entry}.js`) ? page : null),
};

/** The gzip bytes of that page's code, built with the same tool and settings in the same run. */
export async function baselineBytes(): Promise<number> {
  const files = await bundle({
    root: repository,
    plugins: [baselinePage],
    build: { target: 'es2022', modulePreload: { polyfill: false }, rolldownOptions: { input: entry } },
  });
  return files.reduce((sum, file) => sum + file.sent, 0);
}
