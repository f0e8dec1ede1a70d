import type { Look, Mood, RoomPerson, RoomView } from '../../session/room.view';
import { bearingOf, leanOf, seatedOf } from '../figure/expression';
import type { Pose } from '../figure/figure';
import {
  chairSpot,
  doorSpot,
  hallwaySpot,
  queueSpot,
  seatPlace,
  seatSpot,
  seatsPerRow,
  type Layout,
  type Spot,
} from './layout';

/** One person as they are to be seen when nobody moves. */
export interface Standing {
  readonly id: string;
  readonly look: Look;
  readonly mood: Mood;
  readonly masked: boolean;
  readonly restless: boolean;
  readonly pose: Pose;
  readonly spot: Spot;
  readonly facesLeft: boolean;
  readonly lean: number; // degrees towards the counter
  readonly depth: number; // larger is nearer
  readonly place: RoomPerson['place']['kind'];
}

const statureScale = { child: 0.74, short: 0.94, average: 1, tall: 1.06 } as const;
/** Legs that are drawn in full make a figure taller than one whose lap is foreshortened. */
const poseScale = { lap: 1, 'legs-crossed': 0.84, wheelchair: 0.86 } as const;
/** In front of everyone in the room, behind the counter's own edge. */
const bustDepth = 100_000;

/** A number that stays the same for a person, to vary what does not matter. */
export function whim(id: string, bound: number): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % bound;
}

function standingAt(room: Layout, person: RoomPerson, pose: Pose, spot: Spot, facesLeft: boolean): Standing {
  const { id, look, mood, masked, restless } = person;
  const seated = pose === 'seated' || pose === 'reading';
  const drawnSize = seated ? poseScale[seatedOf(look)] : 1;
  return {
    id,
    look,
    mood,
    masked,
    restless,
    pose,
    spot: { ...spot, scale: spot.scale * statureScale[look.stature] * drawnSize },
    facesLeft,
    lean: 0,
    depth: pose === 'bust' ? bustDepth : spot.y / room.unit + (seated ? 0.5 : 0),
    place: person.place.kind,
  };
}

function atCounter(room: Layout, person: RoomPerson): Standing {
  const { lean, sink, near } = leanOf[bearingOf(person.mood)];
  const stature = person.look.stature;
  const lower = stature === 'child' ? 190 : person.look.wheelchair ? 150 : stature === 'short' ? 40 : 0;
  const spot = { ...room.bust, y: room.bust.y + (sink + lower) * room.bust.scale, scale: room.bust.scale * near };
  const figure = standingAt(room, { ...person, look: { ...person.look, stature: 'average' } }, 'bust', spot, false);
  return { ...figure, look: person.look, lean };
}

/** People at ease pass the time with a magazine; those who are upset do not. */
function seatedPose(person: RoomPerson): Pose {
  const atEase = person.mood === 'calm' || person.mood === 'content' || person.mood === 'tired';
  return atEase && !person.restless && whim(person.id, 2) === 0 ? 'reading' : 'seated';
}

function placed(room: Layout, view: RoomView, person: RoomPerson, queueLength: number): Standing {
  const { place } = person;
  if (place.kind === 'counter' || person.id === view.counter) return atCounter(room, person);
  if (place.kind === 'queue')
    return standingAt(room, person, 'standing', queueSpot(room, place.index, queueLength), true);
  if (place.kind === 'hallway') return standingAt(room, person, 'standing', hallwaySpot(room, place.index), false);
  if (place.kind === 'door') return standingAt(room, person, 'standing', doorSpot(room), true);
  const { standing, ...spot } = seatSpot(room, place.index);
  return standingAt(room, person, standing ? 'standing' : seatedPose(person), spot, whim(person.id, 3) === 0);
}

/** Everyone in the room at their place, farthest first. */
export function stage(room: Layout, view: RoomView): Standing[] {
  const queueLength = view.people.filter((person) => person.place.kind === 'queue').length;
  return view.people
    .map((person) => placed(room, view, person, queueLength))
    .sort((one, other) => one.depth - other.depth);
}

export interface Chair extends Spot {
  readonly piece: 'room/chair' | 'room/chair-folding';
  readonly depth: number;
}

/** The chairs to be drawn: two rows always, folding chairs once people need them; a wheelchair needs none. */
export function chairs(room: Layout, view: RoomView): Chair[] {
  const taken = view.people.flatMap(({ place, look }) =>
    place.kind === 'seat' ? [{ ...seatPlace(place.index), wheelchair: look.wheelchair }] : [],
  );
  const rows = [0, 1, ...[2, 3].filter((row) => taken.some((seat) => seat.row === row))];
  return rows.flatMap((row) =>
    Array.from({ length: seatsPerRow }, (_, column) => column)
      .filter((column) => !taken.some((seat) => seat.row === row && seat.column === column && seat.wheelchair))
      .map((column): Chair => {
        const spot = chairSpot(room, column, row);
        return { ...spot, piece: row < 2 ? 'room/chair' : 'room/chair-folding', depth: spot.y / room.unit };
      }),
  );
}
