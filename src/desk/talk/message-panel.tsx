import type { ReactNode } from 'react';
import { useDesk } from '../state/desk-state';
import { MessageComposer } from './message-composer';
import type { PillProps } from './pill';
import { SpeechPanel } from './panel';

/** Taking a message from the person served. */
export function MessagePanel(pill: PillProps): ReactNode {
  const { act, change, state } = useDesk();
  return (
    <SpeechPanel {...pill}>
      <MessageComposer
        sendLabel="Take the message"
        onSend={(message) => {
          change({ menu: null });
          return act({ verb: 'take-message', message, tone: state().tone });
        }}
      />
    </SpeechPanel>
  );
}
