import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'cofinancements-suivants',
  order: 210,
  group: 'Année suivante',
  heading: ({ annexes: { years } }) => `Cofinancements ${years.second} (€)`,
  meaning: 'La somme des montants lus dans les cofinancements de l’année suivante.',
  format: 'euros',
  isDefault: true,
  check: { annexe: ({ total }) => statedTotal(total, 'nextYearFunding') },
  total: 'sum',
  reads: ['nextYearFunding'],
  counts: 'nextYearFunding',
  cell: ({ nextYearFunding }, { at }) => amountOf(nextYearFunding, at(nextYearFunding)),
};
