import type { RoomView } from '../session/room.view';
import type { Bakery } from './bake';
import type { Image, Stage } from './phaser';
import { backItems, fall, roomLights } from './room/back';
import { chairSize, lightColours } from './room/compose';
import { frontItems, keyPalette, lineKey } from './room/front';
import type { Layout } from './room/layout';
import { chairs } from './room/stage';

const depths = { back: -1000, fall: -900, light: -800, hand: -790, front: 200_000, key: 200_001 } as const;
const fallPhases = 4;
/** The points of the clock's hands that lie in its middle. */
const handPivots: readonly (readonly [number, number])[] = [
  [6, 22],
  [6, 30],
];

/** Everything of the room that is not a person: scenery, chairs, clock hands, lamps and the phone's keys. */
export interface Backdrop {
  show(view: RoomView): void;
  /** Moves rain and blinking lamps on; says whether anything changed. */
  tick(seconds: number): boolean;
  /** Whether something will change by itself: rain, snow or a blinking lamp. */
  readonly restless: boolean;
}

/** Builds the scenery of a room of that layout. */
export function createBackdrop(
  stage: Stage,
  bakery: Bakery,
  room: Layout,
  resolution: number,
  reducedMotion: boolean,
): Backdrop {
  const image = (depth: number): Image =>
    stage.add.image(0, 0, '__WHITE').setOrigin(0, 0).setDepth(depth).setVisible(false);
  const whole = 1 / resolution;
  const back = image(depths.back);
  const front = image(depths.front);
  const falling = room.windows.map((pane) => image(depths.fall).setPosition(pane.x, pane.y).setScale(whole));
  const hands = [image(depths.hand), image(depths.hand)] as const;
  const keys = [1, 2, 3, 4].map(() => image(depths.key));
  const lights: Image[] = [];
  const seats: Image[] = [];
  let backState = '';
  let frontState = '';
  let shown: RoomView | null = null;
  let beat = -1;
  let time = 0;

  const scenery = (target: Image, key: string, items: Parameters<Bakery['scenery']>[1]): void => {
    bakery.scenery(key, items, room.width, room.height, resolution);
    target.setTexture(key).setScale(whole).setVisible(true);
  };
  const small = (
    target: Image,
    key: string,
    piece: string,
    scale: number,
    palette = {},
    origin: readonly [number, number] = [0, 0],
  ): Image => {
    const layer = bakery.thing(`${key}|${scale}`, piece, palette, scale * resolution);
    return target
      .setTexture(layer.key)
      .setScale(whole)
      .setOrigin(
        ((origin[0] - layer.left) * layer.scale) / layer.width,
        ((origin[1] - layer.top) * layer.scale) / layer.height,
      )
      .setVisible(true);
  };

  function showHands(view: RoomView): void {
    const turn = [(view.clock / 43_200) * 360, (view.clock / 3600) * 360];
    hands.forEach((hand, index) => {
      small(
        hand,
        `hand ${index}`,
        index === 0 ? 'room/hand-hour' : 'room/hand-minute',
        room.unit * 0.9,
        {},
        handPivots[index],
      );
      hand.setPosition(room.clock.x, room.clock.y).setAngle(turn[index] ?? 0);
    });
  }

  function showLights(view: RoomView): void {
    const places = roomLights(room, view.rooms.length);
    while (lights.length < places.length) lights.push(image(depths.light));
    lights.forEach((light, index) => {
      const place = places[index];
      const state = view.rooms[index]?.light;
      if (place === undefined || state === undefined) light.setVisible(false);
      else
        small(light, `light ${state}`, 'room/room-light', room.unit, { lamp: lightColours[state] }).setPosition(
          place.x - 8 * room.unit,
          place.y - 8 * room.unit,
        );
    });
  }

  function showChairs(view: RoomView): void {
    const wanted = chairs(room, view);
    while (seats.length < wanted.length) seats.push(image(0));
    seats.forEach((seat, index) => {
      const chair = wanted[index];
      if (chair === undefined) {
        seat.setVisible(false);
        return;
      }
      const scale = chair.scale / 0.094;
      small(seat, chair.piece, chair.piece, scale).setDepth(chair.depth);
      seat.setPosition(chair.x - (chairSize.width / 2) * scale, chair.y - chairSize.foot * scale);
    });
  }

  function showKeys(view: RoomView): void {
    for (const line of view.lines) {
      const key = keys[line.number - 1];
      if (key === undefined) continue;
      const blinks = line.state === 'ringing' ? beat % 2 === 1 : line.state === 'holding' && beat % 4 === 3;
      const dark = blinks && !reducedMotion;
      const box = lineKey(room, line.number);
      small(
        key,
        `key ${line.state} ${dark}`,
        'room/line-key',
        box.width / 130,
        keyPalette(line.state, dark),
      ).setPosition(box.x, box.y);
    }
  }

  function showFall(view: RoomView): void {
    const phase = beat % fallPhases;
    room.windows.forEach((pane, index) => {
      const target = falling[index];
      const item = fall(pane, view.weather, phase, room.unit);
      if (target === undefined) return;
      if (item === null || reducedMotion) {
        target.setVisible(false);
        return;
      }
      const key = `fall ${view.weather} ${index} ${phase}`;
      if (!stage.textures.exists(key))
        bakery.scenery(
          key,
          [{ ...item, x: -pane.x, y: -pane.y, clip: { ...pane, x: 0, y: 0 } }],
          pane.width,
          pane.height,
          resolution,
        );
      target.setTexture(key).setVisible(true);
    });
  }

  const blinking = (view: RoomView): boolean =>
    view.lines.some(({ state }) => state === 'ringing' || state === 'holding');

  return {
    show(view) {
      const behind = `${view.weather} ${view.doorOpen}`;
      if (behind !== backState) scenery(back, 'back', backItems(room, view));
      const ahead = `${Math.min(4, view.fax.pages)} ${view.papers.map(({ kind }) => kind).join(' ')}`;
      if (ahead !== frontState) scenery(front, 'front', frontItems(room, view));
      [backState, frontState] = [behind, ahead];
      shown = view;
      showHands(view);
      showLights(view);
      showChairs(view);
      showKeys(view);
      showFall(view);
    },
    tick(seconds) {
      time += seconds;
      const now = Math.floor(time / 0.25);
      if (now === beat || shown === null) return false;
      beat = now;
      if (!this.restless) return false;
      showKeys(shown);
      showFall(shown);
      return true;
    },
    get restless() {
      return (
        !reducedMotion && shown !== null && (blinking(shown) || shown.weather === 'rain' || shown.weather === 'snow')
      );
    },
  };
}
