import { useEffect } from 'react';
import { useSession } from '../../hooks/session-context';
import { useAnnounce } from '../../ui';
import { announcements } from './announcements';

/** Says to screen readers what changes in the room while one looks elsewhere. */
export function useAnnouncements(): void {
  const session = useSession();
  const announce = useAnnounce();
  useEffect(() => {
    let before = session.snapshot().view;
    return session.subscribe(() => {
      const after = session.snapshot().view;
      if (after === before) return;
      const said = announcements(before, after);
      before = after;
      for (const urgency of ['assertive', 'polite'] as const) {
        const text = said
          .filter((one) => one.urgency === urgency)
          .map((one) => one.text)
          .join(' ');
        if (text !== '') announce(text, urgency);
      }
    });
  }, [session, announce]);
}
