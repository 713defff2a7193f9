import type { Column2 } from '../column';
import { budgetAmount, noBudget } from '../budget';

export const column: Column2 = {
  id: 'valide-rattache',
  order: 310,
  group: 'Lien avec l’Annexe 1',
  heading: 'Validé (Annexe 1) (€)',
  meaning: 'Le financement validé de l’action en Annexe 1, recherché par son numéro.',
  format: 'euros',
  total: 'sum',
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell: (row, place) => budgetAmount(row, place, 'approved'),
};
