import { DocumentBulletListRegular } from '@fluentui/react-icons/svg/document-bullet-list';
import { lazy } from 'react';
import type { View } from '../view';

/** « Rapport »: the monitoring sheets, and the report that is made of them. */
export const view: View = {
  id: 'report',
  label: 'Rapport',
  icon: <DocumentBulletListRegular />,
  Content: lazy(() => import('./report-view')),
};
