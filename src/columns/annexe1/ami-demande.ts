import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'ami-demande',
  order: 20,
  group: 'Montants lus',
  heading: ({ annexes: { years } }) => `AMI demandé ${years.first} (€)`,
  meaning: 'Le nombre lu dans le financement AMI demandé ; une mention entre parenthèses n’y est pas ajoutée.',
  format: 'euros',
  isDefault: true,
  check: { annexe: ({ total }) => statedTotal(total, 'requested') },
  total: 'sum',
  reads: ['requested'],
  counts: 'requested',
  cell: ({ requested }, { at }) => amountOf(requested, at(requested)),
};
