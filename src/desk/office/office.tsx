import { memo, type ReactNode } from 'react';
import { useSession, useView } from '../../hooks/session-context';
import { IconButton, Tabs } from '../../ui';
import { useDesk, useDeskState } from '../state/desk-state';
import { Calendar } from './calendar/calendar';
import { ChartPage } from './chart/chart-page';
import { Documents } from './documents/documents';
import { Inbox } from './inbox/inbox';
import { Ledger } from './ledger/ledger';
import { Manual } from './manual/manual';
import { PayerPortal } from './payer/payer-portal';
import { Registration } from './registration/registration';
import { officeTabs, type OfficeTab } from './tabs';

const pages: Readonly<Record<OfficeTab, ReactNode>> = {
  calendar: <Calendar />,
  chart: <ChartPage />,
  registration: <Registration />,
  payer: <PayerPortal />,
  inbox: <Inbox />,
  documents: <Documents />,
  ledger: <Ledger />,
  manual: <Manual />,
};

/** The practice-management software on the monitor, beside the room. */
export const Office = memo(function Office(): ReactNode {
  const { practice } = useSession();
  const messages = useView((view) => view.messages);
  const { open, change } = useDesk();
  const tab = useDeskState((state) => state.tab);
  const unread = messages.filter((message) => !message.read).length;
  return (
    <section className="office register-office" id="desk-office" aria-label="Office software" tabIndex={-1}>
      <header className="office-bar">
        <h2>{practice.name}</h2>
        <IconButton icon="close" label="Close the office software" onClick={() => change({ isOfficeOpen: false })} />
      </header>
      <Tabs
        label="Pages of the office software"
        className="office-tabs"
        selected={tab}
        onSelect={(id) => open(id)}
        items={officeTabs.map(({ id, title }) => ({
          id,
          title,
          ...(id === 'inbox' && { count: unread }),
          content: pages[id],
        }))}
      />
    </section>
  );
});
