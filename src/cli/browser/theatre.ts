import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { site } from '../../app/build/site';
import { chromiumAdvice, chromiumArgs, findChromium } from '../bootstrap/chromium.mjs';
import { serve } from '../bootstrap/serve.mjs';
import { CliFault } from '../command';
import { repository } from '../files';

/** Where the product is built for looking at and measuring, apart from what `npm start` serves. */
const folder = join(repository, '.cache/site');

/** The product, built and served, and a Chromium to open it in. */
export interface Theatre {
  readonly browser: Browser;
  /** Address of the product, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds and serves the product and starts a Chromium; refuses, with what to do, when there is none.
 * @param options.isBuilt take what was built before, where there is something
 */
export async function openTheatre({ isBuilt = false } = {}): Promise<Theatre> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new CliFault(chromiumAdvice);
  if (!isBuilt || !existsSync(join(folder, 'index.html'))) await buildInto(folder);
  const served = await serve({ folder });
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
  return {
    browser,
    address: served.address,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function buildInto(outDir: string): Promise<void> {
  const config = site();
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: true },
  });
}
