import type { Appointment } from '../practice/calendar';
import type { Practice } from '../practice/practice';
import type { RoomLight, RoomView } from './room.view';

/** Kinds of rooms that have a lamp over their door. */
const lit: ReadonlySet<string> = new Set(['exam', 'procedure']);
/** Seconds between one patient and the next in which a room is made ready. */
const cleaning = 300;
const gone: ReadonlySet<Appointment['status']> = new Set(['cancelled', 'no-show', 'checked-out']);

/** The lamps over the doors of the hallway, as the day's calendar has the rooms in use. */
export function roomLights(practice: Practice, today: readonly Appointment[], now: number): RoomView['rooms'] {
  const rooms = practice.rooms.filter((room) => lit.has(room.kind));
  const lights = new Map<number, RoomLight>();
  for (const visit of today) {
    if (gone.has(visit.status) || visit.start > now) continue;
    const since = now - (visit.start + visit.minutes * 60);
    if (since >= cleaning) continue;
    const place = roomOf(practice, visit, rooms.length);
    if (since < 0) lights.set(place, 'occupied');
    else if (!lights.has(place)) lights.set(place, 'cleaning');
  }
  return rooms.map(({ id, name }, index) => ({ id, name, light: lights.get(index) ?? 'free' }));
}

/** Every clinician works in two rooms in turn; which one depends on the visit alone, so that nobody changes rooms midway. */
function roomOf(practice: Practice, visit: Appointment, count: number): number {
  const provider = practice.providers.findIndex((one) => one.id === visit.provider);
  return (provider * 2 + (Math.floor(visit.start / 1200) % 2)) % Math.max(1, count);
}
