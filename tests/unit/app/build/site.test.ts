import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFlags } from '../../../../src/app/build/phaser-source';
import { site } from '../../../../src/app/build/site';
import { withoutEvaluation } from '../../../../src/app/build/strict-policy';

describe("Phaser's questions to its bundler", () => {
  it('are answered as booleans', () => {
    expect(answerFlags('if (typeof WEBGL_RENDERER && !typeof WEBGL_DEBUG) {')).toBe('if (true && !false) {');
  });

  it('leaves real uses of typeof alone', () => {
    const source = "typeof HTMLVideoElement === 'undefined' || typeof value === 'string' || typeof OTHER_FLAG";
    expect(answerFlags(source)).toBe(source);
  });

  it('are all known: the package asks nothing that we do not answer', () => {
    const source = readFileSync('node_modules/phaser/src/core/CreateRenderer.js', 'utf8');
    expect(source).toMatch(/typeof CANVAS_RENDERER/);
    expect(answerFlags(source)).not.toMatch(/typeof [A-Z]+_[A-Z]+/);
  });
});

describe('Zod under a strict policy', () => {
  it('is told not to evaluate, in the file where it keeps its configuration', () => {
    const source = readFileSync('node_modules/zod/v4/core/core.js', 'utf8');
    expect(withoutEvaluation(source)).toContain('{ jitless: true }');
  });

  it('is not silently left as it was when that file changes', () => {
    expect(() => withoutEvaluation('export const other = {};')).toThrow('zod');
  });
});

describe('the site', () => {
  it('runs from any folder of any server', () => {
    expect(site().base).toBe('./');
  });

  it('puts nothing inline', () => {
    expect(site().build?.assetsInlineLimit).toBe(0);
  });
});
