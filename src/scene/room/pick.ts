import type { RoomTarget, RoomView } from '../../session/room.view';
import { lineKey } from './front';
import { paperSpot, type Box, type Layout } from './layout';
import { stage, type Standing } from './stage';

/** Half the width and the height of a figure above its foot, in its own units. */
const bodies = {
  bust: [400, 1180],
  standing: [330, 2860],
  walking: [330, 2860],
  seated: [390, 1800],
  reading: [390, 1800],
} as const;

function inside(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** The box around a person, for pointing at them and for the focus ring that HTML may draw. */
export function personBox(one: Pick<Standing, 'pose' | 'spot'>): Box {
  const [half, tall] = bodies[one.pose];
  const { x, y, scale } = one.spot;
  return { x: x - half * scale, y: y - tall * scale, width: 2 * half * scale, height: tall * scale };
}

/** What lies under a point of the canvas, in CSS pixels; nearer things hide farther ones. */
export function pick(room: Layout, view: RoomView, x: number, y: number): RoomTarget | null {
  if (y >= room.counterTop) {
    for (const line of view.lines)
      if (inside(lineKey(room, line.number), x, y)) return { kind: 'line', number: line.number };
    if (inside(room.fax, x, y)) return { kind: 'fax' };
    if (inside(room.monitor, x, y)) return { kind: 'monitor' };
    const paper = view.papers.findLast((_, index) => inside(paperSpot(room, index, view.papers.length), x, y));
    return paper === undefined ? null : { kind: 'paper', id: paper.id };
  }
  const person = stage(room, view).findLast((one) => inside(personBox(one), x, y));
  if (person !== undefined) return { kind: 'person', id: person.id };
  if (inside(room.door, x, y)) return { kind: 'door' };
  const { clock } = room;
  return Math.hypot(x - clock.x, y - clock.y) <= clock.radius ? { kind: 'clock' } : null;
}

/** Where something that can be picked is on the canvas; null when it is not in the room. */
export function targetBox(room: Layout, view: RoomView, target: RoomTarget): Box | null {
  switch (target.kind) {
    case 'person': {
      const one = stage(room, view).find(({ id }) => id === target.id);
      return one === undefined ? null : personBox(one);
    }
    case 'line':
      return lineKey(room, target.number);
    case 'paper': {
      const index = view.papers.findIndex(({ id }) => id === target.id);
      return index < 0 ? null : paperSpot(room, index, view.papers.length);
    }
    case 'clock': {
      const { x, y, radius } = room.clock;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'fax':
    case 'monitor':
    case 'door':
      return room[target.kind];
  }
}
