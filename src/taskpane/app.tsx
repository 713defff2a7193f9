import { Announcer } from './components/announcer';
import { ErrorBoundary } from './components/error-boundary';
import { Footer } from './components/footer';
import { Results } from './components/results';
import { Welcome } from './components/welcome';
import type { Preferences } from './list/preferences';
import { PreferencesProvider } from './list/preferences-context';
import type { Session } from './session';
import { SessionProvider, usePane } from './session';

interface AppProps {
  session: Session;
  preferences: Preferences;
}

/** The task pane. */
export function App({ session, preferences }: AppProps) {
  return (
    <ErrorBoundary>
      <SessionProvider value={session}>
        <PreferencesProvider value={preferences}>
          <Announcer />
          <View />
          <Footer />
        </PreferencesProvider>
      </SessionProvider>
    </ErrorBoundary>
  );
}

/** The welcome until a run has come to its end, then what the last run found. */
function View() {
  const result = usePane('result');
  return result ? <Results result={result} /> : <Welcome />;
}
