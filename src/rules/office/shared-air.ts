import { parseClock } from '../../shared/time';
import type { Airborne } from '../situation/isolation';

/** How long what hangs in the air stays in a usual room, in seconds. */
const airClears = 2 * 3600;

/**
 * From when each place is free again, in seconds after midnight; a place where the person still is has no entry.
 * @source OPS-14
 */
export function freeAgain(stays: Airborne['stays']): ReadonlyMap<string, number> {
  const free = new Map<string, number>();
  const occupied = new Set(stays.filter(({ to }) => to === undefined).map(({ place }) => placeKey(place)));
  for (const { place, to } of stays) {
    const left = parseClock(to ?? '');
    if (left === undefined || occupied.has(placeKey(place))) continue;
    const name = [...free.keys()].find((known) => placeKey(known) === placeKey(place)) ?? place;
    free.set(name, Math.max(free.get(name) ?? 0, left + airClears));
  }
  return free;
}

/**
 * Who shared the air: everybody in a place from the moment the person came until two hours after the person left it; each once, as listed.
 * @source OPS-14
 */
export function exposed({ stays, others }: Pick<Airborne, 'stays' | 'others'>): string[] {
  const shared = others.filter((other) =>
    stays.some((stay) => {
      if (placeKey(stay.place) !== placeKey(other.place)) return false;
      const from = seconds(stay.from);
      const until = stay.to === undefined ? Infinity : seconds(stay.to) + airClears;
      const leaves = other.to === undefined ? Infinity : seconds(other.to);
      return seconds(other.from) < until && leaves > from;
    }),
  );
  return [...new Set(shared.map(({ who }) => who))];
}

/** A place however it is written: capitals and spaces around it are the same place. */
function placeKey(place: string): string {
  return place.trim().toLowerCase();
}

function seconds(clock: string): number {
  return parseClock(clock) ?? 0;
}
