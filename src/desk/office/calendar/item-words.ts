import { spokenClock } from '../../../shared/time';
import type { CalendarItem, DayColumn } from './day-columns';

/** The name of a calendar item for those who hear it: time, provider, what it is, how long. */
export function itemWords(item: CalendarItem, column: DayColumn, patient: string, type: string): string {
  const at = `${spokenClock(item.start)}, ${column.provider.name}`;
  if (item.kind === 'free') return `${at}: free for ${item.room} minutes`;
  if (item.kind === 'block') return `${at}: ${item.block.reason}, ${item.minutes} minutes`;
  return `${at}: ${patient}, ${type}, ${item.minutes} minutes, ${item.appointment.status}`;
}
