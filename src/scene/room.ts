import type { RoomTarget, RoomView } from '../session/room.view';
import whiteUrl from '../../assets/generated/white.png?url';
import { createBackdrop, type Backdrop } from './backdrop';
import { createBakery, type Bakery } from './bake';
import { createCast, type Cast } from './cast';
import { loadAtlas } from './atlas/load';
import { createMeter, type RoomStats } from './meter';
import { Game, noScaling, webGl, type Stage } from './phaser';
import { layout, queueSpot, type Layout } from './room/layout';
import { pick } from './room/pick';

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
  stats(): RoomStats;
}

/** This browser, or this computer, cannot draw the room: show `roomStill` instead. */
export class NoWebGl extends Error {
  override readonly name = 'NoWebGl';
}

/** Seconds between frames while nothing but a breath moves. */
const calmFrame = 1 / 12;

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
  } | null = null;
  let frame = 0;
  let last = 0;
  let sinceDrawn = 0;
  let clock = 0;
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
    game.canvas.addEventListener('pointermove', pointed);
    requestAnimationFrame(() => {
      begin().catch((fault: unknown) => options.onFail?.(fault instanceof Error ? fault : new Error(String(fault))));
    });
  }

  async function begin(): Promise<void> {
    if (destroyed) return;
    game.loop.stop();
    game.step(0, 16);
    stage = game.scene.getScenes(false)[0] ?? null;
    const atlas = await loadAtlas();
    if (destroyed || stage === null) return;
    furnish(stage, createBakery(stage, atlas));
    observer.observe(parent);
    wake();
  }

  function furnish(on: Stage, bakery: Bakery): void {
    const [wide, high] = size();
    const room = layout(wide, high);
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
    parts = { room, bakery, backdrop, cast };
    fresh = true;
  }

  function resized(): void {
    const [wide, high] = size();
    if (parts === null || stage === null || (parts.room.width === wide && parts.room.height === high)) return;
    game.scale.resize(Math.round(wide * resolution), Math.round(high * resolution));
    parts.cast.destroy();
    furnish(stage, parts.bakery);
    wake();
  }

  function wake(): void {
    if (frame !== 0 || destroyed) return;
    last = 0;
    frame = requestAnimationFrame(tick);
  }

  function tick(now: number): void {
    frame = 0;
    if (parts === null || view === null || document.hidden) return;
    const seconds = last === 0 ? 0 : Math.min(0.1, (now - last) / 1000);
    last = now;
    const started = performance.now();
    const { backdrop, cast, bakery } = parts;
    if (fresh) {
      backdrop.show(view);
      cast.show(view);
    }
    clock += seconds;
    sinceDrawn += seconds;
    const changed = backdrop.tick(seconds);
    const due = fresh || changed || cast.lively || (cast.breathing && sinceDrawn >= calmFrame);
    if (due) {
      bakery.refill();
      cast.update(sinceDrawn, clock);
      game.step(now, sinceDrawn * 1000);
      sinceDrawn = 0;
      fresh = false;
      bakery.sweep(cast.textures);
    }
    meter.frame(performance.now() - started, due);
    // A room without motion sleeps until the next view.
    if (!options.reducedMotion || fresh || cast.lively) frame = requestAnimationFrame(tick);
  }

  function targetOf(event: MouseEvent): RoomTarget | null {
    if (parts === null || view === null) return null;
    const box = game.canvas.getBoundingClientRect();
    return pick(parts.room, view, event.clientX - box.left, event.clientY - box.top);
  }

  function clicked(event: MouseEvent): void {
    const target = targetOf(event);
    if (target !== null) for (const listener of listeners) listener(target);
  }

  function pointed(event: PointerEvent): void {
    game.canvas.style.cursor = targetOf(event) === null ? 'default' : 'pointer';
  }

  const observer = new ResizeObserver(() => resized());
  const shown = (): void => wake();
  document.addEventListener('visibilitychange', shown);

  return {
    draw(next) {
      if (next === view) return;
      view = next;
      fresh = true;
      wake();
    },
    destroy() {
      destroyed = true;
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('visibilitychange', shown);
      listeners.clear();
      game.destroy(true);
      game.step(0, 16);
    },
    onPick(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    stats: () => meter.read(),
  };
}
