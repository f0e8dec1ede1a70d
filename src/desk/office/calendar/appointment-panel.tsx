import type { ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { spokenDate, type Appointment } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Badge, Button } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { BookingHistory } from './booking-history';

/** A visit that is chosen in the calendar or on a chart, and what can be done with it. */
export function AppointmentPanel({ appointment }: { appointment: Appointment }): ReactNode {
  const { practice } = useSession();
  const charts = useView((view) => view.charts);
  const bookings = useView((view) => view.bookings);
  const { act, change, open } = useDesk();
  const name = charts.find((chart) => chart.mrn === appointment.mrn)?.name ?? appointment.mrn;
  const type = practice.visitTypes.find((one) => one.id === appointment.type)?.name ?? appointment.type;
  const provider = practice.providers.find((one) => one.id === appointment.provider)?.name ?? appointment.provider;
  return (
    <div className="office-foot" role="group" aria-label="Visit chosen">
      <p>
        <strong>{name}</strong>, {type}, {appointment.minutes} min with {provider}. {spokenDate(appointment.date)},{' '}
        {spokenClock(appointment.start)}. <Badge>{appointment.status.replace('-', ' ')}</Badge>{' '}
        {appointment.referral !== undefined && <Badge>referral {appointment.referral}</Badge>} {appointment.note}
      </p>
      <BookingHistory
        changes={bookings.filter((each) => each.appointment === appointment.id)}
        nameOf={(id) => practice.providers.find((one) => one.id === id)?.name ?? id}
      />
      <div className="office-foot-row">
        <Button
          icon="chart"
          onClick={() => {
            if (act({ verb: 'open-chart', mrn: appointment.mrn })) open('chart');
          }}
        >
          Open chart
        </Button>
        <Button icon="check" onClick={() => act({ verb: 'arrive', appointment: appointment.id })}>
          Check in
        </Button>
        <Button onClick={() => act({ verb: 'check-out', appointment: appointment.id })}>Check out</Button>
        <Button onClick={() => change({ moving: appointment.id, appointment: null, slot: null })}>Move…</Button>
        <Button variant="danger" onClick={() => act({ verb: 'cancel', appointment: appointment.id })}>
          Cancel visit
        </Button>
        <Button variant="quiet" onClick={() => change({ appointment: null })}>
          Done
        </Button>
      </div>
    </div>
  );
}
