import type { Bakery, Layer } from './bake';
import type { Mouth } from './figure/expression';
import { figureOf, type Figure, type Pose } from './figure/figure';
import type { Image } from './phaser';
import type { Standing } from './room/stage';

/** Textures are painted at a few sizes only, so that a queue that closes up repaints nobody. */
function bakedScale(scale: number, resolution: number): number {
  return Math.max(0.01, Math.ceil(scale * resolution * 80) / 80);
}

function hang(image: Image, layer: Layer, pivot: { readonly x: number; readonly y: number }): void {
  image.setTexture(layer.key).setVisible(true);
  image.setOrigin(
    ((pivot.x - layer.left) * layer.scale) / layer.width,
    ((pivot.y - layer.top) * layer.scale) / layer.height,
  );
}

/** What one person wears on the stage: the two painted layers of their present figure. */
export class Costume {
  figure: Figure;
  private layers: readonly [Layer, Layer] | null = null;
  private worn = '';

  constructor(
    private readonly bakery: Bakery,
    private readonly resolution: number,
    standing: Standing,
  ) {
    this.figure = figureOf(standing.look, standing.pose);
  }

  /** Texture pixels per unit of the figure; null until something has been painted. */
  get scale(): number | null {
    return this.layers === null ? null : this.layers[0].scale;
  }

  get textures(): readonly string[] {
    return this.layers === null ? [] : this.layers.map((layer) => layer.key);
  }

  /** Puts the figure of that moment on both images; false when painting it has to wait for the next frame. */
  wear(body: Image, head: Image, standing: Standing, pose: Pose, mouth: Mouth): boolean {
    const { look, mood, masked, restless } = standing;
    const scale = bakedScale(standing.spot.scale, this.resolution);
    const state = `${pose}|${mood}|${masked}|${restless}|${mouth}|${scale}`;
    if (state === this.worn) return true;
    const figure = figureOf(look, pose, { mood, masked, restless, mouth });
    const who = Object.values(look).join(' ');
    // Mouth and mood change the head alone; the body is shared by all moods that hold it the same.
    const key = (placed: Figure['body']): string =>
      `${who}|${placed.map(({ piece, x, y }) => `${piece} ${x} ${y}`).join(' ')}|${scale}`;
    const bodyLayer = this.bakery.layer(key(figure.body), figure.body, figure.palette, scale);
    const headLayer = this.bakery.layer(key(figure.head), figure.head, figure.palette, scale);
    if (bodyLayer === null || headLayer === null) return false;
    this.figure = figure;
    this.layers = [bodyLayer, headLayer];
    this.worn = state;
    hang(body, bodyLayer, figure.foot);
    hang(head, headLayer, figure.neck);
    return true;
  }
}
