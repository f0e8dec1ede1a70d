import { type Slot, slotId } from '../../practice/calendar';
import { addDays } from '../../practice/dates';
import { type CalendarIndex, indexCalendar } from './calendar-index';
import {
  brokenBy,
  type Check,
  dayChecks,
  fits,
  type OfProvider,
  type OfTime,
  providerChecks,
  timeChecks,
} from './constraints';
import { isUsedUp, needChecks, roomCheck } from './constraints.needs';
import { isOutsideCluster, templateChecks } from './constraints.template';
import { placeAt } from './day-template';
import { mayStandBeside } from './doubling';
import type { BrokenConstraint, SlotAnswer, SlotQuery } from './slot-query';

/** The longest range that is searched, in days: longer ones are cut. */
const mostDays = 400;

/**
 * Every time that fits the query, best first: a time of its own before an exception (beside another visit, or outside the
 * days of its kind), then with a clinician the person named, in the order named, then the earliest, then the clinician
 * listed first. A visit type or clinician that does not exist has none.
 * @source SCH-01 to SCH-08, SCH-10, SCH-14
 */
export function findSlots(query: SlotQuery): SlotAnswer[] {
  const index = indexCalendar(query, query);
  const type = index.types.get(query.visitType);
  if (!type || isUsedUp(query.authorization, index.authorized)) return [];
  const providers = query.practice.providers.filter((provider) => fits(providerChecks, { query, provider, type }));
  const checksOf = new Map(providers.map((provider) => [provider, checksFor({ query, provider, type })]));
  const needs = index.needs(type);
  const minutes = query.minutes ?? type.minutes;
  const found: SlotAnswer[] = [];
  for (const date of datesOf(query)) {
    if (!fits(dayChecks, { query, date })) continue;
    for (const provider of providers) {
      const preferred = query.wanted.providers.length === 0 || query.wanted.providers.includes(provider.id);
      const day = index.day(provider, date, needs);
      const checks = checksOf.get(provider) ?? [];
      for (const start of day.starts) {
        const stretch = { from: start, to: start + minutes * 60 };
        const place = day.places.length === 0 ? undefined : placeAt(day.places, start);
        const time = { query, provider, type, date, day, stretch, place };
        if (!fits(checks, time)) continue;
        const slot = { id: slotId(provider.id, date, start), provider: provider.id, date, start, minutes, preferred };
        found.push(isException(time) ? { ...slot, exception: true } : slot);
      }
    }
  }
  const order = rank(query);
  return found.toSorted(
    (one, other) =>
      Number(one.exception ?? false) - Number(other.exception ?? false) ||
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
  const stretch = { from: start, to: start + (query.minutes ?? type.minutes) * 60 };
  const day = index.day(provider, date, index.needs(type));
  return [
    ...brokenBy(providerChecks, { query, provider, type }),
    ...usedUp(query, index),
    ...brokenBy(dayChecks, { query, date }),
    ...brokenBy(checksFor({ query, provider, type }), {
      query,
      provider,
      type,
      date,
      day,
      stretch,
      place: placeAt(day.places, start),
    }),
  ];
}

/** The checks of an hour that have an occasion with this clinician, the commonest hindrances first. */
function checksFor(of: OfProvider): Check<OfTime>[] {
  return [...timeChecks, roomCheck, ...[...templateChecks, ...needChecks].filter((check) => check.applies(of))];
}

function usedUp({ authorization }: SlotQuery, { authorized }: CalendarIndex): BrokenConstraint[] {
  if (!isUsedUp(authorization, authorized)) return [];
  return [
    {
      constraint: 'authorization',
      says: `All ${authorization?.visits ?? 0} visits of the authorization are used or booked.`,
    },
  ];
}

function isException(time: OfTime): boolean {
  return (time.provider.doubleBooking !== undefined && mayStandBeside(time)) || isOutsideCluster(time);
}

function datesOf({ from, to, today }: SlotQuery): string[] {
  const dates: string[] = [];
  for (let date = from < today ? today : from; date <= to && dates.length < mostDays; date = addDays(date, 1))
    dates.push(date);
  return dates;
}

/** Named clinicians come first, in the order they were named; among the others the earliest time decides. */
function rank({ wanted }: SlotQuery): (provider: string) => number {
  return (provider) => {
    const place = wanted.providers.indexOf(provider);
    return place < 0 ? wanted.providers.length : place;
  };
}
