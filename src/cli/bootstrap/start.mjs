import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';
import { serve } from './serve.mjs';
import { run, tool } from './spawn.mjs';

/** `npm start`: from a fresh clone to the game in a browser. */

/** The same port each time, because a browser keeps saved shifts by address. */
const usualPort = 4680;

const help = `npm start -- [--port N] [--host NAME] [--no-open] [--no-build]

Installs what is missing, builds First Face, serves it on this machine and opens it in the browser.

  --port N      the port (${usualPort} unless told; a free one when that is taken)
  --host NAME   the address to listen on (127.0.0.1 unless told; 0.0.0.0 lets other machines in)
  --no-open     print the address, open nothing
  --no-build    serve what was built before
  --help        this text`;

/** Opens an address in the person's browser; where that cannot be done, the printed address is enough. @param {string} address */
function open(address) {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** @param {string | undefined} text @returns {number | undefined} */
function readPort(text) {
  if (text === undefined) return usualPort;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      'no-open': { type: 'boolean' },
      'no-build': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const port = readPort(values.port);
  if (port === undefined) {
    say(`--port: expected a whole number from 0 to 65535, found '${values.port}'`);
    return 2;
  }
  if (!(await ensureInstalled())) return 1;
  if (values['no-build'] !== true) {
    say('Building …');
    const built = await run(tool('vite/bin/vite.js', ['build', '--logLevel=warn']), { stdio: ['ignore', 2, 2] });
    if (built !== 0) return built;
  }
  if (!existsSync(`${root}/dist/index.html`)) {
    say('There is nothing built yet: leave out --no-build.');
    return 1;
  }
  const served = await serve({
    folder: `${root}/dist`,
    port,
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  if (port !== 0 && served.port !== port)
    say(`Port ${port} is taken, so shifts saved at that address are not shown here.`);
  console.log(`First Face is at ${served.address}   (Ctrl+C ends it)`);
  if (values['no-open'] !== true) open(served.address);
  return await new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => void served.close().then(() => resolve(0)));
    }
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
