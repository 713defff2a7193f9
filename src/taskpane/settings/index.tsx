import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy } from 'react';
import type { View } from '../view';

/** « Réglages »: what differs from one agreement to another, the rules, the workbook's glossary. */
export const view: View = {
  id: 'settings',
  label: 'Réglages',
  icon: <SettingsRegular />,
  Content: lazy(() => import('./settings-view')),
};
