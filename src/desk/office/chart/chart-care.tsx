import type { ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import type { Chart } from '../../../session/desk.view';
import { Button } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { factGroups } from '../../talk/fact-groups';
import { Section } from './chart-parts';

const shownElsewhere = ['identity', 'contact-details', 'coverage', 'balance'];

/** The facts of the chart that no other part shows, as the desk may need them. */
export function ChartCare({ chart }: { chart: Chart }): ReactNode {
  const facts = useView((view) => view.facts);
  const { change } = useDesk();
  const groups = factGroups(facts.filter((fact) => fact.of === chart.mrn && !shownElsewhere.includes(fact.kind)));
  return (
    <Section title="Facts in the chart">
      <dl className="office-fields">
        {groups.map((group) => (
          <div key={group.title}>
            <dt>{group.title}</dt>
            <dd>
              <ul className="chart-facts">
                {group.facts.map((fact) => (
                  <li key={fact.id}>{fact.label}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <Button icon="speech" onClick={() => change({ menu: 'share' })}>
        Share facts…
      </Button>
    </Section>
  );
}
