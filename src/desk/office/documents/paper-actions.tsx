import { useState, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import { chartName, type Paper } from '../../../session/desk.view';
import { paperActions } from '../../../session/vocabulary';
import { Badge, Button, Select } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { roleWords } from '../../talk/transfer';

/** What can be done with the paper taken up. */
export function PaperActions({ paper }: { paper: Paper }): ReactNode {
  const { practice } = useSession();
  const chart = useView((view) => view.openChart);
  const { act } = useDesk();
  const [to, setTo] = useState('');
  const isCard = paper.kind === 'insurance-card';
  const needsChart = chart === null ? 'Open the chart it belongs to first' : undefined;
  const handle = (action: 'return' | 'shred' | 'secure' | 'leave'): void =>
    void act({ verb: 'handle-paper', paper: paper.id, action });
  return (
    <section className="office-block" aria-label={`What to do with ${paper.title}`}>
      <h3>
        {paper.title} <Badge>{paper.state.replace('-', ' ')}</Badge>
      </h3>
      <div className="office-foot-row">
        {isCard && (
          <Button
            icon="card"
            unavailable={needsChart}
            onClick={() => {
              if (chart) act({ verb: 'record-card', mrn: chart.mrn, paper: paper.id });
            }}
          >
            Record as coverage
          </Button>
        )}
        <Button
          icon="chart"
          unavailable={needsChart}
          onClick={() => {
            if (chart) act({ verb: 'handle-paper', paper: paper.id, action: 'file', mrn: chart.mrn });
          }}
        >
          {chart === null ? 'File to a chart' : `File to ${chartName(chart.name)}`}
        </Button>
        <Button title={paperActions.terms.return} onClick={() => handle('return')}>
          Return to sender
        </Button>
        <Button icon="shred" title={paperActions.terms.shred} onClick={() => handle('shred')}>
          Shred bin
        </Button>
        <Button icon="lock" title={paperActions.terms.secure} onClick={() => handle('secure')}>
          Lock away
        </Button>
        <Button title={paperActions.terms.leave} onClick={() => handle('leave')}>
          Leave in the tray
        </Button>
        <Button icon="warning" onClick={() => act({ verb: 'incident' })}>
          Report an incident
        </Button>
      </div>
      <div className="office-foot-row">
        <Select
          hideLabel
          label="Colleague"
          placeholder="Put before a colleague"
          value={to}
          choices={practice.staff.map((colleague) => ({
            value: colleague.id,
            label: `${colleague.name}, ${roleWords(colleague.role)}`,
          }))}
          onChange={setTo}
        />
        <Button
          icon="transfer"
          unavailable={to === '' ? 'Choose a colleague' : undefined}
          onClick={() =>
            act({
              verb: 'handle-paper',
              paper: paper.id,
              action: 'route',
              to,
              ...(chart !== null && { mrn: chart.mrn }),
            })
          }
        >
          Route
        </Button>
      </div>
    </section>
  );
}
