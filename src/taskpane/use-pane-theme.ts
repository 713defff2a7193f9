import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfficeColours } from './theme';
import { paneTheme } from './theme';

/**
 * The theme that goes with Office's, kept up to date: Excel has no event for a change of its theme, so it is looked at
 * again when the user comes back to the pane; the system's preference has one.
 */
export function usePaneTheme(officeColours: () => OfficeColours | undefined): Theme {
  const [theme, setTheme] = useState(() => currentTheme(officeColours()));
  useEffect(() => {
    const update = () => {
      setTheme(currentTheme(officeColours()));
    };
    const preference = darkPreference();
    preference.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      preference.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  }, [officeColours]);
  return theme;
}

function darkPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function currentTheme(office: OfficeColours | undefined): Theme {
  return paneTheme(office, darkPreference().matches);
}
