import { HomeCheckmarkRegular } from '@fluentui/react-icons/svg/home-checkmark';
import { useEffect } from 'react';
import { usePreferences } from '../preferences';
import { usePane } from '../session';
import type { View } from '../view';
import { Results } from './results';
import { Welcome } from './welcome';

/** « Contrôle »: the findings of the annexes. */
export const view: View = { id: 'check', label: 'Contrôle', icon: <HomeCheckmarkRegular />, Content: CheckView };

/** The introduction, the welcome until a run has come to its end, then what the last run found. */
function CheckView() {
  const result = usePane('result');
  const isIntroducing = usePane('isIntroducing');
  const preferences = usePreferences();
  useEffect(() => {
    if (!isIntroducing) preferences.keepIntroduced();
  }, [isIntroducing, preferences]);
  return result && !isIntroducing ? <Results result={result} /> : <Welcome />;
}
