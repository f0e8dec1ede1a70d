import type { CompiledEncounter, Pack } from '../../packs/pack';
import { clock, parseClock } from '../../shared/time';

/** How many people's business the day holds, and its hours in seconds since midnight. */
const encounters = 120;
const opens = 8 * 3600;
const closes = 16 * 3600;

/**
 * A day of eight hours with 120 encounters, made of a pack's own: each comes again and again under a new id, its window
 * moved so that they are spread over the day. The town gets as many households more as it takes to cast them all.
 */
export function longDay(pack: Pack): Pack {
  const own = [...pack.encounters.values()];
  const day = new Map<string, CompiledEncounter>();
  for (let number = 0; number < encounters; number += 1) {
    const compiled = own[number % own.length];
    if (compiled === undefined) throw new Error(`The pack ${pack.page.id} has no encounters.`);
    const id = `${compiled.source.id}-${Math.floor(number / own.length) + 1}`;
    day.set(id, {
      ...compiled,
      source: { ...compiled.source, id, arrives: { ...compiled.source.arrives, between: windowOf(compiled, number) } },
    });
  }
  const { people } = pack.practice;
  return {
    ...pack,
    page: { ...pack.page, from: clock(opens), to: clock(closes) },
    practice: { ...pack.practice, people: { ...people, households: people.households * 3 } },
    encounters: day,
  };
}

/** As wide as the pack has it, beginning at this encounter's share of the day; the last hour is left for whoever waits. */
function windowOf({ source }: CompiledEncounter, number: number): [string, string] {
  const [first, last] = source.arrives.between.map((time) => parseClock(time) ?? opens);
  const from = opens + Math.floor((number * (closes - opens - 3600)) / encounters);
  return [clock(from), clock(Math.min(closes - 60, from + Math.max(0, (last ?? 0) - (first ?? 0))))];
}
