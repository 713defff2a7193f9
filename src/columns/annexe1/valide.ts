import type { Column1 } from '../column';
import { amountOf } from '../cells';
import { statedTotal } from '../totals';

export const column: Column1 = {
  id: 'valide',
  order: 50,
  group: 'Financement validé',
  heading: 'Validé AMI (€)',
  meaning: 'La somme des montants lus dans le financement validé (« 50 KE » vaut 50 000 €).',
  format: 'euros',
  isDefault: true,
  check: {
    annexe: ({ total }) => statedTotal(total, 'approved'),
    article: ({ isOwn, settings }) => (isOwn && settings.envelope > 0 ? String(settings.envelope) : null),
  },
  total: 'sum',
  reads: ['approved'],
  counts: 'approved',
  cell: ({ approved }, { at }) => amountOf(approved, at(approved)),
};
