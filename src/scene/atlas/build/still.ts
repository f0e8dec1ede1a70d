import { compose, type Drawn } from '../../room/compose';
import type { Item } from '../../room/item';
import { layout } from '../../room/layout';
import type { RoomView } from '../../../session/room.view';
import type { Atlas } from '../format';
import { ink } from '../../figure/palette';
import { pieceMarkup, placedMarkup } from './draw';

let clips = 0;

function itemMarkup(atlas: Atlas, item: Item): string {
  const piece = typeof item.piece === 'string' ? atlas.pieces[item.piece] : item.piece;
  if (piece === undefined) throw new Error(`No piece ${String(item.piece)}`);
  const turn = item.turn === undefined ? '' : ` rotate(${item.turn} ${piece.width / 2} ${piece.height / 2})`;
  const drawing = `<g transform="translate(${item.x} ${item.y}) scale(${item.scale})${turn}">${pieceMarkup(piece, { ink, paper: '#fffdf8', ...item.palette })}</g>`;
  if (item.clip === undefined) return drawing;
  const id = `view${++clips}`;
  const { x, y, width, height } = item.clip;
  return `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

function drawnMarkup(atlas: Atlas, drawn: Drawn): string {
  const { x, y, scale, facesLeft, turn, foot } = drawn;
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${facesLeft ? -scale : scale} ${scale}) translate(${-foot.x} ${-foot.y})">${placedMarkup(atlas, drawn.placed, drawn.palette)}</g>`;
}

/** The room as one SVG picture of that size. */
export function roomPicture(atlas: Atlas, view: RoomView, width: number, height: number): string {
  const { back, people, front } = compose(layout(width, height), view);
  const markup = [
    ...back.map((item) => itemMarkup(atlas, item)),
    ...people.map((one) => drawnMarkup(atlas, one)),
    ...front.map((item) => itemMarkup(atlas, item)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${markup.join('')}</svg>`;
}
