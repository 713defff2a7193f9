import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'financements',
  order: 30,
  group: 'Montants lus',
  heading: ({ annexes: { years } }) => `Financements ${years.first} (€)`,
  meaning: 'La somme des montants lus dans les financements de l’année, hors AMI.',
  format: 'euros',
  isDefault: true,
  check: { annexe: ({ total }) => statedTotal(total, 'funding') },
  total: 'sum',
  reads: ['funding'],
  counts: 'funding',
  cell: ({ funding }, { at }) => amountOf(funding, at(funding)),
};
