import { z } from 'zod';

const clock = /^(([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00)$/;

/** A clock time of a day: hours and minutes, seconds where they matter; 24:00 for its end. */
export const clockSchema = z
  .string()
  .max(8)
  .refine((text) => clock.test(text), 'a clock time such as "08:30" or "16:00"')
  .meta({ pattern: clock.source });
