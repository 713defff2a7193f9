import type { Column2 } from '../column';
import { budgetAmount, noBudget } from '../budget';

export const column: Column2 = {
  id: 'fin-prevue',
  order: 40,
  group: 'Calendrier',
  heading: 'Fin prévue',
  meaning: 'Le 31 décembre de la dernière année dotée en Annexe 1, au plus tôt celui de l’année de démarrage.',
  format: 'date',
  needs: ['annee-de-demarrage'],
  missing: (_table, { annexes }) => (annexes.annexe1 ? null : noBudget),
  cell(row, place) {
    const { years } = place.annexes;
    const start = place.ref('annee-de-demarrage');
    const next = budgetAmount(row, place, 'nextYearCost');
    if (!next) return null;
    const hasNext = next.formula === undefined ? `${Number(next.value ?? 0)}>0` : `N(${next.formula.slice(1)})>0`;
    return { formula: `=DATE(MAX(N(${start}),IF(${hasNext},${years.second},${years.first})),12,31)` };
  },
};
