import type { LineState, RoomLine, RoomView } from '../../session/room.view';
import type { Palette } from '../atlas/format';
import { linePath, rectPath, surface, type Item } from './item';
import { paperSpot, type Box, type Layout } from './layout';

function counter(room: Layout): Item {
  const { width, height, unit, counterTop, deskTop } = room;
  const u = (value: number): number => value * unit;
  const lip = counterTop + (deskTop - counterTop) * 0.56;
  const grain: string[] = [];
  for (let row = 0; row < 9; row++) {
    const y = deskTop + u(26 + row * 34);
    if (y > height) break;
    for (let part = 0; part < 4; part++) {
      const x = ((row * 0.31 + part * 0.27) % 1) * width;
      grain.push(`${linePath([[x, y]])}c${u(60)} ${u(-7)} ${u(130)} ${u(7)} ${u(210)} 0`);
    }
  }
  return surface([
    { d: rectPath({ x: -10, y: deskTop - 2, width: width + 20, height: height - deskTop + 20 }), fill: '#e0bd8e' },
    { d: grain.join(''), stroke: '#b98a5544', width: u(3) },
    { d: rectPath({ x: -10, y: deskTop, width: width + 20, height: u(12) }), fill: '#1d1a2e1c' },
    {
      d: rectPath({ x: -10, y: lip, width: width + 20, height: deskTop - lip }),
      fill: '#96592f',
      stroke: '#1d1a2e',
      width: u(4),
    },
    {
      d: rectPath({ x: -10, y: counterTop, width: width + 20, height: lip - counterTop }),
      fill: '#c47f48',
      stroke: '#1d1a2e',
      width: u(4),
    },
    {
      d: linePath([
        [0, counterTop + u(7)],
        [width, counterTop + u(7)],
      ]),
      stroke: '#dca06a',
      width: u(4),
    },
  ]);
}

const cardColours: Readonly<Record<string, string>> = { 'insurance-card': '#4a5fa8', id: '#2f6f73' };

/** Whether a kind of paper is shown as a card or as a sheet. */
export function isCard(kind: string): boolean {
  return kind === 'id' || kind.endsWith('card');
}

function into(piece: string, box: Box, pieceWidth: number, palette?: Palette): Item {
  return { piece, x: box.x, y: box.y, scale: box.width / pieceWidth, ...(palette ? { palette } : {}) };
}

/** The counter, the desk and what lies on it. */
export function frontItems(room: Layout, shown: Pick<RoomView, 'fax' | 'papers'>): Item[] {
  const u = room.unit;
  const size = room.phone.height / 176;
  const onCounter = (piece: string, x: number, height: number): Item => ({
    piece,
    x,
    y: room.counterTop + 12 * u - height * u,
    scale: u,
  });
  const items: Item[] = [counter(room)];
  items.push(
    onCounter('room/tissues', room.bust.x - room.bust.scale * 640, 58),
    onCounter('room/sanitizer', room.bust.x + room.bust.scale * 560, 82),
  );
  items.push(into('room/phone', room.phone, 236), into('room/fax', room.fax, 176));
  const pages = Math.min(4, shown.fax.pages);
  for (let page = 0; page < pages; page++) {
    items.push({
      piece: 'room/fax-page',
      x: room.fax.x + (34 + page * 3) * size,
      y: room.fax.y + (116 - page * 9) * size,
      scale: size,
      turn: page % 2 === 0 ? -1.5 : 2,
    });
  }
  items.push(into('room/tray', room.tray, 150), into('room/monitor', room.monitor, 430));
  shown.papers.forEach((paper, index) => {
    const spot = paperSpot(room, index, shown.papers.length);
    const piece = isCard(paper.kind) ? 'room/paper-card' : 'room/paper-sheet';
    items.push({
      piece,
      x: spot.x,
      y: spot.y,
      scale: spot.width / 150,
      turn: spot.turn,
      palette: { main: cardColours[paper.kind] ?? '#4a5fa8' },
    });
  });
  return items;
}

/** Where the key of a phone line lies on the console. */
export function lineKey(room: Layout, number: RoomLine['number']): Box {
  const size = room.phone.height / 176;
  return {
    x: room.phone.x + 90 * size,
    y: room.phone.y + (54 + (number - 1) * 28) * size,
    width: 130 * size,
    height: 28 * size,
  };
}

/** The colours of a line's key; a ringing key has a second, darker look to blink with. */
export function keyPalette(state: LineState, dark: boolean): Palette {
  if (state === 'ringing') return dark ? { main: '#8f4a45', lamp: '#5a3030' } : { main: '#ef7a5f', lamp: '#fff3c9' };
  if (state === 'talking') return { main: '#4fae72', lamp: '#e5ffe9' };
  if (state === 'holding') return dark ? { main: '#9c7a34', lamp: '#6b5220' } : { main: '#e5b144', lamp: '#fff3c9' };
  return { main: '#5b5a80', lamp: '#34334f' };
}
