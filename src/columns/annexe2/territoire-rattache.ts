import type { Column2 } from '../column';
import { budgetText, noBudget } from '../budget';

export const column: Column2 = {
  id: 'territoire-rattache',
  order: 330,
  group: 'Lien avec l’Annexe 1',
  heading: 'Territoire (Annexe 1)',
  meaning: 'Le territoire de l’action en Annexe 1, recherché par son numéro.',
  format: 'text',
  width: 14,
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell: (row, place) => budgetText(row, place, 'territory'),
};
