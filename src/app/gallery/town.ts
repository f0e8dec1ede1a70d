import { moods, type Mood } from '../../practice/look';
import { composeLook } from '../../practice/look.casting';
import type { LineState, RoomPerson, RoomView, RoomWeather } from '../../session/room.view';

/** What the gallery shows; read from the address, as `?room=9&queue=2&weather=rain`. */
export interface GalleryWish {
  readonly people: number;
  readonly queue: number;
  readonly weather: RoomWeather;
  readonly mood: Mood | null;
  readonly seed: number;
  readonly counter: boolean;
  readonly spoken: number;
}

/** A plain repeatable stream of integers; the gallery is no part of any shift. */
function drawFrom(seed: number): (bound: number) => number {
  let state = seed * 2_654_435_761 + 12_345;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * bound);
  };
}

const ages = ['young', 'adult', 'older', 'adult', 'adult', 'child'] as const;
const lines: readonly LineState[] = ['ringing', 'holding', 'idle', 'talking'];

function place(index: number, wish: GalleryWish): RoomPerson['place'] {
  if (wish.counter && index === 0) return { kind: 'counter' };
  const order = wish.counter ? index - 1 : index;
  if (order < wish.queue) return { kind: 'queue', index: order };
  return order === wish.queue ? { kind: 'hallway', index: 0 } : { kind: 'seat', index: order - wish.queue - 1 };
}

/** A room full of made-up people. */
export function town(wish: GalleryWish): RoomView {
  const draw = drawFrom(wish.seed);
  const people = Array.from({ length: wish.people }, (_, index): RoomPerson => {
    const covered = index % 9 === 4;
    const look = composeLook(
      {
        ageBand: ages[index % ages.length] ?? 'adult',
        presentation: covered || index % 2 === 1 ? 'feminine' : 'masculine',
        ...(covered ? { tag: 'hijab' as const } : {}),
      },
      draw,
    );
    const at = place(index, wish);
    return {
      id: `person-${index}`,
      name: `Person ${index + 1}`,
      place: at,
      look: { ...look, wheelchair: index === wish.queue + 5, garment: at.kind === 'hallway' ? 'coat' : look.garment },
      mood: (index === 0 ? wish.mood : null) ?? moods[(index * 5 + wish.seed) % moods.length] ?? 'calm',
      waitedSeconds: index * 60,
      masked: index % 7 === 5,
      restless: index % 5 === 2,
    };
  });
  return {
    clock: 9 * 3600 + 12 * 60,
    pace: 'normal',
    weather: wish.weather,
    people,
    counter: wish.counter && wish.people > 0 ? 'person-0' : null,
    speaking: wish.counter && wish.spoken > 0 ? 'person-0' : null,
    spoken: wish.spoken,
    lines: lines.map((state, index) => ({ number: (index + 1) as 1 | 2 | 3 | 4, state, seconds: 8 })),
    fax: { pages: 2 },
    inbox: 3,
    doorOpen: false,
    rooms: (['free', 'occupied', 'cleaning'] as const).map((light, index) => ({
      id: `room-${index}`,
      name: `Room ${index + 1}`,
      light,
    })),
    papers: ['id', 'insurance-card', 'letter'].map((kind) => ({ id: kind, kind, title: kind })),
  };
}
