import type { RoomView } from '../session/room.view';
import { Actor, type Surroundings } from './actor';
import { gestureFor, gestureGap } from './motion';
import { doorSpot, type Layout } from './room/layout';
import { stage, whim, type Standing } from './room/stage';

/** All actors of the room, kept in step with the view. */
export interface Cast {
  show(view: RoomView): void;
  /** Lets time pass for people at rest: now and then somebody begins a gesture. */
  idle(seconds: number): void;
  update(seconds: number, clock: number): void;
  /** Whether someone moves so that every frame counts. */
  readonly lively: boolean;
  /** Whether someone at the counter breathes. */
  readonly breathing: boolean;
  readonly textures: ReadonlySet<string>;
  destroy(): void;
}

/** Makes the cast of one room; at the first view everybody is simply there. */
export function createCast(around: Surroundings, room: Layout): Cast {
  const actors = new Map<string, Actor>();
  const leavers: Actor[] = [];
  let first = true;
  let spoken = '';
  let untilGesture = 1;
  let draws = 0;

  function exit(actor: Actor): void {
    const inside = actor.standing.place === 'hallway';
    if (!around.reducedMotion && !inside) {
      const door: Standing = {
        ...actor.standing,
        pose: 'standing',
        spot: doorSpot(room),
        facesLeft: false,
        lean: 0,
        depth: doorSpot(room).y / room.unit,
        place: 'door',
      };
      actor.go(door);
    }
    leavers.push(actor);
  }

  function gesticulate(seconds: number): void {
    untilGesture -= seconds;
    if (untilGesture > 0) return;
    draws += 1;
    const people = [...actors.values()].filter(({ standing }) => standing.pose !== 'bust');
    const someone = people[whim(`who ${draws}`, Math.max(1, people.length))];
    someone?.gesticulate(gestureFor(someone.standing, whim(`what ${draws}`, 97)));
    untilGesture = gestureGap(people.length, whim(`when ${draws}`, 100) / 100);
  }

  return {
    show(view) {
      const wanted = stage(room, view);
      const ids = new Set(wanted.map(({ id }) => id));
      for (const [id, actor] of actors) {
        if (ids.has(id)) continue;
        actors.delete(id);
        exit(actor);
      }
      for (const standing of wanted) {
        const actor = actors.get(standing.id);
        if (actor !== undefined) {
          if (JSON.stringify(actor.standing) !== JSON.stringify(standing)) actor.go(standing);
          continue;
        }
        const start = first || around.reducedMotion || standing.place === 'hallway' ? standing.spot : doorSpot(room);
        actors.set(standing.id, new Actor(around, standing, start));
      }
      first = false;
      const words = `${view.speaking ?? ''} ${view.spoken ?? 0}`;
      if (words !== spoken && view.speaking !== null) actors.get(view.speaking)?.speak();
      spoken = words;
    },
    idle(seconds) {
      if (!around.reducedMotion) gesticulate(seconds);
    },
    update(seconds, clock) {
      // Nearest first: they are the ones to be painted before the frame's time is up.
      for (const actor of [...actors.values()].reverse()) actor.update(seconds, clock);
      for (let at = leavers.length - 1; at >= 0; at--) {
        const actor = leavers[at];
        if (actor === undefined) continue;
        if (!actor.walking && !actor.leaving) actor.leave();
        actor.update(seconds, clock);
        if (!actor.gone && !around.reducedMotion) continue;
        actor.destroy();
        leavers.splice(at, 1);
      }
    },
    get lively() {
      return leavers.length > 0 || [...actors.values()].some((actor) => actor.lively);
    },
    get breathing() {
      return !around.reducedMotion && [...actors.values()].some(({ standing }) => standing.pose === 'bust');
    },
    get textures() {
      return new Set([...actors.values(), ...leavers].flatMap((actor) => actor.textures));
    },
    destroy() {
      for (const actor of [...actors.values(), ...leavers]) actor.destroy();
      actors.clear();
      leavers.length = 0;
    },
  };
}
