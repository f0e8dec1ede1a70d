import { useState, type ReactNode } from 'react';
import { useSession, useView } from '../../../hooks/session-context';
import type { Message } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { Badge, Button, classes, Disclosure, EmptyState } from '../../../ui';
import { MessageComposer } from '../../talk/message-composer';
import { useDesk } from '../../state/desk-state';
import { AskColleague } from './ask-colleague';

/** Messages that came and went, newest first; asking a colleague; writing to one. */
export function Inbox(): ReactNode {
  const messages = useView((view) => view.messages);
  const { act } = useDesk();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = messages.toReversed();
  const current = messages.find((message) => message.id === chosen);
  return (
    <div className="office-page">
      <AskColleague />
      <Disclosure summary="Write a message or task">
        <MessageComposer sendLabel="Send" onSend={(message) => act({ verb: 'message', message })} />
      </Disclosure>
      {shown.length === 0 && <EmptyState icon="mail">No messages yet.</EmptyState>}
      <ul className="office-list" aria-label="Messages">
        {shown.map((message) => (
          <li key={message.id}>
            <MessageRow
              message={message}
              isOpen={message === current}
              onOpen={() => {
                setChosen(message === current ? null : message.id);
                if (!message.read) act({ verb: 'read-message', message: message.id });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MessageRow({ message, isOpen, onOpen }: { message: Message; isOpen: boolean; onOpen: () => void }): ReactNode {
  const { practice } = useSession();
  const charts = useView((view) => view.charts);
  const { act, open } = useDesk();
  const nameOf = (id: string): string =>
    practice.staff.find((one) => one.id === id)?.name ?? (id === 'you' ? 'You' : id);
  const about = charts.find((chart) => chart.mrn === message.about);
  const isOwn = message.from === 'you';
  return (
    <>
      <button
        type="button"
        className={classes('office-row', !message.read && 'office-row-new')}
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        <span className="office-row-when">{spokenClock(message.at)}</span>
        <strong>{isOwn ? `To ${nameOf(message.to)}` : nameOf(message.from)}</strong>
        <span className="office-row-text">{message.subject}</span>
        {!message.read && <Badge tone="coral">new</Badge>}
      </button>
      {isOpen && (
        <div className="office-message">
          <p className="office-message-text">{message.text}</p>
          {about && (
            <Button
              icon="chart"
              onClick={() => {
                if (act({ verb: 'open-chart', mrn: about.mrn })) open('chart');
              }}
            >
              {about.name}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
