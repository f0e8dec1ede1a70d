import type { RoomView, RoomWeather } from '../../session/room.view';
import type { Op } from '../atlas/format';
import { ink } from '../figure/palette';
import { linePath, rectPath, surface, type Item } from './item';
import type { Box, Layout } from './layout';

const wallColour: Readonly<Record<RoomWeather, `#${string}`>> = {
  sun: '#f7ecda',
  cloud: '#f2e7d6',
  rain: '#eae1d3',
  snow: '#eeeae2',
};
const floorColour: Readonly<Record<RoomWeather, `#${string}`>> = {
  sun: '#dfc196',
  cloud: '#d8bb92',
  rain: '#ccb18d',
  snow: '#d3bb9a',
};

function wallAndFloor(room: Layout, weather: RoomWeather): Item {
  const { width, wallFoot, counterTop, unit } = room;
  const u = (value: number): number => value * unit;
  const band = (top: number, bottom: number): Box => ({
    x: -10,
    y: wallFoot - u(top),
    width: width + 20,
    height: u(top - bottom),
  });
  const line = ink as `#${string}`;
  const grooves: (readonly [number, number])[][] = [];
  for (let x = u(26); x < width; x += u(52))
    grooves.push([
      [x, wallFoot - u(72)],
      [x, wallFoot - u(14)],
    ]);
  const boards: string[] = [];
  const vanish = [width * 0.52, wallFoot - u(260)] as const;
  for (let at = -14; at <= 14; at++) {
    const x = vanish[0] + at * u(150);
    const foot = counterTop + u(20);
    const share = (wallFoot - vanish[1]) / (foot - vanish[1]);
    boards.push(
      linePath([
        [vanish[0] + (x - vanish[0]) * share, wallFoot],
        [x, foot],
      ]),
    );
  }
  const ops: Op[] = [
    { d: rectPath({ x: 0, y: 0, width, height: wallFoot + 2 }), fill: wallColour[weather] },
    // A darker band under the ceiling and a lighter one in the middle give the wall a curve of light.
    { d: rectPath({ x: 0, y: 0, width, height: Math.max(0, wallFoot - u(246)) }), fill: '#1d1a2e0a' },
    { d: rectPath({ x: 0, y: 0, width, height: Math.max(0, wallFoot - u(272)) }), fill: '#1d1a2e0c' },
    { d: rectPath(band(80, 0)), fill: '#cfe0d2' },
    { d: grooves.map((points) => linePath(points)).join(''), stroke: '#1d1a2e22', width: u(2.5) },
    { d: rectPath(band(84, 75)), fill: '#fffaf0', stroke: line, width: u(2.5) },
    {
      d: rectPath({ x: -10, y: wallFoot, width: width + 20, height: counterTop - wallFoot + u(40) }),
      fill: floorColour[weather],
    },
    { d: boards.join(''), stroke: '#1d1a2e18', width: u(2.5) },
    { d: rectPath({ x: -10, y: wallFoot, width: width + 20, height: u(9) }), fill: '#1d1a2e1a' },
    { d: rectPath(band(13, 0)), fill: '#fffaf0', stroke: line, width: u(3) },
  ];
  return surface(ops);
}

function sunlight(room: Layout): Item {
  const { unit, wallFoot, counterTop } = room;
  const shafts = room.windows.map((pane) => {
    const drop = counterTop - wallFoot;
    const [left, right] = [pane.x - unit * 20, pane.x + pane.width - unit * 60];
    return linePath(
      [
        [left, wallFoot + unit * 14],
        [right, wallFoot + unit * 14],
        [right - drop * 0.5, counterTop],
        [left - drop * 0.7, counterTop],
      ],
      true,
    );
  });
  return surface([{ d: shafts.join(''), fill: '#fff6d24d' }]);
}

