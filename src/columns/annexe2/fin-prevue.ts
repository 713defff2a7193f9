import type { Annexe2, Annexe2Row } from '../../annexes';
import type { Column2, RowPlace } from '../column';
import { budgetAmount, noBudget } from '../budget';
import { numberToLookUp } from '../cells';
import { monitoredDate } from '../monitored';

export const column: Column2 = {
  id: 'fin-prevue',
  order: 40,
  group: 'Calendrier',
  heading: 'Fin prévue',
  meaning:
    'Celle du suivi d’exécution, s’il y en a une ; sinon le 31 décembre de la dernière année dotée en Annexe 1, au plus tôt celui de l’année de démarrage.',
  format: 'date',
  needs: ['annee-de-demarrage'],
  missing: (_table, { annexes, monitoring }) => (annexes.annexe1 || monitoring.execution.length > 0 ? null : noBudget),
  cell(row, place) {
    const endowed = lastEndowedDay(row, place);
    const typed = monitoredDate(place.monitoring, 'revisedEnd', numberToLookUp(row.number));
    if (typed === null) return endowed === null ? null : { formula: `=${endowed}` };
    return { formula: `=IF(ISNUMBER(${typed}),${typed},${endowed ?? '""'})` };
  },
};

/** The last day of the last year for which Annexe 1 has money; null where the action is not in Annexe 1. */
function lastEndowedDay(row: Annexe2Row, place: RowPlace<Annexe2>): string | null {
  const { years } = place.annexes;
  const next = budgetAmount(row, place, 'nextYearCost');
  if (!next) return null;
  const hasNext = next.formula === undefined ? `${Number(next.value ?? 0)}>0` : `N(${next.formula.slice(1)})>0`;
  return `DATE(MAX(N(${place.ref('annee-de-demarrage')}),IF(${hasNext},${years.second},${years.first})),12,31)`;
}
