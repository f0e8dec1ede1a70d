import type { Look } from '../../../src/practice/look';
import type { RoomPerson, RoomView } from '../../../src/session/room.view';

export const plainLook: Look = {
  head: 'short-neat',
  facialHair: 'none',
  glasses: 'none',
  skin: 'tan',
  hair: 'brown',
  garment: 'tee',
  top: 'coral',
  accent: 'cream',
  bottom: 'denim',
  stature: 'average',
  mask: false,
  wheelchair: false,
};

/** Someone at a place, unremarkable unless told otherwise. */
export function someone(id: string, place: RoomPerson['place'], change: Partial<RoomPerson> = {}): RoomPerson {
  return {
    id,
    name: id,
    place,
    look: plainLook,
    mood: 'worried',
    waitedSeconds: 0,
    masked: false,
    restless: false,
    ...change,
  };
}

/** A room with those people and nothing else going on. */
export function roomWith(people: readonly RoomPerson[], change: Partial<RoomView> = {}): RoomView {
  return {
    clock: 9 * 3600,
    pace: 'normal',
    weather: 'sun',
    people,
    counter: null,
    speaking: null,
    lines: [1, 2, 3, 4].map((number) => ({ number: number as 1 | 2 | 3 | 4, state: 'idle', seconds: 0 })),
    fax: { pages: 0 },
    inbox: 0,
    doorOpen: false,
    rooms: [],
    papers: [],
    ...change,
  };
}

/** The sizes that every screen is looked at in. */
export const sizes = [
  [1366, 768],
  [820, 1180],
  [960, 560],
] as const;
