import type { Placed } from '../../figure/figure';
import { rimWidth, type Atlas, type Op, type Paint, type Palette, type Piece } from '../format';

let clips = 0;

function colour(paint: Paint | undefined, palette: Palette): string {
  if (paint === undefined) return 'none';
  return paint.startsWith('#') ? paint : (palette[paint as keyof Palette] ?? '#ff00ff');
}

function opMarkup(op: Op, palette: Palette, rim: number): string {
  const matrix = op.at === undefined ? '' : ` transform="matrix(${op.at.join(' ')})"`;
  if (op.mass !== undefined) {
    const id = `clip${++clips}`;
    return (
      `<clipPath id="${id}"><path d="${op.d}"/></clipPath><path d="${op.d}" fill="${colour(op.mass, palette)}"/>` +
      `<path d="${op.d}" fill="none" stroke="${colour('ink', palette)}" stroke-width="${rim * 2}" clip-path="url(#${id})"/>`
    );
  }
  const stroke =
    op.stroke === undefined
      ? ''
      : ` stroke="${colour(op.stroke, palette)}" stroke-width="${op.width ?? 4}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${op.d}" fill="${colour(op.fill, palette)}"${stroke}${matrix}/>`;
}

/** One piece as SVG markup, for pictures made at build time. */
export function pieceMarkup(piece: Piece, palette: Palette): string {
  return `<g transform="scale(${piece.grid})">${piece.ops.map((op) => opMarkup(op, palette, rimWidth / piece.grid)).join('')}</g>`;
}

/** Placed pieces as SVG markup in their own coordinates. */
export function placedMarkup(atlas: Atlas, placed: readonly Placed[], palette: Palette): string {
  return placed
    .map(({ piece, x, y }) => {
      const drawing = atlas.pieces[piece];
      if (drawing === undefined) throw new Error(`No piece ${piece}`);
      return `<g transform="translate(${x} ${y})">${pieceMarkup(drawing, palette)}</g>`;
    })
    .join('');
}
