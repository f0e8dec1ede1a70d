import type { RoomTarget, RoomView } from '../session/room.view';
import whiteUrl from '../../assets/generated/white.png?url';
import { createBackdrop, type Backdrop } from './backdrop';
import { createBakery, type Bakery } from './bake';
import { createCast, type Cast } from './cast';
import { loadAtlas } from './atlas/load';
import { createLoop } from './loop';
import { createMeter, type RoomStats } from './meter';
import { Game, noScaling, webGl, type Stage } from './phaser';
import { layout, queueSpot, type Layout } from './room/layout';
import { pick } from './room/pick';
import { createPointer, type Pointer } from './pointer';

export interface RoomOptions {
  readonly reducedMotion: boolean;
  readonly onFail?: (fault: Error) => void; // the drawings could not be loaded: show `roomStill` instead
  readonly resolution?: number; // canvas pixels per CSS pixel; the screen's own, at most 2, if left out
}

/** The room on the screen. */
export interface RoomHandle {
  draw(view: RoomView): void;
  destroy(): void;
  /** Calls back when something in the room is clicked or tapped; returns how to stop that. */
  onPick(callback: (target: RoomTarget) => void): () => void;
  /** Marks something in the room, as when its HTML control has the focus; null marks nothing. */
  point(target: RoomTarget | null): void;
  stats(): RoomStats;
}

/** This browser, or this computer, cannot draw the room: show `roomStill` instead. */
export class NoWebGl extends Error {
  override readonly name = 'NoWebGl';
}

/** Seconds between frames while nothing but a breath moves, and while not even that does. */
const calmFrame = 1 / 12;
const idleFrame = 0.25;

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/**
 * Draws the room into an element that has a size, and keeps to that size; throws NoWebGl where it cannot. Everything in
 * it can be reached by named HTML elsewhere, so the canvas is hidden from assistive technology and never takes focus.
 */
