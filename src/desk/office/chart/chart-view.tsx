import type { ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { ageOn, chartName, printedDate, spokenBirthDate, type Chart } from '../../../session/desk.view';
import { Badge, Button } from '../../../ui';
import { HeardList } from '../../talk/heard';
import { useDesk } from '../../state/desk-state';
import { ChartCare } from './chart-care';
import { ChartCoverage } from './chart-coverage';
import { ChartPermissions } from './chart-permissions';
import { ChartVisits } from './chart-visits';
import { Field, LanguageName, Section } from './chart-parts';

/** The open chart, with what the person has said beside it. */
export function ChartView({ chart }: { chart: Chart }): ReactNode {
  const serving = useView((view) => view.serving);
  const today = useView((view) => view.date);
  const { act } = useDesk();
  return (
    <article className="chart" aria-label={`Chart of ${chartName(chart.name)}`}>
      <header className="chart-head">
        <h3>
          {chartName(chart.name)} <span className="office-quiet">{chart.mrn}</span>
        </h3>
        <Button variant="quiet" icon="close" onClick={() => act({ verb: 'close-chart' })}>
          Close chart
        </Button>
      </header>
      {chart.alerts.length > 0 && (
        <ul className="chart-alerts" aria-label="Alerts">
          {chart.alerts.map((alert) => (
            <li key={alert}>
              <Badge tone="mustard" icon="warning">
                {alert}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {serving !== null && serving.heard.length > 0 && (
        <div className="chart-said">
          <span className="ff-label">{serving.party.label} said</span>
          <HeardList heard={serving.heard} title={`What ${serving.party.label} said`} />
        </div>
      )}
      <div className="chart-columns">
        <Section title="On record">
          <dl className="office-fields">
            <Field name="Legal name">
              {[chart.name.first, chart.name.middle, chart.name.last].filter(Boolean).join(' ')}
              {chart.name.preferred !== undefined && `, called ${chart.name.preferred}`}
              {chart.name.former !== undefined && `, formerly ${chart.name.former}`}
            </Field>
            <Field name="Born">
              {spokenBirthDate(chart.dob)}{' '}
              <span className="office-quiet">
                ({printedDate(chart.dob)}, {ageOn(chart.dob, today)} years)
              </span>
            </Field>
            <Field name="Sex">{chart.sex}</Field>
            <Field name="Telephone">{chart.phone}</Field>
            <Field name="Address">{chart.address}</Field>
            <Field name="Language">
              <LanguageName tag={chart.language} />
              {chart.interpreter && ', interpreter wanted'}
            </Field>
            <Field name="Portal">{chart.portal ? 'active' : 'not used'}</Field>
            <Field name="Privacy notice">{chart.noticeAcknowledged ? 'acknowledged' : 'not acknowledged yet'}</Field>
          </dl>
        </Section>
        <ChartVisits chart={chart} />
        <ChartPermissions chart={chart} />
        <ChartCoverage chart={chart} />
        <ChartCare chart={chart} />
      </div>
    </article>
  );
}
