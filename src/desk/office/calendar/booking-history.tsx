import type { ReactNode } from 'react';
import { spokenDate, type PlayerView } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';

type BookingChange = PlayerView['bookings'][number];

/** What was done to a visit today, oldest first: who moves a visit can see where it came from. */
export function BookingHistory({
  changes,
  nameOf,
}: {
  changes: readonly BookingChange[];
  nameOf: (provider: string) => string;
}): ReactNode {
  if (changes.length === 0) return null;
  const place = ({ provider, date, start }: NonNullable<BookingChange['from']>): string =>
    `${spokenDate(date)}, ${spokenClock(start)}, ${nameOf(provider)}`;
  return (
    <ul className="chart-list office-quiet" aria-label="What was done to this visit today">
      {changes.map((change) => (
        <li key={`${change.at} ${change.act}`}>
          {spokenClock(change.at)}: {change.act}
          {change.from && ` from ${place(change.from)}`}
          {change.to && ` to ${place(change.to)}`}
        </li>
      ))}
    </ul>
  );
}
