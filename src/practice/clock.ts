import { z } from 'zod';
import { parseClock } from '../shared/time';

const clock = /^(([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00)$/;

/** A clock time of a day: hours and minutes, seconds where they matter; 24:00 for its end. */
export const clockSchema = z
  .string()
  .max(8)
  .refine((text) => clock.test(text), 'a clock time such as "08:30" or "16:00"')
  .meta({ pattern: clock.source });

/** Whether the second clock time of one day is later than the first, written "8:30" or "08:30". */
export function isLater(from: string, to: string): boolean {
  return twoDigits(from) < twoDigits(to);
}

/** Seconds after midnight of a clock time that the schema takes, written "8:30" or "08:30"; 24:00 is the end of the day. */
export function secondsOfClock(clock: string): number {
  return clock === '24:00' ? 86_400 : (parseClock(twoDigits(clock)) ?? 0);
}

/** What is said of a stretch of a day that ends before it begins, such as 1:00 for one in the afternoon. */
export const endsTooEarly = 'a stretch of a day that ends after it begins, on the 24-hour clock: "13:00" to "17:00"';

function twoDigits(clock: string): string {
  return clock[1] === ':' ? `0${clock}` : clock;
}
