import { HomeCheckmarkRegular } from '@fluentui/react-icons/svg/home-checkmark';
import { useDeferredValue, useEffect } from 'react';
import { usePreferences } from '../preferences';
import { usePane } from '../session';
import type { View } from '../view';
import { Results } from './results';
import { Welcome } from './welcome';

/** « Contrôle »: the findings of the annexes. */
export const view: View = { id: 'check', label: 'Contrôle', icon: <HomeCheckmarkRegular />, Content: CheckView };

/** So many findings are drawn in no time. */
const SHORT = 20;

/** The introduction, the welcome until a run has come to its end, then what the last run found. */
function CheckView() {
  const latest = usePane('result');
  // A long list is drawn piece by piece, whatever else the pane has to do coming first.
  const following = useDeferredValue(latest);
  const result = latest && latest.outcome.findings.length > SHORT ? following : latest;
  const isIntroducing = usePane('isIntroducing');
  const preferences = usePreferences();
  useEffect(() => {
    if (!isIntroducing) preferences.keepIntroduced();
  }, [isIntroducing, preferences]);
  return result && !isIntroducing ? <Results result={result} /> : <Welcome />;
}
