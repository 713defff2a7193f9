import { Announcer } from './components/announcer';
import { ErrorBoundary } from './components/error-boundary';
import { Shell } from './components/shell';
import type { Preferences } from './preferences';
import { PreferencesProvider } from './preferences';
import type { Session } from './session';
import { SessionProvider } from './session';
import type { View } from './view';

interface AppProps {
  session: Session;
  preferences: Preferences;
  views: readonly [View, ...View[]];
}

/** The task pane. */
export function App({ session, preferences, views }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionProvider value={session}>
        <PreferencesProvider value={preferences}>
          <Announcer />
          <Shell views={views} />
        </PreferencesProvider>
      </SessionProvider>
    </ErrorBoundary>
  );
}
