import type { Atlas, Palette } from './atlas/format';
import { paintPiece, pieceOf } from './atlas/paint';
import type { Placed } from './figure/figure';
import type { Stage } from './phaser';
import { paintItems } from './room/paint.items';
import type { Item } from './room/item';

/** A painted layer of a figure: its texture, and where the figure's origin lies in it. */
export interface Layer {
  readonly key: string;
  readonly left: number; // units of the figure
  readonly top: number;
  readonly scale: number; // texture pixels per unit
  readonly width: number; // texture pixels
  readonly height: number;
}

const margin = 14; // units around a layer, for outlines that reach over its box

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  // Kept in main memory: it is painted once and handed to WebGL, and must be complete when it is.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser offers no 2D canvas');
  return [canvas, context];
}

/** Paints drawings into textures once and hands them out by key. */
export interface Bakery {
  /** A layer of a person; null when this frame has painted long enough and the layer must wait for the next. */
  layer(key: string, placed: readonly Placed[], palette: Palette, scale: number): Layer | null;
  /** Allows painting for some milliseconds more; called once a frame. */
  refill(): void;
  /** A layer that stays: things of the room, of which there are few. */
  thing(key: string, piece: string, palette: Palette, scale: number): Layer;
  scenery(key: string, items: readonly Item[], width: number, height: number, resolution: number): void;
  /** Drops layers of people that are not in use once there are many. */
  sweep(inUse: ReadonlySet<string>): void;
  clear(): void;
}

const roomForLayers = 150;
/** Milliseconds of painting after which the rest waits for the next frame. */
const paintingMs = 10;

/** Makes a bakery for one scene. */
export function createBakery(stage: Stage, atlas: Atlas): Bakery {
  const layers = new Map<string, Layer>();
  const things = new Map<string, Layer>();
  let spent = 0;
  const get = (shelf: Map<string, Layer>, key: string, make: () => Layer): Layer => {
    const made = shelf.get(key) ?? make();
    shelf.set(key, made);
    return made;
  };
  const put = (key: string, canvas: HTMLCanvasElement): void => {
    if (stage.textures.exists(key)) stage.textures.remove(key);
    stage.textures.addCanvas(key, canvas);
  };
  const bake = (key: string, placed: readonly Placed[], palette: Palette, scale: number): Layer => {
    const boxes = placed.map(({ piece, x, y }) => {
      const { width, height } = pieceOf(atlas, piece);
      return { left: x, top: y, right: x + width, bottom: y + height };
    });
    const left = Math.min(...boxes.map((box) => box.left)) - margin;
    const top = Math.min(...boxes.map((box) => box.top)) - margin;
    const right = Math.max(...boxes.map((box) => box.right)) + margin;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin;
    const [canvas, context] = canvasOf((right - left) * scale, (bottom - top) * scale);
    context.scale(scale, scale);
    context.translate(-left, -top);
    for (const { piece, x, y } of placed) {
      context.save();
      context.translate(x, y);
      paintPiece(context, pieceOf(atlas, piece), palette);
      context.restore();
    }
    put(key, canvas);
    return { key, left, top, scale, width: canvas.width, height: canvas.height };
  };
  return {
    layer(key, placed, palette, scale) {
      const known = layers.get(key);
      if (known !== undefined || spent > paintingMs) return known ?? null;
      const started = performance.now();
      const made = get(layers, key, () => bake(key, placed, palette, scale));
      spent += performance.now() - started;
      return made;
    },
    refill() {
      spent = 0;
    },
    thing: (key, piece, palette, scale) => get(things, key, () => bake(key, [{ piece, x: 0, y: 0 }], palette, scale)),
    scenery(key, items, width, height, resolution) {
      const [canvas, context] = canvasOf(width * resolution, height * resolution);
      context.scale(resolution, resolution);
      paintItems(context, atlas, items);
      put(key, canvas);
    },
    sweep(inUse) {
      for (const key of layers.keys()) {
        if (layers.size <= roomForLayers) return;
        if (inUse.has(key)) continue;
        stage.textures.remove(key);
        layers.delete(key);
      }
    },
    clear() {
      for (const key of [...layers.keys(), ...things.keys()]) stage.textures.remove(key);
      layers.clear();
      things.clear();
    },
  };
}
