import type { ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { dollars, estimateVisit, type Chart } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Button } from '../../../ui';
import { Field } from '../chart/chart-parts';
import { useDesk } from '../../state/desk-state';

/** What today's visit of the open chart will cost by the payer's own answer, and what of it is due at check-in. */
export function VisitCosts({ chart }: { chart: Chart }): ReactNode {
  const { practice } = useSession();
  const appointments = useView((view) => view.appointments);
  const eligibility = useView((view) => view.eligibility);
  const today = useView((view) => view.date);
  const { open } = useDesk();
  const estimate = estimateVisit({ chart, appointments, eligibility, practice, today });
  if (!estimate) return <p className="office-quiet">No visit today.</p>;
  const { appointment, chargeCents, share, answeredAt = 0 } = estimate;
  const type = practice.visitTypes.find(({ id }) => id === appointment.type)?.name ?? appointment.type;
  return (
    <section aria-label="Today’s visit">
      <p>
        <strong>
          {type} at {spokenClock(appointment.start)}
        </strong>
        , charge {dollars(chargeCents)}
      </p>
      {share === undefined ? (
        <p className="office-quiet">
          What is due depends on the payer’s answer for today.{' '}
          <Button icon="shield" onClick={() => open('payer')}>
            Ask the payer
          </Button>
        </p>
      ) : (
        <dl className="office-fields">
          <Field name="Copay, due today">{dollars(share.copay)}</Field>
          {share.deductible > 0 && (
            <Field name="To the deductible, billed later, at most">{dollars(share.deductible)}</Field>
          )}
          {share.coinsurance > 0 && (
            <Field name="Patient’s share, billed later, at most">{dollars(share.coinsurance)}</Field>
          )}
          <Field name={`The plan, by its answer at ${spokenClock(answeredAt)}`}>{dollars(share.plan)}</Field>
        </dl>
      )}
    </section>
  );
}
