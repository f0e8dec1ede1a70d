import { useState, type ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { printedDate } from '../../../session/desk.view';
import { Button, EmptyState, SearchField } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { ChartView } from './chart-view';
import { findCharts } from './find-charts';

/** The chart page: find a chart by name, date of birth or number, and read the one that is open. */
export function ChartPage(): ReactNode {
  const charts = useView((view) => view.charts);
  const chart = useView((view) => view.openChart);
  const { act, open } = useDesk();
  const [query, setQuery] = useState('');
  const found = findCharts(charts, query);
  const openChart = (mrn: string): void => {
    if (act({ verb: 'open-chart', mrn })) setQuery('');
  };
  return (
    <div className="office-page">
      <SearchField
        label="Find a chart"
        hideLabel
        placeholder="Name, date of birth or chart number"
        value={query}
        onChange={setQuery}
        onSearch={() => {
          const [only] = found;
          if (only && found.length === 1) openChart(only.mrn);
        }}
      />
      {query !== '' && (
        <div role="region" aria-label="Charts found" className="office-found">
          <p role="status" className="office-quiet">
            {found.length === 0
              ? 'No chart holds that. It may be spelled otherwise, or the person is new.'
              : `${found.length} found`}
          </p>
          <ul className="office-list">
            {found.map((entry) => (
              <li key={entry.mrn}>
                <button type="button" className="office-row" onClick={() => openChart(entry.mrn)}>
                  <strong>{entry.name}</strong>
                  <span>born {printedDate(entry.dob)}</span>
                  <span className="office-quiet">{entry.mrn}</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && (
            <Button icon="plus" onClick={() => open('registration')}>
              Register a new patient
            </Button>
          )}
        </div>
      )}
      {chart === null
        ? query === '' && (
            <EmptyState icon="chart">
              No chart is open. Open only the charts that a task at hand needs: every opening is recorded.
            </EmptyState>
          )
        : query === '' && <ChartView chart={chart} />}
    </div>
  );
}
