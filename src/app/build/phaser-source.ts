import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const sources = fileURLToPath(new URL('../../../node_modules/phaser/src/', import.meta.url));

/** What Phaser's sources ask of their bundler, answered for us: Howler plays our sounds, nobody debugs the shaders. */
const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_3D: false,
  EXPERIMENTAL: false,
};

/**
 * Answers the flags in one of Phaser's sources. They are written `typeof FLAG` and tested for truth, so each must become
 * a boolean: `typeof` of a name that is not defined is the text 'undefined', which is true.
 */
export function answerFlags(source: string): string {
  return source.replace(/\btypeof\s+([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) =>
    Object.hasOwn(flags, name) ? String(flags[name]) : whole,
  );
}

/** Leaves out a probe of the 2D canvas that loads an image from a data address: we draw with WebGL, and the policy would report it. */
export function withoutProbe(source: string): string {
  return source.replace(
    'CanvasFeatures.supportNewBlendModes = checkBlendMode();',
    'CanvasFeatures.supportNewBlendModes = false;',
  );
}

/**
 * Lets the scene take Phaser apart: `phaser-source/phaser-core` is Phaser's own smaller entry, and every class beyond
 * it is imported by its file. The package itself exports only the whole library, with flags answered for everyone.
 */
export function phaserSource(): Plugin {
  return {
    name: 'first-face:phaser-source',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith('phaser-source/')) return null;
      const path = id.slice('phaser-source/'.length);
      return `${sources}${path.endsWith('.js') ? path : `${path}.js`}`;
    },
    transform(code, id) {
      if (!id.split('?', 1)[0]?.startsWith(sources) || !code.includes('typeof ')) return null;
      return { code: withoutProbe(answerFlags(code)), map: null };
    },
  };
}
