import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { lazy } from 'react';
import type { View } from '../view';

/** « Modèles »: sheets inserted in one click, filled from the annexes. */
export const view: View = {
  id: 'templates',
  label: 'Modèles',
  icon: <DocumentMultipleRegular />,
  Content: lazy(() => import('./templates-view')),
};
