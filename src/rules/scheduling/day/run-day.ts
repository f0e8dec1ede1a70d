import type { Template } from '../../../practice/templates';
import { clockStretch, startsIn, type Stretch } from '../day-template';
import { afterBreaks } from './late';
import { mean } from './metrics';

/** A patient of a day that is run forward. Seconds since midnight; `seconds` is what the clinician needs. */
export interface PlannedVisit {
  readonly id: string;
  readonly told: number;
  /** When the patient comes; never, for a no-show. */
  readonly arrives: number | null;
  readonly seconds: number;
}

/** A visit as it went in a day that was run forward. */
export interface RunVisit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly wait: number;
}

/** How a day went: who was seen when, and what it cost patients and clinician. Seconds. */
export interface RunOfDay {
  readonly visits: readonly RunVisit[];
  readonly meanWait: number;
  readonly longestWait: number;
  /** Time the clinician waited for somebody to come, breaks not counted. */
  readonly idle: number;
  readonly end: number;
}

/**
 * Runs a day forward without chance: whoever is here and first by the rule is seen as soon as the clinician is free. A wait
 * runs from the time told, or the arrival when that was later.
 * @source SCH-01, SCH-02, SCH-11
 */
export function runDay(
  visits: readonly PlannedVisit[],
  from: number,
  seen: 'as-told' | 'as-arrived',
  breaks: readonly Stretch[] = [],
): RunOfDay {
  const left = visits.flatMap(({ arrives, ...visit }) => (arrives === null ? [] : [{ ...visit, arrives }]));
  const done: RunVisit[] = [];
  let free = from;
  let idle = 0;
  while (left.length > 0) {
    const soonest = Math.min(...left.map(({ arrives }) => arrives));
    const ready = Math.max(free, soonest);
    const start = afterBreaks(ready, breaks);
    const next = left
      .filter(({ arrives }) => arrives <= start)
      .toSorted((one, other) =>
        seen === 'as-arrived' ? one.arrives - other.arrives : one.told - other.told || one.arrives - other.arrives,
      )[0];
    if (!next) break;
    idle += worked(free, start, breaks);
    left.splice(left.indexOf(next), 1);
    free = start + next.seconds;
    done.push({ id: next.id, start, end: free, wait: Math.max(0, start - Math.max(next.told, next.arrives)) });
  }
  const waits = done.map(({ wait }) => wait);
  return { visits: done, meanWait: mean(waits) ?? 0, longestWait: Math.max(0, ...waits), idle, end: free };
}

/** Seconds between two times that lie in no break. */
function worked(from: number, to: number, breaks: readonly Stretch[]): number {
  const edges = [...breaks]
    .map((each) => ({ from: Math.max(from, each.from), to: Math.min(to, each.to) }))
    .filter((each) => each.from < each.to)
    .toSorted((one, other) => one.from - other.from);
  let at = from;
  let sum = 0;
  for (const each of edges) {
    sum += Math.max(0, each.from - at);
    at = Math.max(at, each.to);
  }
  return sum + Math.max(0, to - at);
}

const gridMinutes = 15;

/**
 * The times a template gives out over a day, in order, each as often as it takes patients: what a day is filled with before
 * it is run. A stream without slots of its own gives one every quarter of an hour. Seconds.
 * @source SCH-01, SCH-02, SCH-03
 */
export function timesOf(template: Template, day: Stretch): number[] {
  const own = clockStretch(template.from, template.to);
  const part = { from: Math.max(day.from, own.from), to: Math.min(day.to, own.to) };
  return [...startsIn(template, part, gridMinutes)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([start, patients]) => Array.from({ length: patients }, () => start));
}
