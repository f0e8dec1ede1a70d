import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { root } from './root.mjs';

/** Names under which systems install Chromium, the most exact first. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where the installers of macOS and Windows put it, which is on no search path. */
const installers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Every place to look for a Chromium, best first: the one named, the search path, the installers, Playwright's own.
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} playwrights where Playwright would have put its own
 * @returns {string[]}
 */
export function chromiumPlaces(env, playwrights) {
  const path = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return [
    ...(env['CHROMIUM_PATH'] === undefined || env['CHROMIUM_PATH'] === '' ? [] : [env['CHROMIUM_PATH']]),
    ...names.flatMap((name) => path.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))),
    ...installers,
    ...(playwrights === undefined ? [] : [playwrights]),
  ];
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(`${root}/package.json`)('@playwright/test');
    return /** @type {string} */ (chromium.executablePath());
  } catch {
    return undefined;
  }
}

function runs(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The first Chromium that is there, or nothing. @returns {string | undefined} */
export const findChromium = () => chromiumPlaces(process.env, playwrightsOwn()).find(runs);

/** What someone without a Chromium should run. */
export const chromiumAdvice =
  'No Chromium was found for the browser tests. Run once: npx playwright install chromium   (or set CHROMIUM_PATH to a Chromium or Chrome)';

/** Chromium's arguments for tests: nothing phones home, and it also starts as root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
