import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import type { VisitType } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { useDesk, useDeskState } from '../../state/desk-state';
import { dayBounds, type CalendarItem, type DayColumn } from './day-columns';
import { stepFrom } from './grid-keys';
import { CalendarEntry } from './calendar-entry';

interface DayGridProps {
  columns: readonly DayColumn[];
  date: string;
  /** Counts how often the present hour was asked for. */
  jumps: number;
  /** Visit type that the free times are measured against. */
  wanted?: VisitType;
}

/** The day itself. One stop of the Tab key; arrows move in time and between columns. */
export const DayGrid = memo(function DayGrid({ columns, date, jumps, wanted }: DayGridProps): ReactNode {
  const { practice } = useSession();
  const charts = useView((view) => view.charts);
  const { change } = useDesk();
  const slot = useDeskState((state) => state.slot);
  const appointment = useDeskState((state) => state.appointment);
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const names = useMemo(() => new Map(charts.map((chart) => [chart.mrn, chart.name])), [charts]);
  const types = useMemo(() => new Map(practice.visitTypes.map((type) => [type.id, type.name])), [practice]);
  const bounds = dayBounds(columns);
  const ids = columns.flatMap((column) => column.items.map((item) => item.id));
  const stop = [active, slot, appointment].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const hours = Array.from({ length: (bounds.to - bounds.from) / 3600 }, (_, index) => bounds.from + index * 3600);

  useEffect(() => {
    const now = grid.current?.querySelector<HTMLElement>('.cal-now');
    if (grid.current && now) grid.current.scrollTop = Math.max(0, now.offsetTop - grid.current.clientHeight / 3);
  }, [date, jumps]);

  const move = (event: KeyboardEvent): void => {
    if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepFrom(columns, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    grid.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next)}"]`)?.focus();
  };
  const choose = (item: CalendarItem): void => {
    setActive(item.id);
    if (item.kind === 'appointment') change({ appointment: item.appointment.id, slot: null });
    else if (item.slot !== undefined) change({ slot: item.slot, appointment: null });
  };
  return (
    <div
      className="cal-scroll"
      ref={grid}
      onKeyDown={move}
      role="group"
      aria-label="Calendar of the day; arrow keys move between times and clinicians"
    >
      <div className="cal" style={{ gridTemplateColumns: `3.1rem repeat(${columns.length}, minmax(5.4rem, 1fr))` }}>
        <div className="cal-corner" />
        {columns.map((column) => (
          <div
            key={column.provider.id}
            className="cal-head"
            id={`cal-${column.provider.id}`}
            title={`${column.provider.name}, ${column.provider.credential}`}
          >
            {column.provider.name}
          </div>
        ))}
        <div
          className="cal-hours"
          aria-hidden="true"
          style={{ height: `calc(${(bounds.to - bounds.from) / 60} * var(--minute))` }}
        >
          {hours.map((hour) => (
            <span key={hour} style={{ top: `calc(${(hour - bounds.from) / 60} * var(--minute))` }}>
              {spokenClock(hour).replace(':00', '')}
            </span>
          ))}
        </div>
        {columns.map((column) => (
          <ul key={column.provider.id} className="cal-column" aria-labelledby={`cal-${column.provider.id}`}>
            {column.hours.length === 0 && <li className="cal-out">Not in</li>}
            {column.items.map((item) => (
              <CalendarEntry
                key={item.id}
                item={item}
                column={column}
                from={bounds.from}
                patient={item.kind === 'appointment' ? (names.get(item.appointment.mrn) ?? 'Patient') : ''}
                type={item.kind === 'appointment' ? (types.get(item.appointment.type) ?? item.appointment.type) : ''}
                isStop={item.id === stop}
                isChosen={
                  item.id === slot ||
                  item.id === appointment ||
                  (item.kind === 'block' && item.slot !== undefined && item.slot === slot)
                }
                wanted={wanted}
                onChoose={choose}
              />
            ))}
          </ul>
        ))}
        <NowLine date={date} from={bounds.from} to={bounds.to} />
      </div>
    </div>
  );
});

function NowLine({ date, from, to }: { date: string; from: number; to: number }): ReactNode {
  const minute = useView((view) => Math.floor(view.now / 60));
  const today = useView((view) => view.date);
  if (date !== today || minute * 60 < from || minute * 60 > to) return null;
  const passed = `${minute - from / 60} * var(--minute)`;
  return (
    <>
      <div className="cal-past" aria-hidden="true" style={{ height: `calc(${passed})` }} />
      <div className="cal-now" aria-hidden="true" style={{ top: `calc(var(--cal-head) + ${passed})` }} />
    </>
  );
}
