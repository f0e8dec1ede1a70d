import type { ReactNode } from 'react';
import { useSession } from '../../../hooks/session-context';
import { dollars, printedDate, type Chart } from '../../../session/desk.view';
import { Button } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { Field, Section } from './chart-parts';

const ranks = { 1: 'Primary', 2: 'Secondary', 3: 'Third' } as const;

/** Coverage on record and what is owed: what our system says, which the payer may know better. */
export function ChartCoverage({ chart }: { chart: Chart }): ReactNode {
  const { practice } = useSession();
  const { open } = useDesk();
  return (
    <Section title="Coverage and balance">
      {chart.coverages.length === 0 && <p>No coverage on record.</p>}
      {chart.coverages.map((coverage) => {
        const plan = practice.plans.find((one) => one.id === coverage.plan);
        return (
          <dl className="office-fields" key={coverage.id}>
            <Field name={ranks[coverage.priority]}>
              {plan === undefined ? coverage.plan : `${plan.name} (${plan.type})`}
              {plan?.contracted === false && ', not contracted'}
            </Field>
            <Field name="Member">
              {coverage.memberId}, group {coverage.group}
            </Field>
            <Field name="Subscriber">{coverage.subscriber}</Field>
            <Field name="From">
              {printedDate(coverage.effective)}
              {coverage.ended !== undefined && `, ended ${printedDate(coverage.ended)}`}
            </Field>
          </dl>
        );
      })}
      <p>
        Balance <strong>{dollars(chart.balanceCents)}</strong>
      </p>
      <div className="office-foot-row">
        <Button icon="shield" onClick={() => open('payer')}>
          Ask the payer
        </Button>
        <Button icon="money" onClick={() => open('ledger')}>
          Ledger
        </Button>
        <Button icon="person" onClick={() => open('registration')}>
          Change the record
        </Button>
      </div>
    </Section>
  );
}
