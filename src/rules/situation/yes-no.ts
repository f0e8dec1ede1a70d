import { z } from 'zod';

/** Something that is so, is not so, or was not said; what was not said is asked for where it decides. */
export const yesNo = (meaning: string) =>
  z.enum(['yes', 'no', 'unknown']).default('unknown').describe(`${meaning} \`unknown\` when nobody said.`);

/** A time of day on the 24-hour clock: '16:10'. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 16:10, hours 00 to 23');

/** Minutes since midnight of a time of day. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
