import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';

/** One file of a build, with what the browser loads because of it. */
export interface BuiltFile {
  readonly name: string;
  readonly kind: 'code' | 'style' | 'art';
  /** Bytes as sent by a server that compresses: gzip for code and style, plain for art. */
  readonly sent: number;
  /** Files the browser fetches with this one, whether it asks or not. */
  readonly needs: readonly string[];
  /** Files it fetches when the program asks for them. */
  readonly later: readonly string[];
  /** The module that the program asks for, when this file is one it asks for: a path that ends the same on every machine. */
  readonly asked: string | undefined;
}

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;

function describe(file: Rolldown.OutputChunk | Rolldown.OutputAsset): BuiltFile {
  if (file.type === 'chunk') {
    const styles = [...(file.viteMetadata?.importedCss ?? [])];
    return {
      name: file.fileName,
      kind: 'code',
      sent: gzipped(file.code),
      needs: [...file.imports, ...styles],
      later: file.dynamicImports,
      asked: file.facadeModuleId?.replaceAll('\\', '/') ?? undefined,
    };
  }
  const isText = /\.(css|html|js|json)$/.test(file.fileName);
  return {
    name: file.fileName,
    kind: file.fileName.endsWith('.css') ? 'style' : 'art',
    sent: isText ? gzipped(file.source) : Buffer.byteLength(file.source),
    needs: [],
    later: [],
    asked: undefined,
  };
}

/** Builds in memory, writing nothing, and describes every file of the outcome. */
export async function bundle(config: InlineConfig): Promise<readonly BuiltFile[]> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, write: false },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.map(describe));
}
