import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '../layout/visually-hidden';

/** `polite` waits for a pause in the reading; `assertive` is for what cannot wait, such as a pass of time that costs. */
export type Urgency = 'polite' | 'assertive';
export type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('useAnnounce needs an <Announcer> above it');
});

/** Says something to screen readers; the same text twice is said twice. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}

interface Said {
  readonly text: string;
  readonly count: number;
}

const nothing: Said = { text: '', count: 0 };

/** Holds the two live regions of the page; they are there before anything is said, as readers need. */
export function Announcer({ children }: { children: ReactNode }): ReactNode {
  const [polite, setPolite] = useState(nothing);
  const [assertive, setAssertive] = useState(nothing);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    const put = urgency === 'polite' ? setPolite : setAssertive;
    put((said) => ({ text, count: said.count + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <Live said={polite} urgency="polite" />
        <Live said={assertive} urgency="assertive" />
      </VisuallyHidden>
    </AnnounceContext>
  );
}

function Live({ said, urgency }: { said: Said; urgency: Urgency }): ReactNode {
  const line = useMemo(() => (said.count === 0 ? null : <span key={said.count}>{said.text}</span>), [said]);
  return (
    <span role={urgency === 'polite' ? 'status' : 'alert'} aria-live={urgency} aria-atomic="true">
      {line}
    </span>
  );
}
