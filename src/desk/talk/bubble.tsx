import type { ReactNode } from 'react';
import { useView } from '../../hooks/session-context';

/** The newest words of the person at the counter, beside the face. The transcript says the same to screen readers. */
export function SpeechBubble(): ReactNode {
  const serving = useView((view) => view.serving);
  const last = serving?.said.findLast((line) => line.by === 'person' || line.by === 'interpreter');
  if (!serving || !last || serving.party.channel === 'fax') return null;
  const isPhone = serving.party.channel === 'phone';
  return (
    <div className={isPhone ? 'desk-bubble desk-bubble-phone' : 'desk-bubble'} aria-hidden="true">
      <p lang={last.lang}>{last.text}</p>
    </div>
  );
}
