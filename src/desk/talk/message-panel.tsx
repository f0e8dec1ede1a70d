import type { ReactNode } from 'react';
import { useDesk } from '../state/desk-state';
import { MessageComposer } from './message-composer';
import type { PaletteEntry } from './palette';
import { SpeechPanel } from './panel';

/** Taking a message from the person served. */
export function MessagePanel({ entry }: { entry: PaletteEntry }): ReactNode {
  const { act, change, tone } = useDesk();
  return (
    <SpeechPanel entry={entry}>
      <MessageComposer
        sendLabel="Take the message"
        onSend={(message) => {
          change({ menu: null });
          return act({ verb: 'take-message', message, tone });
        }}
      />
    </SpeechPanel>
  );
}
