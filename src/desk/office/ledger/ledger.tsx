import { useState, type ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { chartName, dollars } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Button, EmptyState, MoneyField, NumberField, Select, Table } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { DaySums } from './day-sums';
import { Prices } from './prices';
import { VisitCosts } from './visit-costs';

const purposes = [
  { value: 'copay', label: 'Copay' },
  { value: 'balance', label: 'Balance' },
  { value: 'self-pay', label: 'Self-pay visit' },
  { value: 'deposit', label: 'Deposit' },
] as const;
const methods = [
  { value: 'card', label: 'Card' },
  { value: 'cash', label: 'Cash' },
  { value: 'check', label: 'Check' },
] as const;

/** The ledger: what is owed on the open chart, payments and plans, and the day's receipts. */
export function Ledger(): ReactNode {
  const chart = useView((view) => view.openChart);
  const ledger = useView((view) => view.ledger);
  const charts = useView((view) => view.charts);
  const { act, open } = useDesk();
  const [cents, setCents] = useState<number>();
  const [purpose, setPurpose] = useState<(typeof purposes)[number]['value']>('copay');
  const [method, setMethod] = useState<(typeof methods)[number]['value']>('card');
  const [planCents, setPlanCents] = useState<number>();
  const [parts, setParts] = useState<number | undefined>(2);
  const nameOf = (mrn: string): string => charts.find((one) => one.mrn === mrn)?.name ?? mrn;
  const sheet = useView((view) => view.daySheet);
  return (
    <div className="office-page">
      {chart === null ? (
        <EmptyState
          icon="money"
          action={
            <Button icon="chart" onClick={() => open('chart')}>
              Find the chart
            </Button>
          }
        >
          Payments belong to a chart. None is open.
        </EmptyState>
      ) : (
        <section className="office-block" aria-label="Payment">
          <h3>
            {chartName(chart.name)}: balance {dollars(chart.balanceCents)}
          </h3>
          <VisitCosts chart={chart} />
          <div className="office-form">
            <MoneyField label="Amount" minimum={1} maximum={1_000_000} value={cents} onChange={setCents} />
            <Select label="For" value={purpose} choices={purposes} onChange={setPurpose} />
            <Select label="By" value={method} choices={methods} onChange={setMethod} />
            <Button
              variant="ink"
              unavailable={cents === undefined ? 'Enter the amount' : undefined}
              onClick={() => {
                if (cents !== undefined && act({ verb: 'collect', mrn: chart.mrn, cents, for: purpose, method }))
                  setCents(undefined);
              }}
            >
              Take the payment
            </Button>
            <Button icon="print" onClick={() => act({ verb: 'hand-over', handout: 'receipt', mrn: chart.mrn })}>
              Hand over a receipt
            </Button>
          </div>
          <div className="office-form">
            <MoneyField label="Plan for" minimum={1} maximum={1_000_000} value={planCents} onChange={setPlanCents} />
            <NumberField label="Equal parts" minimum={1} maximum={36} value={parts} onChange={setParts} />
            <Button
              unavailable={
                planCents === undefined || parts === undefined ? 'Enter the amount and the parts' : undefined
              }
              onClick={() => {
                if (
                  planCents !== undefined &&
                  parts !== undefined &&
                  act({ verb: 'payment-plan', mrn: chart.mrn, cents: planCents, parts })
                )
                  setPlanCents(undefined);
              }}
            >
              Agree a payment plan
            </Button>
          </div>
        </section>
      )}
      <Table
        caption={`Day sheet: ${dollars(sheet.payments)} taken`}
        columns={[
          { id: 'at', title: 'Time', cell: (entry) => spokenClock(entry.at), sortBy: (entry) => entry.at },
          { id: 'who', title: 'Patient', cell: (entry) => nameOf(entry.mrn), sortBy: (entry) => nameOf(entry.mrn) },
          {
            id: 'for',
            title: 'For',
            cell: (entry) =>
              entry.kind === 'plan'
                ? `plan, ${entry.parts ?? 1} parts`
                : entry.kind === 'charge'
                  ? 'charge, visit'
                  : entry.for,
          },
          { id: 'method', title: 'By', cell: (entry) => entry.method },
          {
            id: 'cents',
            title: 'Amount',
            align: 'end',
            cell: (entry) => dollars(entry.cents),
            sortBy: (entry) => entry.cents,
          },
        ]}
        rows={ledger}
        rowId={(entry) => entry.id}
        empty="Nothing has been taken yet."
      />
      <DaySums sheet={sheet} />
      <Prices />
    </div>
  );
}
