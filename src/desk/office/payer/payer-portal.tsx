import { useState, type ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { chartName } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Button, EmptyState, TextField } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { EligibilityResult } from './eligibility-result';

interface Inquiry {
  readonly mrn: string;
  readonly on: string;
  readonly at: number;
}

/** The payer's portal: an inquiry for a patient and a date, and the payers' answers, newest first. */
export function PayerPortal(): ReactNode {
  const chart = useView((view) => view.openChart);
  const today = useView((view) => view.date);
  const now = useView((view) => view.now);
  const answers = useView((view) => view.eligibility);
  const { act, open } = useDesk();
  const [on, setOn] = useState(today);
  const [asked, setAsked] = useState<readonly Inquiry[]>([]);
  const pending = asked.filter(
    (inquiry) =>
      !answers.some((answer) => answer.mrn === inquiry.mrn && answer.on === inquiry.on && answer.askedAt >= inquiry.at),
  );
  const shown = chart === null ? answers : answers.filter((answer) => answer.mrn === chart.mrn);
  return (
    <div className="office-page payer">
      <header className="payer-head">
        <h3>Eligibility and benefits</h3>
        <span>All payers, one inquiry</span>
      </header>
      <form
        className="office-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chart && act({ verb: 'check-eligibility', mrn: chart.mrn, on }))
            setAsked([...asked, { mrn: chart.mrn, on, at: now }]);
        }}
      >
        <TextField
          label="Member"
          className="office-form-wide"
          value={
            chart === null ? '' : `${chartName(chart.name)}, ${chart.coverages[0]?.memberId ?? 'no member number'}`
          }
          placeholder="Open a chart first"
          onChange={() => undefined}
          isReadOnly
        />
        <TextField label="Date of service" type="date" value={on} onChange={setOn} />
        <Button
          type="submit"
          variant="ink"
          unavailable={
            chart === null ? 'Open the chart of the patient first' : on === '' ? 'Enter the date of service' : undefined
          }
        >
          Send inquiry
        </Button>
        {chart === null && (
          <Button icon="chart" onClick={() => open('chart')}>
            Find the chart
          </Button>
        )}
      </form>
      {pending.map((inquiry) => (
        <p key={`${inquiry.mrn}/${inquiry.on}/${inquiry.at}`} className="payer-pending" role="status">
          Sent {spokenClock(inquiry.at)} for {inquiry.on}. Waiting for the payer…
        </p>
      ))}
      {shown.length === 0 && pending.length === 0 && (
        <EmptyState icon="shield">
          No answer yet. A card shows what was so when it was printed; the payer knows what is so on the date of
          service.
        </EmptyState>
      )}
      {shown.toReversed().map((answer) => (
        <EligibilityResult key={`${answer.mrn}/${answer.coverage}/${answer.on}/${answer.askedAt}`} answer={answer} />
      ))}
    </div>
  );
}
