import type { Column1 } from '../column';
import { amountOf } from '../cells';

export const column: Column1 = {
  id: 'valide-ferme',
  order: 58,
  group: 'Financement validé',
  heading: 'Validé ferme (€)',
  meaning: 'Le financement validé, sauf ce que la cellule dit « à confirmer ».',
  format: 'euros',
  total: 'sum',
  reads: ['approved'],
  cell: ({ approved }, { at }) => amountOf(approved, at(approved), ({ firm }) => firm),
};
