import { TableCalculatorRegular } from '@fluentui/react-icons/svg/table-calculator';
import { lazy } from 'react';
import type { View } from '../view';

/** « Calculs »: the columns computed beside the annexes. */
export const view: View = {
  id: 'columns',
  label: 'Calculs',
  icon: <TableCalculatorRegular />,
  Content: lazy(() => import('./columns-view')),
};
