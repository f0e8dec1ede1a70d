import { slotId, weekday, type Appointment, type Block, type Provider } from '../../../session/desk.view';
import { parseClock } from '../../../shared/time';

/** One thing that stands in a provider's column. Times in seconds since midnight. */
export type CalendarItem = {
  readonly id: string;
  readonly start: number;
  readonly minutes: number;
  readonly lane: number;
  readonly lanes: number;
} & (
  | { readonly kind: 'appointment'; readonly appointment: Appointment }
  | { readonly kind: 'block'; readonly block: Block; readonly slot?: string }
  /** A time at which a visit may start; `minutes` is the step of the grid, `room` how long nothing else comes. */
  | { readonly kind: 'free'; readonly slot: string; readonly room: number }
);

export interface DayColumn {
  readonly provider: Provider;
  /** Hours of that day; empty when the provider is not in. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  readonly items: readonly CalendarItem[];
}

const gone: readonly Appointment['status'][] = ['cancelled', 'no-show'];

/** The columns of one day, one for each provider: what is booked, what is blocked, and where a visit may start. */
export function dayColumns(
  providers: readonly Provider[],
  appointments: readonly Appointment[],
  date: string,
): readonly DayColumn[] {
  return providers.map((provider) =>
    column(
      provider,
      appointments.filter((one) => one.provider === provider.id && one.date === date && !gone.includes(one.status)),
      date,
    ),
  );
}

function column(provider: Provider, booked: readonly Appointment[], date: string): DayColumn {
  const day = weekday(date);
  const hours = provider.hours
    .filter((span) => span.days.includes(day))
    .map((span) => ({ from: parseClock(span.from) ?? 0, to: parseClock(span.to) ?? 0 }))
    .toSorted((one, other) => one.from - other.from);
  const blocks = provider.blocks
    .filter((block) => block.days.includes(day))
    .map((block) => ({ block, from: parseClock(block.from) ?? 0, to: parseClock(block.to) ?? 0 }));
  const taken = [...booked.map((one) => ({ from: one.start, to: one.start + one.minutes * 60 })), ...blocks];
  const items: CalendarItem[] = [];
  for (const span of hours) {
    const step = provider.gridMinutes * 60;
    for (let start = Math.ceil(span.from / step) * step; start + step <= span.to; start += step) {
      if (taken.some((one) => start >= one.from && start < one.to)) continue;
      const next = Math.min(span.to, ...taken.filter((one) => one.from > start).map((one) => one.from));
      const id = slotId(provider.id, date, start);
      items.push({
        kind: 'free',
        id,
        slot: id,
        start,
        minutes: Math.min(provider.gridMinutes, (next - start) / 60),
        room: Math.floor((next - start) / 60),
        lane: 0,
        lanes: 1,
      });
    }
  }
  for (const { block, from, to } of blocks) {
    const held = block.kind === 'same-day-hold' ? { slot: slotId(provider.id, date, from) } : {};
    items.push({
      kind: 'block',
      id: `${provider.id}/block/${from}`,
      block,
      ...held,
      start: from,
      minutes: (to - from) / 60,
      lane: 0,
      lanes: 1,
    });
  }
  for (const one of booked) {
    const beside = booked.filter(
      (other) => one.start < other.start + other.minutes * 60 && other.start < one.start + one.minutes * 60,
    );
    const lane = beside.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)).indexOf(one);
    items.push({
      kind: 'appointment',
      id: one.id,
      appointment: one,
      start: one.start,
      minutes: one.minutes,
      lane,
      lanes: beside.length,
    });
  }
  return { provider, hours, items: items.toSorted((one, other) => one.start - other.start || one.lane - other.lane) };
}

/** First and last second that any column needs to show, on full hours; 8 to 17 when nobody is in. */
export function dayBounds(columns: readonly DayColumn[]): { readonly from: number; readonly to: number } {
  const spans = columns.flatMap((one) => [
    ...one.hours,
    ...one.items.map((item) => ({ from: item.start, to: item.start + item.minutes * 60 })),
  ]);
  if (spans.length === 0) return { from: 8 * 3600, to: 17 * 3600 };
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return { from: Math.floor(from / 3600) * 3600, to: Math.ceil(to / 3600) * 3600 };
}

/** The Monday of the week of a date, as days to add to it: 0 to -6. */
export function toMonday(date: string): number {
  return 1 - weekday(date);
}
