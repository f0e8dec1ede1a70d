import { describe, expect, it } from 'vitest';
import { figuresAbove, packPath, parsePath } from '../../../src/scene/atlas/build/path';
import { pieceOfSvg } from '../../../src/scene/atlas/build/svg';

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20">${inner}</svg>`;

describe('paths', () => {
  it('are written relative and in whole steps', () => {
    expect(packPath(parsePath('M10 10L20 10H30V5C30 5 31.2 6 32 7Z'), 1)).toBe('m10 10l10 0l10 0l0-5c0 0 1 1 2 2z');
  });

  it('do not drift: each point is rounded from where it is, not from the point before', () => {
    const steps = Array.from({ length: 10 }, (_, index) => `L${(index + 1) * 1.4} 0`).join('');
    const packed = packPath(parsePath(`M0 0${steps}`), 1);
    const end = [...packed.matchAll(/l(-?\d+)/g)].reduce((sum, [, step]) => sum + Number(step), 0);
    expect(end).toBe(14);
  });

  it('refuse a command they do not know', () => {
    expect(() => parsePath('M0 0A5 5 0 0 1 10 10')).toThrow(/Path command A/);
  });

  it('can leave out the figures that begin below a line', () => {
    const kept = figuresAbove(parsePath('M0 0L5 5L0 5ZM0 90L5 95L0 95Z'), 50);
    expect(packPath(kept, 1)).toBe('m0 0l5 5l-5 0z');
  });
});

describe('our own drawings', () => {
  it('become pieces with materials, inherited strokes and opacity', () => {
    const piece = pieceOfSvg(
      svg(
        '<g stroke="#1d1a2e" stroke-width="3"><rect x="1" y="2" width="4" height="5" fill="var(--main)"/></g><circle cx="5" cy="5" r="2" fill="#ffffff" opacity="0.5"/>',
      ),
    );
    expect(piece).toMatchObject({ width: 10, height: 20 });
    expect(piece.ops[0]).toMatchObject({ fill: 'main', stroke: '#1d1a2e', width: 3, d: 'M1 2h4v5h-4Z' });
    expect(piece.ops[1]).toMatchObject({ fill: '#ffffff80' });
  });

  it.each([
    ['<image href="x"/>', /Element image/],
    ['<rect fill="red" width="1" height="1"/>', /Colour red/],
    ['<rect fill="var(--velvet)" width="1" height="1"/>', /--velvet/],
    ['<g transform="skewX(3)"><rect fill="#ffffff" width="1" height="1"/></g>', /Transform skewX/],
  ])('refuse %s', (inner, message) => {
    expect(() => pieceOfSvg(svg(inner))).toThrow(message);
  });
});
