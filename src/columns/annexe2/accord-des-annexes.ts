import type { Column2 } from '../column';
import { readValue } from '../cells';
import { budgetRow, noBudget } from '../budget';
import { agreementOf } from '../wording';

export const column: Column2 = {
  id: 'accord-des-annexes',
  order: 340,
  group: 'Lien avec l’Annexe 1',
  heading: 'Accord des annexes',
  meaning:
    'Ce que les deux annexes disent de l’action (intitulé, description, objectif) : identique, écart de forme (fautes, ponctuation) ou écart de fond.',
  format: 'text',
  width: 15,
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell(row, { annexes }) {
    const other = budgetRow(row, annexes);
    return other ? readValue(agreementOf(row, other)) : null;
  },
};
