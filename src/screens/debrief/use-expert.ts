import { useEffect, useEffectEvent, useState } from 'react';
import type { Debrief } from '../../session/debrief';

/** The expert's way through the same morning: under way, there, or not to be had. */
export type Expert = Debrief | 'working' | 'none';

/** Has the expert's way worked out once the debrief is on the screen; given up when the screen is left. */
export function useExpert(load: (signal: AbortSignal) => Promise<Debrief | null>): Expert {
  const [expert, setExpert] = useState<Expert>('working');
  const ask = useEffectEvent(load);
  useEffect(() => {
    const leaving = new AbortController();
    const set = (next: Expert): void => {
      if (!leaving.signal.aborted) setExpert(next);
    };
    ask(leaving.signal).then(
      (debrief) => set(debrief ?? 'none'),
      () => set('none'),
    );
    return () => leaving.abort();
  }, []);
  return expert;
}