function rug(room: Layout): Item {
  const { x, dx } = room.seats;
  const u = room.unit;
  const shape = (inset: number): string =>
    linePath(
      [
        [x + dx * 0.1 + inset, room.wallFoot + u * (30 + inset / 3)],
        [x + dx * 6.1 - inset, room.wallFoot + u * (30 + inset / 3)],
        [x + dx * 6.7 - inset * 1.4, room.wallFoot + u * 150 - inset / 2],
        [x - dx * 0.5 + inset * 1.4, room.wallFoot + u * 150 - inset / 2],
      ],
      true,
    );
  return surface([
    { d: shape(0), fill: '#c9d9d3', stroke: '#1d1a2e', width: u * 2.5 },
    { d: shape(u * 11), fill: '#d9e5df', stroke: '#7fa6a0', width: u * 2.5 },
  ]);
}

function view(pane: Box, weather: RoomWeather): Item {
  const scale = Math.max(pane.width / 330, pane.height / 168);
  return { piece: `room/view-${weather}`, x: pane.x + pane.width - 330 * scale, y: pane.y, scale, clip: pane };
}

/** Everything behind the people, from the wall forwards. */
export function backItems(room: Layout, shown: Pick<RoomView, 'weather' | 'doorOpen'>): Item[] {
  const at = (piece: string, box: Box, bleedX = 0, bleedY = 0): Item => ({
    piece,
    x: box.x - bleedX * room.unit,
    y: box.y - bleedY * room.unit,
    scale: room.unit,
  });
  const [small, wide] = room.windows;
  const items: Item[] = [wallAndFloor(room, shown.weather)];
  if (small !== undefined) items.push(view(small, shown.weather), at('room/window', small, 12, 10));
  if (wide !== undefined) items.push(view(wide, shown.weather), at('room/window-wide', wide, 12, 10));
  items.push(
    at('room/board', room.board),
    at('room/clock', {
      ...room.clock,
      x: room.clock.x - 40 * room.unit,
      y: room.clock.y - 40 * room.unit,
      width: 0,
      height: 0,
    }),
  );
  items.push(at('room/hallway', room.hallway), at(shown.doorOpen ? 'room/door-open' : 'room/door', room.door));
  if (shown.weather === 'sun') items.push(sunlight(room));
  // A high room has lamps hanging in it; a low one would hide them.
  const ceiling = room.wallFoot - 300 * room.unit;
  if (ceiling > 60)
    for (const share of [0.56, 0.84])
      items.push({
        piece: 'room/pendant',
        x: room.width * share,
        y: Math.min(0, ceiling - 150 * room.unit),
        scale: room.unit,
      });
  items.push(rug(room), at('room/plant', room.plant));
  items.push({
    piece: 'room/side-table',
    x: room.seats.x - 70 * room.unit,
    y: room.wallFoot - 20 * room.unit,
    scale: room.unit,
  });
  return items;
}

/** Where the lamps over the hallway's doors are, in the order of the rooms. */
export function roomLights(room: Layout, count: number): { readonly x: number; readonly y: number }[] {
  const step = Math.min(26, 104 / Math.max(1, count)) * room.unit;
  const middle = room.hallway.x + room.hallway.width / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: middle + (index - (count - 1) / 2) * step,
    y: Math.max(room.hallway.y - 13 * room.unit, 9 * room.unit),
  }));
}

/** Streaks of rain or flakes of snow in front of one window; `phase` counts the drawings of the cycle. */
export function fall(pane: Box, weather: RoomWeather, phase: number, unit: number): Item | null {
  if (weather !== 'rain' && weather !== 'snow') return null;
  const streaks: string[] = [];
  const columns = Math.round(pane.width / (unit * 26));
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < 4; row++) {
      const shift = ((column * 37 + row * 53) % 19) / 19;
      const x = pane.x + (column + 0.3 + shift * 0.5) * unit * 26;
      const y = pane.y + (((row + shift + phase / 4) % 4) / 4) * pane.height;
      streaks.push(
        weather === 'rain'
          ? linePath([
              [x, y],
              [x - unit * 5, y + unit * 15],
            ])
          : linePath([
              [x + Math.sin(row + phase) * unit * 3, y],
              [x + Math.sin(row + phase) * unit * 3, y + 0.1],
            ]),
      );
    }
  }
  const piece = surface([
    {
      d: streaks.join(''),
      stroke: weather === 'rain' ? '#e8f4f8b0' : '#ffffff',
      width: unit * (weather === 'rain' ? 2.2 : 4.5),
    },
  ]);
  return { ...piece, clip: pane };
}
