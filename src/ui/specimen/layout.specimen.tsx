import { useState, type ReactNode } from 'react';
import './specimen.css';
import { Button } from '../controls/button';
import { formatMoney } from '../fields/amounts';
import { Card } from '../layout/card';
import { Disclosure } from '../layout/disclosure';
import { EmptyState } from '../layout/empty-state';
import { Panel } from '../layout/panel';
import { Table, type Column } from '../layout/table';
import { Tabs } from '../layout/tabs';
import { Badge } from '../status/badge';

interface Owed {
  readonly id: string;
  readonly name: string;
  readonly cents: number;
  readonly isActive: boolean;
}

const owed: readonly Owed[] = [
  { id: 'a', name: 'Delgado, Rosa M', cents: 2500, isActive: false },
  { id: 'b', name: 'Okafor, Chidi', cents: 0, isActive: true },
  { id: 'c', name: 'Yoon, Min-seo', cents: 104075, isActive: true },
];
const columns: readonly Column<Owed>[] = [
  { id: 'name', title: 'Patient', cell: (row) => row.name, sortBy: (row) => row.name },
  {
    id: 'plan',
    title: 'Plan',
    cell: (row) => <Badge tone={row.isActive ? 'green' : 'coral'}>{row.isActive ? 'Active' : 'Ended'}</Badge>,
  },
  { id: 'balance', title: 'Balance', cell: (row) => formatMoney(row.cents), sortBy: (row) => row.cents, align: 'end' },
];

/** Panels, tabs, tables and what they show when empty. */
export function LayoutSpecimen(): ReactNode {
  const [tab, setTab] = useState<'ledger' | 'inbox' | 'papers'>('ledger');
  return (
    <>
      <Tabs
        label="Windows"
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'ledger',
            title: 'Ledger',
            icon: 'money',
            content: <Table caption="Balances" columns={columns} rows={owed} rowId={(row) => row.id} currentId="b" />,
          },
          {
            id: 'inbox',
            title: 'Inbox',
            icon: 'mail',
            count: 2,
            content: (
              <EmptyState icon="mail" action={<Button>Write to a colleague</Button>}>
                No messages. What colleagues answer arrives here.
              </EmptyState>
            ),
          },
          { id: 'papers', title: 'Papers', isDisabled: true, content: null },
        ]}
      />
      <Panel title="Policies" level={3} actions={<Button icon="search">Find</Button>}>
        <Disclosure summary="Late arrival" isOpen>
          Up to 15 minutes late is seen; later, the provider decides.
        </Disclosure>
        <Disclosure summary="Gifts">Up to ten dollars, shared with the team.</Disclosure>
      </Panel>
      <Card>A card: one thing with an outline.</Card>
    </>
  );
}
