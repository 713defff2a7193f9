import type { Column2 } from '../column';
import { budgetAmount, noBudget } from '../budget';

export const column: Column2 = {
  id: 'cout-rattache',
  order: 300,
  group: 'Lien avec l’Annexe 1',
  heading: 'Coût (Annexe 1) (€)',
  meaning: 'Le coût total de l’action en Annexe 1, recherché par son numéro.',
  format: 'euros',
  total: 'sum',
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell: (row, place) => budgetAmount(row, place, 'cost'),
};
