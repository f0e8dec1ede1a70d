import { useState, type ReactNode } from 'react';
import { declinables, declineReasons, type Declinable } from '../../session/vocabulary';
import { Button, RadioGroup } from '../../ui';
import { useDesk } from '../state/desk-state';
import { termMeaning, termName } from './labels';
import type { PillProps } from './pill';
import { SpeechPanel } from './panel';

const whats = declinables.ids.map((value) => ({ value, label: termName(declinables, value) }));

/** Declining: what, and with which reason. The reason says it. */
export function DeclinePanel(pill: PillProps): ReactNode {
  const { act, change, state } = useDesk();
  const [what, setWhat] = useState<Declinable>('information');
  return (
    <SpeechPanel {...pill}>
      <div className="desk-panel desk-panel-two">
        <RadioGroup label="Decline" choices={whats} value={what} onChange={setWhat} />
        <div role="group" aria-label="Say it with the reason" className="desk-panel-side">
          <div className="ff-label">Say it, because</div>
          {declineReasons.ids.map((reason) => (
            <Button
              key={reason}
              className="desk-choice-button"
              title={termMeaning(declineReasons, reason)}
              onClick={() => {
                change({ menu: null });
                act({ verb: 'decline', what, reason, tone: state().tone });
              }}
            >
              {termName(declineReasons, reason)}
            </Button>
          ))}
        </div>
      </div>
    </SpeechPanel>
  );
}
