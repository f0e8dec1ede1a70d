import { memo, type ReactNode } from 'react';
import type { VisitType } from '../../../session/desk.view';
import { clock } from '../../../shared/time';
import { classes } from '../../../ui';
import type { CalendarItem, DayColumn } from './day-columns';
import { itemWords } from './item-words';

interface CalendarEntryProps {
  item: CalendarItem;
  column: DayColumn;
  /** Second at which the day's grid begins. */
  from: number;
  patient: string;
  type: string;
  /** The one that the Tab key reaches. */
  isStop: boolean;
  isChosen: boolean;
  wanted: VisitType | undefined;
  onChoose: (item: CalendarItem) => void;
}

/** A visit, a block or a free time in its place. */
export const CalendarEntry = memo(function CalendarEntry({
  item,
  column,
  from,
  patient,
  type,
  isStop,
  isChosen,
  wanted,
  onChoose,
}: CalendarEntryProps): ReactNode {
  const width = 100 / item.lanes;
  const place = {
    top: `calc(${(item.start - from) / 60} * var(--minute))`,
    height: `calc(${item.minutes} * var(--minute))`,
    left: `${item.lane * width}%`,
    width: `${width}%`,
  };
  const status = item.kind === 'appointment' ? `cal-is-${item.appointment.status}` : '';
  const fits =
    item.kind === 'free' &&
    (wanted === undefined || (item.room >= wanted.minutes && column.provider.visitTypes.includes(wanted.id)));
  return (
    <li style={place} className="cal-cell">
      <button
        type="button"
        data-item={item.id}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={itemWords(item, column, patient, type)}
        title={itemWords(item, column, patient, type)}
        className={classes(
          'cal-item',
          `cal-${item.kind}`,
          status,
          fits && 'cal-fits',
          item.kind === 'block' && item.slot !== undefined && 'cal-held',
        )}
        onClick={() => onChoose(item)}
      >
        {item.kind === 'free' && <span className="cal-free-time">{clock(item.start)}</span>}
        {item.kind === 'block' && item.block.reason}
        {item.kind === 'appointment' && (
          <>
            <strong>{patient.split(',')[0]}</strong> {type}
          </>
        )}
      </button>
    </li>
  );
});
