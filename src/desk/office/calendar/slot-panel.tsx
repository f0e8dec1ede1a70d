import { useState, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { chartName, parseSlotId, spokenDate, type VisitType } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Button, Select } from '../../../ui';
import { useDesk, useDeskState } from '../../state/desk-state';
import type { DayColumn } from './day-columns';

/** What can be done with the free time chosen: offer it aloud, book it, or move a visit to it. */
export function SlotPanel({ columns, wanted }: { columns: readonly DayColumn[]; wanted?: VisitType }): ReactNode {
  const { practice } = useSession();
  const chart = useView((view) => view.openChart);
  const appointments = useView((view) => view.appointments);
  const desk = useDesk();
  const [type, setType] = useState('');
  const slotChosen = useDeskState((state) => state.slot);
  const movingId = useDeskState((state) => state.moving);
  const slot = slotChosen === null ? undefined : parseSlotId(slotChosen);
  const moving = movingId === null ? undefined : appointments[movingId];
  if (!slot) {
    return (
      <div className="office-foot">
        <p className="office-quiet">
          {moving
            ? 'Choose the new time for the visit that is being moved.'
            : 'Choose a free time to offer or book it, or a visit to change it.'}
        </p>
        {moving && <Button onClick={() => desk.change({ moving: null })}>Stop moving</Button>}
      </div>
    );
  }
  const provider = practice.providers.find((one) => one.id === slot.provider);
  const item = columns
    .flatMap((column) => column.items)
    .find((one) => one.kind !== 'appointment' && one.slot === slot.id);
  const room =
    item === undefined
      ? ''
      : item.kind === 'free'
        ? `free for ${item.room} min`
        : item.kind === 'block'
          ? item.block.reason
          : '';
  const booked = type === '' ? (wanted?.id ?? '') : type;
  const needsChart = chart === null ? 'Open or register the patient’s chart first' : undefined;
  return (
    <div className="office-foot" role="group" aria-label="Time chosen">
      <p>
        <strong>
          {spokenDate(slot.date)}, {spokenClock(slot.start)}
        </strong>{' '}
        with {provider?.name ?? slot.provider} <span className="office-quiet">{room}</span>
      </p>
      <div className="office-foot-row">
        <Button
          icon="speech"
          onClick={() => desk.act({ verb: 'offer', option: 'slot', slot: slot.id, tone: desk.state().tone })}
        >
          Offer aloud
        </Button>
        {moving ? (
          <>
            <Button
              variant="ink"
              onClick={() => {
                if (desk.act({ verb: 'move', appointment: moving.id, slot: slot.id }))
                  desk.change({ moving: null, slot: null, appointment: moving.id });
              }}
            >
              Move the visit here
            </Button>
            <Button onClick={() => desk.change({ moving: null })}>Stop moving</Button>
          </>
        ) : (
          <>
            <Select
              hideLabel
              label="Visit type"
              placeholder="Visit type"
              value={booked}
              choices={practice.visitTypes.map((one) => ({ value: one.id, label: `${one.name}, ${one.minutes} min` }))}
              onChange={setType}
            />
            <Button
              variant="ink"
              unavailable={needsChart ?? (booked === '' ? 'Choose the visit type' : undefined)}
              onClick={() => {
                if (chart && desk.act({ verb: 'book', mrn: chart.mrn, type: booked, slot: slot.id }))
                  desk.change({ slot: null });
              }}
            >
              {chart === null ? 'Book' : `Book for ${chartName(chart.name)}`}
            </Button>
            <Button
              unavailable={needsChart ?? (booked === '' ? 'Choose the visit type' : undefined)}
              onClick={() => {
                if (chart) desk.act({ verb: 'wait-list', mrn: chart.mrn, type: booked });
              }}
            >
              Wait list
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
