import { rimWidth, type Atlas, type Op, type Paint, type Palette, type Piece } from './format';

type Context = CanvasRenderingContext2D;

/** Paths are parsed once and reused by every person who shares the drawing. */
const parsed = new WeakMap<Op, Path2D>();

function pathOf(op: Op): Path2D {
  const known = parsed.get(op);
  if (known !== undefined) return known;
  const path = new Path2D(op.d);
  parsed.set(op, path);
  return path;
}

function colour(paint: Paint, palette: Palette): string {
  return paint.startsWith('#') ? paint : (palette[paint as keyof Palette] ?? '#1d1a2e');
}

function paintOp(context: Context, op: Op, palette: Palette, rim: number): void {
  const path = pathOf(op);
  if (op.mass !== undefined) {
    context.fillStyle = colour(op.mass, palette);
    context.fill(path);
    context.save();
    context.clip(path);
    context.strokeStyle = colour('ink', palette);
    context.lineWidth = rim * 2;
    context.stroke(path);
    context.restore();
    return;
  }
  if (op.at !== undefined) {
    context.save();
    context.transform(...op.at);
  }
  if (op.fill !== undefined) {
    context.fillStyle = colour(op.fill, palette);
    context.fill(path);
  }
  if (op.stroke !== undefined) {
    context.strokeStyle = colour(op.stroke, palette);
    context.lineWidth = op.width ?? 4;
    context.stroke(path);
  }
  if (op.at !== undefined) context.restore();
}

/** Paints a piece at the context's origin, one unit of the piece per unit of the context. */
export function paintPiece(context: Context, piece: Piece, palette: Palette): void {
  context.save();
  context.scale(piece.grid, piece.grid);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const op of piece.ops) paintOp(context, op, palette, rimWidth / piece.grid);
  context.restore();
}

/** The piece of that id; throws when the atlas lacks it, which is our own mistake. */
export function pieceOf(atlas: Atlas, id: string): Piece {
  const piece = atlas.pieces[id];
  if (piece === undefined) throw new Error(`The atlas has no piece ${id}`);
  return piece;
}
