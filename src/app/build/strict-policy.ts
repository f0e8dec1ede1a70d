import type { Plugin } from 'vite';

const zodCore = /[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/;
const zodConfig = /(export const globalConfig\s*=\s*)([^;]+);/;

/** Tells Zod, before the first schema is made, not to try whether it may evaluate code: the try itself is a reported violation. */
export function withoutEvaluation(source: string): string {
  if (!zodConfig.test(source)) throw new Error('zod: its configuration is not where strict-policy.ts looks for it');
  return source.replace(zodConfig, '$1Object.assign($2, { jitless: true });');
}

/**
 * Makes libraries keep to a content security policy without 'unsafe-inline' and 'unsafe-eval'. React Aria adds a style
 * element unless one with this id is there; the rule it holds is in our own style sheet.
 */
export function strictPolicy(): Plugin {
  return {
    name: 'first-face:strict-policy',
    transform(code, id) {
      return zodCore.test(id.split('?', 1)[0] ?? '') ? { code: withoutEvaluation(code), map: null } : null;
    },
    transformIndexHtml() {
      return [
        {
          tag: 'meta',
          attrs: { id: 'react-aria-pressable-style', name: 'pressable-style', content: 'page.css' },
          injectTo: 'head',
        },
      ];
    },
  };
}
