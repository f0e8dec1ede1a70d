import { daysBetween } from '../../../practice/dates';

/** A booked visit as it went: what became of it, and when it passed from phase to phase. Seconds since midnight. */
export interface VisitAsItWent {
  readonly outcome: 'seen' | 'no-show' | 'cancelled' | 'booked';
  readonly newPatient: boolean;
  readonly asked?: string | undefined;
  readonly date?: string | undefined;
  readonly at?: number | undefined;
  readonly arrived?: number | undefined;
  readonly roomed?: number | undefined;
  readonly providerIn?: number | undefined;
  readonly providerOut?: number | undefined;
  readonly left?: number | undefined;
}

/** A part of a whole in thousandths, halves rounded up; undefined of nothing. */
export function permille(part: number, whole: number): number | undefined {
  return whole <= 0 ? undefined : Math.floor((part * 2000 + whole) / (whole * 2));
}

/** The mean of whole numbers, times `scale`, halves rounded up; undefined of none. */
export function mean(values: readonly number[], scale = 1): number | undefined {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? undefined : Math.floor((sum * scale * 2 + values.length) / (values.length * 2));
}

/**
 * Visits that count as booked, and those that were missed: cancelled ones are neither.
 * @source SCH-30
 */
export function attendance(visits: readonly VisitAsItWent[]): { readonly booked: number; readonly noShows: number } {
  const booked = visits.filter(({ outcome }) => outcome !== 'cancelled');
  return { booked: booked.length, noShows: booked.filter(({ outcome }) => outcome === 'no-show').length };
}

/**
 * Calendar days from a request to the third open slot, weekends included; undefined where there are not three.
 * @source SCH-30
 */
export function thirdNextAvailable(
  requested: string,
  open: readonly { readonly date: string; readonly at: number }[],
): number | undefined {
  const ahead = open
    .filter(({ date }) => date >= requested)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.at - other.at));
  const third = ahead[2];
  return third === undefined ? undefined : daysBetween(requested, third.date);
}

/**
 * Seconds each visit spent in each phase; visits whose times are not known are left out of it. The wait runs from the
 * appointment, or the arrival when that was later, to the clinician.
 * @source SCH-11, SCH-30
 */
export function phases(visits: readonly VisitAsItWent[]): {
  readonly doorToRoom: readonly number[];
  readonly roomToProvider: readonly number[];
  readonly provider: readonly number[];
  readonly checkout: readonly number[];
  readonly wait: readonly number[];
} {
  const between = (from: keyof Times, to: keyof Times) => visits.flatMap((visit) => span(visit[from], visit[to]));
  return {
    doorToRoom: between('arrived', 'roomed'),
    roomToProvider: between('roomed', 'providerIn'),
    provider: between('providerIn', 'providerOut'),
    checkout: between('providerOut', 'left'),
    wait: visits.flatMap(({ at, arrived, providerIn }) =>
      arrived === undefined ? [] : span(Math.max(at ?? arrived, arrived), providerIn),
    ),
  };
}

/** Days new patients waited from asking to their visit. */
export function newPatientWaits(visits: readonly VisitAsItWent[]): number[] {
  return visits.flatMap(({ newPatient, outcome, asked, date }) =>
    newPatient && outcome !== 'cancelled' && asked !== undefined && date !== undefined
      ? [Math.max(0, daysBetween(asked, date))]
      : [],
  );
}

type Times = Pick<VisitAsItWent, 'arrived' | 'roomed' | 'providerIn' | 'providerOut' | 'left'>;

function span(from: number | undefined, to: number | undefined): number[] {
  return from === undefined || to === undefined ? [] : [Math.max(0, to - from)];
}
