import type { Column2 } from '../column';
import { budgetText, noBudget } from '../budget';

export const column: Column2 = {
  id: 'categorie-rattachee',
  order: 320,
  group: 'Lien avec l’Annexe 1',
  heading: 'Catégorie (Annexe 1)',
  meaning: 'La catégorie de l’action en Annexe 1, recherchée par son numéro.',
  format: 'text',
  width: 26,
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell: (row, place) => budgetText(row, place, 'category'),
};