export function createRoom(parent: HTMLElement, options: RoomOptions): RoomHandle {
  if (!hasWebGl()) throw new NoWebGl('This browser cannot draw with WebGL');
  const resolution = options.resolution ?? Math.min(2, window.devicePixelRatio || 1);
  const listeners = new Set<(target: RoomTarget) => void>();
  const meter = createMeter();
  let view: RoomView | null = null;
  let fresh = false;
  let stage: Stage | null = null;
  let parts: {
    readonly room: Layout;
    readonly bakery: Bakery;
    readonly backdrop: Backdrop;
    readonly cast: Cast;
    readonly pointer: Pointer;
  } | null = null;
  let pointed: RoomTarget | null = null;
  let sinceDrawn = 0;
  let clock = 0;
  let booted = false;
  let destroyed = false;

  const size = (): readonly [number, number] => [Math.max(1, parent.clientWidth), Math.max(1, parent.clientHeight)];
  const [width, height] = size();
  const game = new Game({
    type: webGl,
    parent,
    width: Math.round(width * resolution),
    height: Math.round(height * resolution),
    scale: { mode: noScaling, zoom: 1 / resolution },
    scene: {},
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // Files instead of the library's own data addresses, which a strict content security policy refuses.
    images: { default: whiteUrl, missing: whiteUrl, white: whiteUrl },
    backgroundColor: '#e0bd8e',
    antialias: true,
    // One texture at a time: telling several apart in a shader compares fractions, and some drivers then leave holes.
    maxTextures: 1,
    powerPreference: 'low-power',
    callbacks: { postBoot: () => prepare() },
  });

  function prepare(): void {
    // Time is ours: the game steps only when something has moved.
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    game.canvas.addEventListener('click', clicked);
    game.canvas.addEventListener('pointermove', moved);
    game.canvas.addEventListener('pointerleave', () => point(null));
    requestAnimationFrame(() => {
      begin().catch((fault: unknown) => options.onFail?.(fault instanceof Error ? fault : new Error(String(fault))));
    });
  }

  async function begin(): Promise<void> {
    game.loop.stop();
    game.step(0, 16);
    booted = true;
    if (destroyed) {
      end();
      return;
    }
    stage = game.scene.getScenes(false)[0] ?? null;
    const atlas = await loadAtlas();
    if (destroyed || stage === null) return;
    furnish(stage, createBakery(stage, atlas));
    observer.observe(parent);
    loop.wake();
  }

  /** A game ends in its next step, and only once it has begun. */
  function end(): void {
    game.destroy(true);
    game.step(0, 16);
  }

  function furnish(on: Stage, bakery: Bakery): void {
    const [wide, high] = size();
    const room = layout(wide, high);
    // The place may have changed its size since the game was made, or while the drawings were loading.
    game.scale.resize(Math.round(wide * resolution), Math.round(high * resolution));
    on.children.removeAll(true);
    on.cameras.main
      .setSize(Math.round(wide * resolution), Math.round(high * resolution))
      .setOrigin(0, 0)
      .setZoom(resolution);
    bakery.clear();
    const backdrop = createBackdrop(on, bakery, room, resolution, options.reducedMotion);
    const cast = createCast(
      {
        stage: on,
        bakery,
        unit: room.unit,
        resolution,
        reducedMotion: options.reducedMotion,
        stepAway: queueSpot(room, 0, 1),
      },
      room,
    );
    parts = { room, bakery, backdrop, cast, pointer: createPointer(on, bakery, room, resolution) };
    fresh = true;
  }

  function resized(): void {
    const [wide, high] = size();
    if (parts === null || stage === null || (parts.room.width === wide && parts.room.height === high)) return;
    parts.cast.destroy();
    furnish(stage, parts.bakery);
    loop.wake();
  }

  const loop = createLoop((seconds, now) => {
    if (parts === null || view === null || destroyed) return Infinity;
    const started = performance.now();
    const { backdrop, cast, bakery, pointer } = parts;
    if (fresh) {
      backdrop.show(view);
      cast.show(view);
      pointer.show(view, pointed);
    }
    clock += seconds;
    sinceDrawn += seconds;
    cast.idle(seconds);
    const changed = backdrop.tick(seconds);
    const due = fresh || changed || cast.lively || (cast.breathing && sinceDrawn >= calmFrame * 0.9);
    if (due) {
      bakery.refill();
      cast.update(sinceDrawn, clock);
      game.step(now, sinceDrawn * 1000);
      sinceDrawn = 0;
      fresh = false;
      bakery.sweep(cast.textures);
    }
    meter.frame(performance.now() - started, due);
    if (cast.lively) return 0;
    if (options.reducedMotion) return Infinity;
    return cast.breathing ? calmFrame - sinceDrawn : idleFrame;
  });

  function targetOf(event: MouseEvent): RoomTarget | null {
    if (parts === null || view === null) return null;
    const box = game.canvas.getBoundingClientRect();
    return pick(parts.room, view, event.clientX - box.left, event.clientY - box.top);
  }

  function clicked(event: MouseEvent): void {
    const target = targetOf(event);
    if (target !== null) for (const listener of listeners) listener(target);
  }

  function moved(event: PointerEvent): void {
    const target = event.pointerType === 'mouse' ? targetOf(event) : null;
    game.canvas.style.cursor = target === null ? 'default' : 'pointer';
    point(target);
  }

  function point(target: RoomTarget | null): void {
    if (JSON.stringify(target) === JSON.stringify(pointed)) return;
    pointed = target;
    fresh = true;
    loop.wake();
  }

  const observer = new ResizeObserver(() => resized());
  const shown = (): void => loop.wake();
  document.addEventListener('visibilitychange', shown);

  return {
    draw(next) {
      if (next === view) return;
      view = next;
      fresh = true;
      loop.wake();
    },
    destroy() {
      destroyed = true;
      loop.stop();
      observer.disconnect();
      document.removeEventListener('visibilitychange', shown);
      listeners.clear();
      if (booted) end();
    },
    onPick(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    point,
    stats: () => meter.read(),
  };
}
