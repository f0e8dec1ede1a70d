import type { ReactNode } from 'react';
import { useView } from '../../hooks/session-context';

/** The newest words of the person served, beside the face, with what the interpreter made of them. The transcript says the same to screen readers. */
export function SpeechBubble(): ReactNode {
  const serving = useView((view) => view.serving);
  const own = serving?.said.findLast((line) => line.by === 'person');
  if (!serving || !own || serving.party.channel === 'fax') return null;
  const after = serving.said[serving.said.indexOf(own) + 1];
  const isPhone = serving.party.channel === 'phone';
  return (
    <div className={isPhone ? 'desk-bubble desk-bubble-phone' : 'desk-bubble'} aria-hidden="true">
      <p lang={own.lang}>{own.text}</p>
      {after?.by === 'interpreter' && <p className="desk-bubble-interpreted">{after.text}</p>}
    </div>
  );
}
