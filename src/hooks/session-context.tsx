import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionSnapshot } from '../session/session';

const SessionContext = createContext<Session | null>(null);

/** Hands a session to everything below it. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactNode {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of this page; refuses to work outside a <SessionProvider>. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a <SessionProvider> above it');
  return session;
}

/**
 * One part of what the session shows, drawn anew only when that part is another object or value.
 * The selector picks; it must not build, or every moment would look like a change.
 */
export function useSnapshot<Part>(select: (snapshot: SessionSnapshot) => Part): Part {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const read = (): Part => select(session.snapshot());
  return useSyncExternalStore(subscribe, read, read);
}

/** One part of the player's view; the selector picks, it must not build. */
export function useView<Part>(select: (view: SessionSnapshot['view']) => Part): Part {
  return useSnapshot((snapshot) => select(snapshot.view));
}
