import { ensureInstalled } from './install.mjs';

/** Starts a command of src/cli: installs what is missing, saying so on standard error alone, then runs the TypeScript. */

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit(0);
    throw error;
  });
}

if (await ensureInstalled()) {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('../main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
