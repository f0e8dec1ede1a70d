import type { DayColumn } from './day-columns';

/** The item to go to from another by an arrow key: along the column, or to the item nearest in time of the next column that has any. */
export function stepFrom(columns: readonly DayColumn[], id: string, key: string): string | undefined {
  const at = columns.findIndex((column) => column.items.some((item) => item.id === id));
  const column = columns[at];
  const index = column?.items.findIndex((item) => item.id === id) ?? -1;
  const item = column?.items[index];
  if (!column || !item) return undefined;
  if (key === 'ArrowDown') return column.items[index + 1]?.id;
  if (key === 'ArrowUp') return column.items[index - 1]?.id;
  if (key === 'Home') return column.items[0]?.id;
  if (key === 'End') return column.items[column.items.length - 1]?.id;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  for (let next = at + step; next >= 0 && next < columns.length; next += step) {
    const nearest = columns[next]?.items.toSorted(
      (one, other) => Math.abs(one.start - item.start) - Math.abs(other.start - item.start),
    )[0];
    if (nearest) return nearest.id;
  }
  return undefined;
}
