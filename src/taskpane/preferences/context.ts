import { createContext, useContext } from 'react';
import type { Preferences } from './preferences';

const PreferencesContext = createContext<Preferences | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

/** What is remembered on this computer. Throws outside a `PreferencesProvider`. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('No preferences around this component.');
  return preferences;
}
