import type { Bakery } from './bake';
import { Costume } from './costume';
import type { Pose } from './figure/figure';
import {
  breathAt,
  gestureAt,
  gestureSeconds,
  mouthAt,
  reactionTo,
  speechSeconds,
  still,
  walkAt,
  walkSeconds,
  type Gesture,
  type Offset,
} from './motion';
import type { Image, Stage } from './phaser';
import type { Spot } from './room/layout';
import type { Standing } from './room/stage';

/** What an actor needs to know about the room it is in. */
export interface Surroundings {
  readonly stage: Stage;
  readonly bakery: Bakery;
  readonly unit: number;
  readonly resolution: number;
  readonly reducedMotion: boolean;
  readonly stepAway: Spot; // where someone stands who has just left the counter
}

/** One person on the stage: two images, a place, and what they are doing. */
export class Actor {
  standing: Standing;
  private readonly body: Image;
  private readonly head: Image;
  private from: Spot;
  private at: Spot;
  private walked = 0;
  private walk = 0; // seconds that the present way takes
  private fade: { readonly from: number; readonly to: number; time: number } | null = null;
  private gesture: { readonly kind: Gesture; time: number } | null = null;
  private speech = speechSeconds;
  private readonly costume: Costume;
  private waiting = false; // for a texture
  leaving = false;

  constructor(
    private readonly around: Surroundings,
    standing: Standing,
    start: Spot,
  ) {
    this.standing = standing;
    this.from = start;
    this.at = start;
    this.costume = new Costume(around.bakery, around.resolution, standing);
    this.body = around.stage.add.image(0, 0, '__WHITE').setVisible(false);
    this.head = around.stage.add.image(0, 0, '__WHITE').setVisible(false);
    this.go(standing, start);
  }

  /** Sends the actor to another place or mood; from `start` if given, else from where they are. */
  go(standing: Standing, start: Spot = this.at): void {
    const was = this.standing.pose === 'bust';
    const is = standing.pose === 'bust';
    if (was && is && standing.mood !== this.standing.mood) this.gesticulate(reactionTo(standing.mood));
    this.standing = standing;
    this.from = start;
    this.walked = 0;
    const instant = this.around.reducedMotion;
    if (was !== is && !instant) {
      // Stepping up to the counter or away from it changes the distance, not the place on the floor.
      const side = 90 * this.around.unit;
      this.from = is ? { ...standing.spot, x: standing.spot.x + side } : this.around.stepAway;
      this.fade = { from: 0, to: 1, time: 0 };
      this.walk = is ? 0.36 : walkSeconds(this.from, standing.spot, this.around.unit);
    } else this.walk = instant ? 0 : walkSeconds(this.from, standing.spot, this.around.unit);
    if (this.walk === 0) this.from = standing.spot;
  }

  /** Begins a small gesture, unless the actor is walking. */
  gesticulate(kind: Gesture): void {
    if (!this.around.reducedMotion && this.walked >= this.walk) this.gesture = { kind, time: 0 };
  }

  /** Moves the mouth for a while. */
  speak(): void {
    if (!this.around.reducedMotion) this.speech = 0;
  }

  /** Fades the actor out; true from `gone` says that they can be removed. */
  leave(): void {
    this.leaving = true;
    this.fade = { from: 1, to: 0, time: 0 };
  }

  get gone(): boolean {
    return this.leaving && (this.fade === null || this.fade.time >= 0.35);
  }

  get walking(): boolean {
    return this.walked < this.walk;
  }

  /** Whether the next frame would differ by more than a breath. */
  get lively(): boolean {
    return this.walking || this.waiting || this.gesture !== null || this.fade !== null || this.speech < speechSeconds;
  }

  /** Keys of the textures that are shown. */
  get textures(): readonly string[] {
    return this.costume.textures;
  }

  /** Moves time on by `seconds` and places the images; `clock` is the time that breathing follows. */
  update(seconds: number, clock: number): void {
    if (this.walking) this.walked = Math.min(this.walk, this.walked + seconds);
    if (this.gesture !== null) {
      this.gesture.time += seconds;
      if (this.gesture.time >= gestureSeconds(this.gesture.kind)) this.gesture = null;
    }
    if (this.speech < speechSeconds) this.speech += seconds;
    const mouth = this.standing.pose === 'bust' ? mouthAt(this.speech) : 'shut';
    this.waiting = !this.costume.wear(this.body, this.head, this.standing, this.pose, mouth);
    this.place(clock);
    if (this.fade !== null) {
      this.fade.time += seconds;
      const share = Math.min(1, this.fade.time / 0.35);
      const alpha = this.fade.from + (this.fade.to - this.fade.from) * share;
      this.body.setAlpha(alpha);
      this.head.setAlpha(alpha);
      if (share >= 1 && !this.leaving) this.fade = null;
    }
  }

  destroy(): void {
    this.body.destroy();
    this.head.destroy();
  }

  private get pose(): Pose {
    const { pose } = this.standing;
    return this.walking && pose !== 'bust' ? 'walking' : pose;
  }

  private place(clock: number): void {
    const { unit, reducedMotion } = this.around;
    const { figure } = this.costume;
    const bust = this.standing.pose === 'bust';
    const share = this.walk === 0 ? 1 : this.walked / this.walk;
    this.at = walkAt(this.from, this.standing.spot, share, bust ? 0 : this.walked, unit);
    const moved: Offset = this.gesture === null ? still : gestureAt(this.gesture.kind, this.gesture.time);
    const breath = bust && !reducedMotion ? breathAt(clock) : still;
    const { x, y, scale } = this.at;
    const mirrored = this.walking && !bust ? this.standing.spot.x < this.from.x : this.standing.facesLeft;
    const side = mirrored ? -1 : 1;
    const drawn = scale / (this.costume.scale ?? 1);
    const lean = (this.standing.lean * Math.PI) / 180;
    const neckX = (figure.neck.x - figure.foot.x + moved.x) * scale * side;
    const neckY = (figure.neck.y - figure.foot.y + moved.y + breath.y) * scale;
    this.body
      .setPosition(x, y)
      .setScale(drawn * side, drawn * (1 - breath.y * 0.0008))
      .setRotation(lean);
    this.head
      .setPosition(
        x + neckX * Math.cos(lean) - neckY * Math.sin(lean),
        y + neckX * Math.sin(lean) + neckY * Math.cos(lean),
      )
      .setScale(drawn * side, drawn)
      .setRotation(lean + ((moved.turn + breath.turn) * side * Math.PI) / 180);
    const depth = bust ? this.standing.depth : this.walking ? y / unit : this.standing.depth;
    this.body.setDepth(depth);
    this.head.setDepth(depth + 0.01);
  }
}
