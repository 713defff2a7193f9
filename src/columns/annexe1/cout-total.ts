import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'cout-total',
  order: 10,
  group: 'Montants lus',
  heading: ({ annexes: { years } }) => `Coût total ${years.first} (€)`,
  meaning: 'Le nombre lu dans le coût total de l’action sur 12 mois.',
  format: 'euros',
  isDefault: true,
  check: { annexe: ({ total }) => statedTotal(total, 'cost') },
  total: 'sum',
  reads: ['cost'],
  counts: 'cost',
  cell: ({ cost }, { at }) => amountOf(cost, at(cost)),
};
