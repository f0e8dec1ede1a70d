import { parseClock } from '../../shared/time';
import type { Provider } from '../calendar';
import { weekday } from '../dates';

/** A stretch of time in seconds since midnight; the end is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When a clinician works on a date and may be booked: hours without blocks, in order. Empty on a day off. */
export function openStretches(provider: Provider, date: string): Stretch[] {
  const day = weekday(date);
  const hours = provider.hours.filter(({ days }) => days.includes(day)).map(stretch);
  const blocks = provider.blocks.filter(({ days }) => days.includes(day)).map(stretch);
  return hours.flatMap((each) => blocks.reduce(without, [each])).toSorted((a, b) => a.from - b.from);
}

/** Whether two stretches share a moment. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

function without(stretches: readonly Stretch[], block: Stretch): Stretch[] {
  return stretches.flatMap((each) => {
    if (!overlaps(each, block)) return [each];
    const left = { from: each.from, to: Math.max(each.from, block.from) };
    const right = { from: Math.min(each.to, block.to), to: each.to };
    return [left, right].filter(({ from, to }) => to > from);
  });
}

function stretch({ from, to }: { readonly from: string; readonly to: string }): Stretch {
  return { from: parseClock(from) ?? 0, to: parseClock(to) ?? 0 };
}
