import { useEffect } from 'react';
import type { LiveSession } from '../../session/session';

/** When the page is hidden or left the shift pauses and is written at once; nobody waits for someone who is not there. */
export function useLeaving(session: LiveSession | null): void {
  useEffect(() => {
    if (session === null) return;
    const leave = (): void => {
      session.pause();
      void session.flush();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
      session.destroy();
    };
  }, [session]);
}
