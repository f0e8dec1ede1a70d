import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { KeptFiles } from '../offline/files.ts';

const source = fileURLToPath(new URL('../offline/offline.worker.ts', import.meta.url));

/** The service worker as one script that imports nothing. */
async function workerScript(keptFiles: KeptFiles): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { keptFiles: JSON.stringify(keptFiles) },
    build: { write: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
  });
  const [script] = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error('the service worker was not built');
  return script.code;
}

/** Builds the service worker beside the pages, told the names of all files that the build has written. */
export function offline(): Plugin {
  return {
    name: 'first-face:offline',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const written = Object.values(bundle).toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1));
      const hash = createHash('sha256');
      for (const file of written) hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
      const files = written.map((file) => file.fileName).filter((name) => !name.endsWith('.map'));
      const code = await workerScript({ version: hash.digest('hex').slice(0, 12), files });
      this.emitFile({ type: 'asset', fileName: 'offline.js', source: code });
    },
  };
}
