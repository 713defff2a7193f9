import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'depenses-suivantes',
  order: 200,
  group: 'Année suivante',
  heading: ({ annexes: { years } }) => `Dépenses ${years.second} (€)`,
  meaning: 'Le nombre lu dans l’estimation des dépenses de l’année suivante.',
  format: 'euros',
  isDefault: true,
  check: { annexe: ({ total }) => statedTotal(total, 'nextYearCost') },
  total: 'sum',
  reads: ['nextYearCost'],
  counts: 'nextYearCost',
  cell: ({ nextYearCost }, { at }) => amountOf(nextYearCost, at(nextYearCost)),
};
