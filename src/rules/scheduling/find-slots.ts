import { type Slot, slotId } from '../../practice/calendar';
import { addDays } from '../../practice/dates';
import { type CalendarIndex, indexCalendar } from './calendar-index';
import { brokenByDay, brokenByProvider, brokenByTime } from './constraints';
import type { BrokenConstraint, SlotAnswer, SlotQuery } from './slot-query';

/** The longest range that is searched, in days: longer ones are cut. */
const mostDays = 400;

/**
 * Every time that fits the query, best first: with a clinician the person named, then the earliest. A visit type or
 * clinician that does not exist has none.
 * @source SCH-01, SCH-08, SCH-10, SCH-14
 */
export function findSlots(query: SlotQuery): SlotAnswer[] {
  const index = indexCalendar(query);
  const type = index.types.get(query.visitType);
  if (!type) return [];
  const providers = query.practice.providers.filter((provider) => brokenByProvider(query, provider, type).length === 0);
  const found: SlotAnswer[] = [];
  for (const date of datesOf(query)) {
    if (brokenByDay(query, date).length > 0) continue;
    for (const provider of providers) {
      const preferred = query.wanted.providers.length === 0 || query.wanted.providers.includes(provider.id);
      for (const start of startsOf(index, query, provider.id, date)) {
        if (brokenByTime(query, index, { provider, type, date, start }).length > 0) continue;
        found.push({ id: slotId(provider.id, date, start), provider: provider.id, date, start, minutes: type.minutes, preferred });
      }
    }
  }
  const order = rank(query);
  return found.toSorted((one, other) => order(one.provider) - order(other.provider) || (one.date < other.date ? -1 : one.date > other.date ? 1 : one.start - other.start));
}

/** Every constraint that a time breaks, in words; none when it fits. */
export function whyNot(query: SlotQuery, slot: Pick<Slot, 'provider' | 'date' | 'start'>): BrokenConstraint[] {
  const index = indexCalendar(query);
  const type = index.types.get(query.visitType);
  const provider = index.providers.get(slot.provider);
  if (!type) return [{ constraint: 'unknown', says: `There is no visit type "${query.visitType}".` }];
  if (!provider) return [{ constraint: 'unknown', says: `There is no clinician "${slot.provider}".` }];
  return [...brokenByProvider(query, provider, type), ...brokenByDay(query, slot.date), ...brokenByTime(query, index, { provider, type, date: slot.date, start: slot.start })];
}

function datesOf({ from, to, today }: SlotQuery): string[] {
  const dates: string[] = [];
  for (let date = from < today ? today : from; date <= to && dates.length < mostDays; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function startsOf(index: CalendarIndex, { practice }: SlotQuery, id: string, date: string): number[] {
  const provider = index.providers.get(id) ?? practice.providers[0];
  if (!provider) return [];
  const grid = provider.gridMinutes * 60;
  return index.template(provider, date).hours.flatMap(({ from, to }) => {
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
