import type { Atlas, Palette } from '../atlas/format';
import { paintPiece, pieceOf } from '../atlas/paint';
import { ink } from '../figure/palette';
import type { Item } from './item';

const plain: Palette = { ink, paper: '#fffdf8' };

/** Paints items in their order; the context's unit is the CSS pixel. */
export function paintItems(context: CanvasRenderingContext2D, atlas: Atlas, items: readonly Item[]): void {
  for (const item of items) {
    const piece = typeof item.piece === 'string' ? pieceOf(atlas, item.piece) : item.piece;
    context.save();
    if (item.clip !== undefined) {
      context.beginPath();
      context.rect(item.clip.x, item.clip.y, item.clip.width, item.clip.height);
      context.clip();
    }
    context.translate(item.x, item.y);
    context.scale(item.scale, item.scale);
    if (item.turn !== undefined) {
      context.translate(piece.width / 2, piece.height / 2);
      context.rotate((item.turn * Math.PI) / 180);
      context.translate(-piece.width / 2, -piece.height / 2);
    }
    paintPiece(context, piece, { ...plain, ...item.palette });
    context.restore();
  }
}
