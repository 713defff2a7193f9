import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session of the pane. Throws outside a `SessionProvider`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component.');
  return session;
}

/** One part of the session's state; the component is drawn again when that part changes, and only then. */
export function usePane<Key extends keyof PaneState>(part: Key): PaneState[Key] {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.getState()[part]);
}
