import { useCallback, useState } from 'react';
import { readPreferences, writePreferences, type Preferences } from '../session/preferences';

const storage = (): Storage => window.localStorage;

/** The player's choices on this page, kept for the next one. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(() => readPreferences(storage));
  const change = useCallback((some: Partial<Preferences>) => {
    setPreferences((before) => {
      const next = { ...before, ...some };
      writePreferences(storage, next);
      return next;
    });
  }, []);
  return [preferences, change];
}
