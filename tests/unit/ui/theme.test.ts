import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Values of custom properties declared with a plain colour, first declaration wins: the light theme's palette. */
function palette(): ReadonlyMap<string, string> {
  const sheet = readFileSync(new URL('../../../src/ui/theme/tokens.css', import.meta.url), 'utf8');
  const root = sheet.slice(0, sheet.indexOf('.register-office'));
  return new Map([...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('the palette (WCAG 2.2: 1.4.3, 1.4.11)', () => {
  const colours = palette();
  const of = (name: string): string => colours.get(name) ?? `missing ${name}`;

  it.each([
    ['ink', 'paper'],
    ['ink', 'cream'],
    ['ink', 'sand'],
    ['ink', 'mustard'],
    ['ink', 'coral'],
    ['ink', 'green'],
    ['ink-soft', 'sand'],
    ['ink-soft', 'cream'],
    ['on-accent', 'teal'],
    ['teal-deep', 'teal-soft'],
    ['teal-deep', 'cream'],
    ['coral-deep', 'coral-soft'],
    ['coral-deep', 'cream'],
    ['mustard-deep', 'mustard-soft'],
    ['green-deep', 'green-soft'],
  ])('text in %s reads on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ink', 'wood'],
    ['focus', 'cream'],
    ['focus', 'paper'],
    ['focus', 'focus-halo'],
    ['focus-halo', 'wood'],
    ['focus-halo', 'night'],
    ['teal', 'paper'],
  ])('an edge in %s shows on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
