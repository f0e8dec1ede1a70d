/** Whole seconds since midnight on the pack's date. */
export type Seconds = number;

/** Reads '08:20' or '08:20:30' as seconds since midnight; undefined when it is not a time of day. */
export function parseClock(text: string): Seconds | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}

/** '09:05' for 32,700. */
export function clock(at: Seconds): string {
  const minutes = Math.floor(at / 60);
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** '9:05 am', as it is said at the desk. */
export function spokenClock(at: Seconds): string {
  const hour = Math.floor(at / 3600) % 24;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}:${two(Math.floor(at / 60) % 60)} ${hour < 12 ? 'am' : 'pm'}`;
}

/** '4 min', '40 s', '1 h 05 min': a duration in words short enough for a label. */
export function duration(seconds: Seconds): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
