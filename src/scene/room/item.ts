import type { Op, Palette, Piece } from '../atlas/format';
import type { Box } from './layout';

/** A drawing placed in the room, in CSS pixels. */
export interface Item {
  readonly piece: string | Piece; // an id of the atlas, or a surface made for this room
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn?: number; // degrees about its middle
  readonly palette?: Palette;
  readonly clip?: Box; // nothing is drawn outside
}

/** A surface whose paths are already in CSS pixels. */
export function surface(ops: readonly Op[]): Item {
  return { piece: { width: 0, height: 0, grid: 1, ops }, x: 0, y: 0, scale: 1 };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Path data of a rectangle. */
export function rectPath(box: Box): string {
  return `M${round(box.x)} ${round(box.y)}h${round(box.width)}v${round(box.height)}h${round(-box.width)}Z`;
}

/** Path data of a line through points, closed when asked for. */
export function linePath(points: readonly (readonly [number, number])[], closed = false): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`;
}
