import type { RoomView } from '../../session/room.view';
import { figureOf, type Placed } from '../figure/figure';
import type { Palette } from '../atlas/format';
import { backItems, fall, roomLights } from './back';
import { frontItems, keyPalette, lineKey } from './front';
import type { Item } from './item';
import type { Layout } from './layout';
import { chairs, stage, type Standing } from './stage';

/** One figure or thing at its place, ready to be painted. */
export interface Drawn {
  readonly placed: readonly Placed[];
  readonly palette: Palette;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly facesLeft: boolean;
  readonly turn: number; // degrees about x and y
  readonly foot: { readonly x: number; readonly y: number };
}

/** Colours of the lamps over the hallway's doors. */
export const lightColours = { free: '#8be0a4', occupied: '#ef7a5f', cleaning: '#fbe36f' } as const;

/** The width and height of a chair's drawing, feet at its bottom. */
export const chairSize = { width: 80, foot: 112 } as const;

function drawnPerson(one: Standing): Drawn {
  const figure = figureOf(one.look, one.pose, one);
  return {
    placed: [...figure.body, ...figure.head],
    palette: figure.palette,
    ...one.spot,
    facesLeft: one.facesLeft,
    turn: one.lean,
    foot: figure.foot,
  };
}

/** The whole room as one still composition: what is behind, who is there, what is in front. */
export function compose(room: Layout, view: RoomView): { back: Item[]; people: Drawn[]; front: Item[] } {
  const back = backItems(room, view);
  for (const pane of room.windows) {
    const falling = fall(pane, view.weather, 0, room.unit);
    if (falling !== null) back.push(falling);
  }
  roomLights(room, view.rooms.length).forEach((at, index) => {
    const light = view.rooms[index]?.light ?? 'free';
    back.push({
      piece: 'room/room-light',
      x: at.x - 8 * room.unit,
      y: at.y - 8 * room.unit,
      scale: room.unit,
      palette: { lamp: lightColours[light] },
    });
  });
  const seating = chairs(room, view).map((chair) => ({
    depth: chair.depth,
    drawn: {
      placed: [{ piece: chair.piece, x: 0, y: 0 }],
      palette: {},
      x: chair.x,
      y: chair.y,
      scale: chair.scale / 0.094,
      facesLeft: false,
      turn: 0,
      foot: { x: chairSize.width / 2, y: chairSize.foot },
    },
  }));
  const people = stage(room, view).map((one) => ({ depth: one.depth, drawn: drawnPerson(one) }));
  const front = frontItems(room, view);
  for (const line of view.lines) {
    const key = lineKey(room, line.number);
    front.push({
      piece: 'room/line-key',
      x: key.x,
      y: key.y,
      scale: key.width / 130,
      palette: keyPalette(line.state, false),
    });
  }
  return {
    back,
    people: [...seating, ...people].sort((one, other) => one.depth - other.depth).map(({ drawn }) => drawn),
    front,
  };
}
