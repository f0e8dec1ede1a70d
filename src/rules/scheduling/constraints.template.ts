import type { Cluster } from '../../practice/templates';
import { weekday } from '../../practice/dates';
import { clock } from '../../shared/time';
import type { Check, OfProvider, OfTime } from './constraints';
import { at, clockStretch, heldFor, overlap, type Stretch } from './day-template';
import { isApproved } from './doubling';

/** A check that not every clinician or search has an occasion for. */
export interface OccasionalCheck extends Check<OfTime> {
  applies(of: OfProvider): boolean;
}

const tellFrom = 15;

/**
 * What the template of a clinician's week adds: absences, open hours, held slots, clusters, first patient, delays.
 * @source SCH-05, SCH-06, SCH-07, SCH-08, SCH-11, SCH-14
 */
export const templateChecks: readonly OccasionalCheck[] = [
  {
    constraint: 'absence',
    applies: ({ provider }) => provider.absences !== undefined,
    breaks: ({ day, stretch }) => day.away.some((away) => overlap(away, stretch)),
    says: ({ provider }) => `${provider.name} is away then.`,
  },
  {
    constraint: 'open-hours',
    applies: hasTemplates,
    breaks: (time) => openHoursAt(time) !== undefined,
    says: (time) => `No times are given ${said(openHoursAt(time))}: people are seen as they come.`,
  },
  {
    constraint: 'held',
    applies: hasTemplates,
    breaks: ({ day, stretch, date, query }) => heldFor(day.places, stretch, date, query) !== undefined,
    says: ({ query }) =>
      query.recall === true
        ? 'It is held for the same day, and a routine recall takes none of those.'
        : 'It is held for the same day.',
  },
  {
    constraint: 'cluster',
    applies: ({ provider, type }) => clustersOf({ provider, type }).length > 0,
    breaks: (time) => !inCluster(time) && !hasException(time),
    says: ({ type, provider }) => `${provider.name} keeps ${type.name} to other days or hours.`,
  },
  {
    constraint: 'first-patient',
    applies: ({ provider }) => provider.firstPatientAt !== undefined,
    breaks: ({ provider, stretch }) =>
      provider.firstPatientAt !== undefined && stretch.from < at(provider.firstPatientAt),
    says: ({ provider }) => `${provider.name} sees the first patient at ${provider.firstPatientAt ?? ''}.`,
  },
  {
    constraint: 'no-new',
    applies: ({ provider, query }) => query.newPatient && provider.maxNewPerDay !== undefined,
    breaks: ({ provider, day }) =>
      day.booked.filter(({ newPatient }) => newPatient).length >= (provider.maxNewPerDay ?? 0),
    says: ({ provider }) => `${provider.name} has ${provider.maxNewPerDay ?? 0} new patients that day already.`,
  },
  {
    constraint: 'behind',
    applies: ({ query }) => query.behind !== undefined,
    breaks: (time) => lateBy(time) >= (time.query.tellFromMinutes ?? tellFrom) * 60,
    says: (time) => `${time.provider.name} would still be ${Math.ceil(lateBy(time) / 60)} minutes late by then.`,
  },
];

/** Whether a time that fits does so only by way of exception: outside the days its kind is kept to. */
export function isOutsideCluster(time: OfTime): boolean {
  return time.provider.clusters !== undefined && clustersOf(time).length > 0 && !inCluster(time);
}

function hasTemplates({ provider }: OfProvider): boolean {
  return provider.templates !== undefined;
}

function openHoursAt({ day, stretch }: OfTime): Stretch | undefined {
  return day.places.find((place) => place.template.kind === 'open-hours' && overlap(place, stretch));
}

function clustersOf({ provider, type }: Pick<OfTime, 'provider' | 'type'>): readonly Cluster[] {
  return provider.clusters?.filter(({ types }) => types.includes(type.id)) ?? [];
}

function inCluster(time: OfTime): boolean {
  const day = weekday(time.date);
  return clustersOf(time).some(({ days, from, to }) => {
    const part = clockStretch(from, to);
    return days.includes(day) && part.from <= time.stretch.from && time.stretch.to <= part.to;
  });
}

/** An exception is the clinician's to allow, by a word or by a rule for those who can never come on the days. */
function hasException(time: OfTime): boolean {
  const { provider, query } = time;
  const clusters = clustersOf(time);
  const days = new Set(clusters.flatMap((cluster) => cluster.days));
  const cannotCome = query.wanted.days.length > 0 && !query.wanted.days.some((day) => days.has(day));
  return clusters.some(
    ({ exceptions, approver }) =>
      exceptions !== 'never' &&
      ((exceptions === 'cannot-come' && cannotCome) || isApproved(query.approved, 'cluster', approver ?? provider.id)),
  );
}

/** How late the clinician would still be, in seconds: what is behind now, less the time until then. */
function lateBy({ query, provider, date, stretch }: OfTime): number {
  const behind = query.behind?.[provider.id] ?? 0;
  if (date !== query.today || behind === 0) return 0;
  return Math.max(0, (query.now ?? 0) + behind * 60 - stretch.from);
}

function said(stretch: Stretch | undefined): string {
  return stretch ? `from ${clock(stretch.from)} to ${clock(stretch.to)}` : 'then';
}
