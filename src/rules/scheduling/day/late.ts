import { overlap, type Stretch } from '../day-template';

/** A visit still to be seen: its time, and how long it takes. Seconds. */
export interface DueVisit {
  readonly id: string;
  readonly at: number;
  readonly seconds: number;
}

/**
 * How late each visit starts when the clinician is free at a time: visits follow one another, none starts before its own
 * time nor in a break, and free time between them takes the delay off. Seconds.
 * @source SCH-11
 */
export function delaysFrom(freeAt: number, visits: readonly DueVisit[], breaks: readonly Stretch[] = []): number[] {
  let free = freeAt;
  return visits.map(({ at, seconds }) => {
    const start = afterBreaks(Math.max(free, at), breaks);
    free = start + seconds;
    return start - at;
  });
}

/** A time, or the end of the break it lies in. */
export function afterBreaks(at: number, breaks: readonly Stretch[]): number {
  const now = { from: at, to: at + 1 };
  const within = breaks.find((each) => overlap(each, now));
  return within === undefined ? at : afterBreaks(within.to, breaks);
}
