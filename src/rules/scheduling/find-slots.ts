import { type Slot, slotId } from '../../practice/calendar';
import { addDays } from '../../practice/dates';
import { type DayOfProvider, indexCalendar } from './calendar-index';
import { brokenBy, dayChecks, fits, providerChecks, timeChecks } from './constraints';
import type { BrokenConstraint, SlotAnswer, SlotQuery } from './slot-query';

/** The longest range that is searched, in days: longer ones are cut. */
const mostDays = 400;

/**
 * Every time that fits the query, best first: with a clinician the person named, then the earliest. A visit type or
 * clinician that does not exist has none.
 * @source SCH-01, SCH-08, SCH-10, SCH-14
 */
export function findSlots(query: SlotQuery): SlotAnswer[] {
  const index = indexCalendar(query, query);
  const type = index.types.get(query.visitType);
  if (!type) return [];
  const providers = query.practice.providers.filter((provider) => fits(providerChecks, { query, provider, type }));
  const found: SlotAnswer[] = [];
  for (const date of datesOf(query)) {
    if (!fits(dayChecks, { query, date })) continue;
    for (const provider of providers) {
      const preferred = query.wanted.providers.length === 0 || query.wanted.providers.includes(provider.id);
      const day = index.day(provider, date, type);
      for (const start of startsOf(day, provider.gridMinutes * 60)) {
        const stretch = { from: start, to: start + type.minutes * 60 };
        if (!fits(timeChecks, { query, provider, type, date, day, stretch })) continue;
        found.push({
          id: slotId(provider.id, date, start),
          provider: provider.id,
          date,
          start,
          minutes: type.minutes,
          preferred,
        });
      }
    }
  }
  const order = rank(query);
  return found.toSorted(
    (one, other) =>
      order(one.provider) - order(other.provider) ||
      (one.date < other.date ? -1 : one.date > other.date ? 1 : one.start - other.start),
  );
}

/** Every constraint that a time breaks, in words; none when it fits. */
export function whyNot(query: SlotQuery, slot: Pick<Slot, 'provider' | 'date' | 'start'>): BrokenConstraint[] {
  const index = indexCalendar(query, { from: slot.date, to: slot.date });
  const type = index.types.get(query.visitType);
  const provider = index.providers.get(slot.provider);
  if (!type) return [{ constraint: 'unknown', says: `There is no visit type "${query.visitType}".` }];
  if (!provider) return [{ constraint: 'unknown', says: `There is no clinician "${slot.provider}".` }];
  const { date, start } = slot;
  const stretch = { from: start, to: start + type.minutes * 60 };
  const day = index.day(provider, date, type);
  return [
    ...brokenBy(providerChecks, { query, provider, type }),
    ...brokenBy(dayChecks, { query, date }),
    ...brokenBy(timeChecks, { query, provider, type, date, day, stretch }),
  ];
}

function datesOf({ from, to, today }: SlotQuery): string[] {
  const dates: string[] = [];
  for (let date = from < today ? today : from; date <= to && dates.length < mostDays; date = addDays(date, 1))
    dates.push(date);
  return dates;
}

function startsOf({ hours }: DayOfProvider, grid: number): number[] {
  return hours.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = Math.ceil(from / grid) * grid; at < to; at += grid) starts.push(at);
    return starts;
  });
}

/** Named clinicians come first, in the order they were named; among the others the earliest time decides. */
function rank({ wanted }: SlotQuery): (provider: string) => number {
  return (provider) => {
    const place = wanted.providers.indexOf(provider);
    return place < 0 ? wanted.providers.length : place;
  };
}
