import { addDays, daysBetween, weekday } from './dates';
import type { Zone } from './zones.vocabulary';

interface ZoneRule {
  /** Minutes that standard time is ahead of UTC; negative in America. */
  readonly standard: number;
  readonly daylightSaving: boolean;
  readonly said: string;
}

const table: Readonly<Record<Zone, ZoneRule>> = {
  atlantic: { standard: -240, daylightSaving: false, said: 'Atlantic' },
  eastern: { standard: -300, daylightSaving: true, said: 'Eastern' },
  central: { standard: -360, daylightSaving: true, said: 'Central' },
  mountain: { standard: -420, daylightSaving: true, said: 'Mountain' },
  arizona: { standard: -420, daylightSaving: false, said: 'Arizona' },
  pacific: { standard: -480, daylightSaving: true, said: 'Pacific' },
  alaska: { standard: -540, daylightSaving: true, said: 'Alaska' },
  aleutian: { standard: -600, daylightSaving: true, said: 'Hawaii-Aleutian' },
  hawaii: { standard: -600, daylightSaving: false, said: 'Hawaii' },
};

/** The first year in which the clocks changed on the days this table knows. */
export const zonesKnownFrom = 2007;

/** A minute of the world: a date and minutes since midnight, in UTC or in a zone. */
export interface Moment {
  readonly date: string;
  /** Minutes since midnight, 0 to 1439. */
  readonly minutes: number;
}

/** The name of a zone as it is said: 'Mountain'. */
export function zoneSaid(zone: Zone): string {
  return table[zone].said;
}

/** The same moment so many minutes later; earlier when negative. */
export function later({ date, minutes }: Moment, by: number): Moment {
  const sum = minutes + by;
  const days = Math.floor(sum / 1440);
  return { date: days === 0 ? date : addDays(date, days), minutes: sum - days * 1440 };
}

/**
 * The moments of UTC that a local time stands for: one as a rule, two in the hour that comes twice in autumn, none in the
 * hour that is left out in spring. The earlier comes first.
 */
export function utcOf(local: Moment, zone: Zone): readonly Moment[] {
  const { standard, daylightSaving } = table[zone];
  const offsets = daylightSaving ? [standard + 60, standard] : [standard];
  return offsets
    .map((offset) => ({ offset, utc: later(local, -offset) }))
    .filter(({ offset, utc }) => offsetAt(utc, zone) === offset)
    .map(({ utc }) => utc);
}

/** The local time of a moment of UTC. */
export function localOf(utc: Moment, zone: Zone): Moment {
  return later(utc, offsetAt(utc, zone));
}

/** Minutes from one moment to another, negative when the other is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(from.date, to.date) * 1440 + to.minutes - from.minutes;
}

/** Clocks go forward at 2:00 standard time on the second Sunday of March, and back at 2:00 daylight time on the first of November. */
function offsetAt(utc: Moment, zone: Zone): number {
  const { standard, daylightSaving } = table[zone];
  if (!daylightSaving) return standard;
  const year = utc.date.slice(0, 4);
  const begins = later({ date: sunday(`${year}-03-01`, 2), minutes: 120 }, -standard);
  const ends = later({ date: sunday(`${year}-11-01`, 1), minutes: 120 }, -(standard + 60));
  const saving = minutesBetween(begins, utc) >= 0 && minutesBetween(utc, ends) > 0;
  return saving ? standard + 60 : standard;
}

/** The nth Sunday of the month that begins on the date. */
function sunday(first: string, nth: number): string {
  return addDays(first, 7 - weekday(first) + 7 * (nth - 1));
}

/** The zones of each state of the United States by its two letters; more than one where the state is divided. */
export const zonesOfState: Readonly<Record<string, readonly Zone[]>> = {
  ...each(['CT', 'DC', 'DE', 'GA', 'MA', 'MD', 'ME', 'NC', 'NH', 'NJ', 'NY'], 'eastern'),
  ...each(['OH', 'PA', 'RI', 'SC', 'VA', 'VT', 'WV'], 'eastern'),
  ...each(['AL', 'AR', 'IA', 'IL', 'LA', 'MN', 'MO', 'MS', 'OK', 'WI'], 'central'),
  ...each(['CO', 'MT', 'NM', 'UT', 'WY'], 'mountain'),
  ...each(['CA', 'WA'], 'pacific'),
  ...each(['FL', 'IN', 'KY', 'MI', 'TN'], 'eastern', 'central'),
  ...each(['KS', 'ND', 'NE', 'SD', 'TX'], 'central', 'mountain'),
  ...each(['ID', 'NV', 'OR'], 'mountain', 'pacific'),
  AZ: ['arizona', 'mountain'],
  AK: ['alaska', 'aleutian'],
  HI: ['hawaii'],
  PR: ['atlantic'],
  VI: ['atlantic'],
};

function each(states: readonly string[], ...within: Zone[]): Record<string, readonly Zone[]> {
  return Object.fromEntries(states.map((state) => [state, within]));
}
