import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import { Badge } from '../../ui';
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

const pages: Readonly<Record<OfficeTab, () => ReactNode>> = {
  calendar: () => <Calendar />,
  chart: () => <ChartPage />,
  registration: () => <Registration />,
  payer: () => <PayerPortal />,
  inbox: () => <Inbox />,
  documents: () => <Documents />,
  ledger: () => <Ledger />,
  manual: () => <Manual />,
};

/**
 * The pages of the office software as tabs. A page that was opened once stays, out of sight, so that what was typed is
 * there when one comes back, and coming back takes no time.
 */
export function OfficePages(): ReactNode {
  const { open } = useDesk();
  const tab = useDeskState((state) => state.tab);
  const [opened, setOpened] = useState<readonly OfficeTab[]>([tab]);
  if (!opened.includes(tab)) setOpened([...opened, tab]);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const at = officeTabs.findIndex((one) => one.id === tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined || event.altKey ? undefined : officeTabs.at(to % officeTabs.length);
    if (!next) return;
    event.preventDefault();
    open(next.id);
    document.getElementById(`office-tab-${next.id}`)?.focus();
  };
  return (
    <div className="office-tabs">
      <div
        className="ff-tablist"
        role="tablist"
        aria-label="Pages of the office software"
        tabIndex={-1}
        onKeyDown={walk}
      >
        {officeTabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`office-tab-${id}`}
            className="ff-tab"
            aria-selected={id === tab}
            aria-controls={opened.includes(id) ? `office-page-${id}` : undefined}
            data-selected={id === tab ? '' : undefined}
            tabIndex={id === tab ? 0 : -1}
            onClick={() => open(id)}
          >
            {title}
            {id === 'inbox' && <Unread />}
          </button>
        ))}
      </div>
      {opened.map((id) => (
        <div
          key={id}
          role="tabpanel"
          id={`office-page-${id}`}
          aria-labelledby={`office-tab-${id}`}
          className="ff-tabpanel"
          hidden={id !== tab}
          tabIndex={0}
        >
          {pages[id]()}
        </div>
      ))}
    </div>
  );
}

function Unread(): ReactNode {
  const messages = useView((view) => view.messages);
  const count = messages.filter((message) => !message.read).length;
  return count > 0 && <Badge tone="mustard">{count}</Badge>;
}
