import { useMemo, useState, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { addDays, printedDate, spokenDate } from '../../../session/desk.view';
import { Button, IconButton, Select } from '../../../ui';
import { useDesk, useDeskState } from '../../state/desk-state';
import { AppointmentPanel } from './appointment-panel';
import { dayColumns, toMonday } from './day-columns';
import { DayGrid } from './day-grid';
import { SlotPanel } from './slot-panel';

/** The calendar: a day of provider columns, the week's days, and what can be done with the time or visit chosen. */
export function Calendar(): ReactNode {
  const { practice } = useSession();
  const today = useView((view) => view.date);
  const appointments = useView((view) => view.appointments);
  const desk = useDesk();
  const [type, setType] = useState('');
  const [jumps, setJumps] = useState(0);
  const date = useDeskState((state) => state.day) ?? today;
  const chosenId = useDeskState((state) => state.appointment);
  const columns = useMemo(
    () => dayColumns(practice.providers, Object.values(appointments), date),
    [practice, appointments, date],
  );
  const wanted = practice.visitTypes.find((one) => one.id === type);
  const chosen = chosenId === null ? undefined : appointments[chosenId];
  const monday = addDays(date, toMonday(date));
  const go = (day: string): void => desk.change({ day });
  return (
    <div className="office-calendar">
      <div className="office-calendar-tools">
        <div className="office-tools">
          <IconButton icon="back" label="Week before" onClick={() => go(addDays(date, -7))} />
          <div role="group" aria-label={`Week of ${spokenDate(monday)}`} className="office-days">
            {[0, 1, 2, 3, 4].map((offset) => {
              const day = addDays(monday, offset);
              return (
                <Button
                  key={day}
                  className="ff-toggle"
                  aria-pressed={day === date}
                  aria-label={day === today ? `${spokenDate(day)}, today` : spokenDate(day)}
                  onClick={() => go(day)}
                >
                  {spokenDate(day).slice(0, 3)} {Number(day.slice(8))}
                  {day === today && ' •'}
                </Button>
              );
            })}
          </div>
          <IconButton icon="next" label="Week after" onClick={() => go(addDays(date, 7))} />
          <Button
            variant="quiet"
            onClick={() => {
              go(today);
              setJumps(jumps + 1);
            }}
          >
            Today
          </Button>
        </div>
        <div className="office-tools">
          <h3 className="office-day-title">
            {spokenDate(date)} <span className="office-quiet">{printedDate(date)}</span>
          </h3>
          <Select
            hideLabel
            className="office-tools-end"
            label="Show times with room for"
            value={type}
            choices={[
              { value: '', label: 'Room for: anything' },
              ...practice.visitTypes.map((one) => ({
                value: one.id,
                label: `Room for: ${one.name}, ${one.minutes} min`,
              })),
            ]}
            onChange={setType}
          />
        </div>
      </div>
      <DayGrid columns={columns} date={date} jumps={jumps} {...(wanted && { wanted })} />
      {chosen ? <AppointmentPanel appointment={chosen} /> : <SlotPanel columns={columns} {...(wanted && { wanted })} />}
    </div>
  );
}
