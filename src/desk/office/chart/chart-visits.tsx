import type { ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { printedDate, spokenDate, type Appointment, type Chart } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Badge, Button } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { Section } from './chart-parts';

const leaving: readonly Appointment['status'][] = ['arrived', 'roomed', 'seen'];

/** Visits to come and past, and what clinicians have ordered. */
export function ChartVisits({ chart }: { chart: Chart }): ReactNode {
  const { practice } = useSession();
  const appointments = useView((view) => view.appointments);
  const today = useView((view) => view.date);
  const referrals = useView((view) => view.referrals);
  const { act, open } = useDesk();
  const nameOf = (id: string): string => practice.providers.find((one) => one.id === id)?.name ?? id;
  const typeOf = (id: string): string => practice.visitTypes.find((one) => one.id === id)?.name ?? id;
  const own = Object.values(appointments)
    .filter((one) => one.mrn === chart.mrn)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.start - other.start));
  return (
    <Section title="Visits and orders">
      {own.length === 0 && <p>No visit is booked.</p>}
      <ul className="chart-list">
        {own.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="office-link"
              onClick={() => open('calendar', { day: one.date, appointment: one.id, slot: null })}
            >
              {spokenDate(one.date)}, {spokenClock(one.start)}
            </button>
            , {typeOf(one.type)} with {nameOf(one.provider)} <Badge>{one.status.replace('-', ' ')}</Badge>
            {one.date === today && one.status === 'booked' && (
              <Button
                icon="check"
                className="office-inline"
                onClick={() => act({ verb: 'arrive', appointment: one.id })}
              >
                Check in
              </Button>
            )}
            {one.date === today && leaving.includes(one.status) && (
              <Button className="office-inline" onClick={() => act({ verb: 'check-out', appointment: one.id })}>
                Check out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {chart.orders.length > 0 && (
        <ul className="chart-list" aria-label="Orders">
          {chart.orders.map((order) => (
            <li key={order.id}>
              <strong>{order.kind.replace('-', ' ')}</strong>: {order.text}
              {order.from !== undefined &&
                order.to !== undefined &&
                ` (${printedDate(order.from)} to ${printedDate(order.to)})`}
              {order.provider !== undefined && `, ${nameOf(order.provider)}`}
              {order.done && <span className="office-quiet"> done</span>}
            </li>
          ))}
        </ul>
      )}
      {referrals
        .filter((referral) => referral.mrn === chart.mrn)
        .map((referral) => (
          <p key={referral.id}>Referral {referral.state === 'asked' ? 'asked for, not here yet' : 'received'}.</p>
        ))}
      {chart.seen.length > 0 && (
        <p className="office-quiet">
          Seen{' '}
          {chart.seen
            .slice(0, 4)
            .map((visit) => `${printedDate(visit.date)} (${nameOf(visit.provider)})`)
            .join(', ')}
        </p>
      )}
      <p className="office-quiet">Primary care clinician: {nameOf(chart.pcp)}</p>
      <div className="office-foot-row">
        <Button
          onClick={() => act({ verb: 'request-referral', mrn: chart.mrn, ...(own[0] && { appointment: own[0].id }) })}
        >
          Ask for a referral
        </Button>
      </div>
    </Section>
  );
}
