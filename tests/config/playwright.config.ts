import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../src/cli/bootstrap/chromium.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One port for this run and its workers, which inherit the environment; two runs at once do not meet. */
process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = Number(process.env['E2E_PORT']);
const address = `http://localhost:${port}/`;
const report = process.env['PLAYWRIGHT_REPORT'];
const executablePath = findChromium();

export default defineConfig({
  testDir: at('../e2e'),
  outputDir: at('../../.cache/e2e'),
  fullyParallel: false,
  workers: 1,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node "${at('../../src/cli/bootstrap/start.mjs')}" --no-build --no-open --port ${port}`,
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
