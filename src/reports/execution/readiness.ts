/** What a report of a year can rely on, and what it will have to call missing: told before it is made. */
import { numbers, plural, typeset } from '../../convention';
import type { ExecutionRow, MonitoringField } from '../../monitoring';
import { parametersOf } from '../../monitoring';
import type { CellRef } from '../../workbook';
import { MOST_FOLLOWED } from '../../workbook';
import { tooManyActions } from '../too-many';
import type { ReportContext, ReportMaterial } from './context';
import { reportMaterial } from './context';
import { indicatorsOf } from './indicators';

/** One thing that the report needs. */
export interface ReadinessItem {
  /** « Blocked » keeps the report from being made; « missing » is called so in it. */
  state: 'ready' | 'partial' | 'missing' | 'blocked';
  text: string;
  /** Where to begin. */
  cell: CellRef | null;
}

/** What is ready and what is missing, in the order in which a team fills it in. Pure. */
export function readiness(context: ReportContext): ReadinessItem[] {
  const { annexe1, annexe2 } = context.annexes;
  const count = Math.max(annexe1?.rows.length ?? 0, annexe2?.rows.length ?? 0);
  if (count > MOST_FOLLOWED) return [{ state: 'blocked', text: tooManyActions(count), cell: null }];
  const material = reportMaterial(context);
  if (material.actions.length === 0) {
    const text = 'Aucune action trouvée : ouvrez le classeur qui contient l’Annexe 1 ou l’Annexe 2.';
    return [{ state: 'blocked', text: typeset(text), cell: null }];
  }
  return [...annexeItems(material), ...monitoredItems(material), ...parameterItems(material), checks(material)].map(
    (item) => ({ ...item, text: typeset(item.text) }),
  );
}

function annexeItems({ annexes, actions }: ReportMaterial): ReadinessItem[] {
  const { annexe1, annexe2 } = annexes;
  const unpriced = actions.filter(
    ({ budget }) => budget && !budget.cost.value.isEmpty && budget.cost.value.total === null,
  );
  return [
    annexe1
      ? {
          state: unpriced.length > 0 ? 'partial' : 'ready',
          text:
            `Annexe 1 : ${plural(annexe1.rows.length, 'action')}` +
            (unpriced.length > 0 ? `, dont ${plural(unpriced.length, 'coût non chiffré', 'coûts non chiffrés')}` : ''),
          cell: unpriced[0]?.budget?.cost.cell ?? null,
        }
      : { state: 'missing', text: 'Annexe 1 introuvable : le rapport n’aura aucun montant prévu.', cell: null },
    annexe2
      ? { state: 'ready', text: `Annexe 2 : ${plural(annexe2.rows.length, 'action')}`, cell: null }
      : { state: 'missing', text: 'Annexe 2 introuvable : ni pilote ni calendrier dans le rapport.', cell: null },
  ];
}

function monitoredItems(material: ReportMaterial): ReadinessItem[] {
  const { execution, actions, year } = material;
  if (!execution) {
    return [
      {
        state: 'missing',
        text: `Pas de feuille « Suivi d’exécution ${year} » : tout le réalisé sera dit non renseigné.`,
        cell: null,
      },
    ];
  }
  const rows = actions.flatMap(({ monitored }) => monitored ?? []);
  const indicators = indicatorsOf(material);
  const rowsOfIndicators = material.monitoring.indicators?.rows ?? [];
  const achieved = rowsOfIndicators.map((row) => (material.yearIndex === 1 ? row.achieved2 : row.achieved1));
  return [
    filled('Dépense mandatée', rows, actions.length, ({ spent }) => spent),
    filled('Statut', rows, actions.length, ({ status }) => status),
    filled('Priorité du plan', rows, actions.length, ({ priority }) => priority),
    counted('Indicateurs mesurés', achieved, indicators.length),
  ];
}

function filled(
  name: string,
  rows: readonly ExecutionRow[],
  all: number,
  field: (row: ExecutionRow) => MonitoringField<unknown>,
): ReadinessItem {
  return counted(name, rows.map(field), all);
}

/** « Statut : 12 sur 25 », with the first cell that is empty. */
function counted(name: string, fields: readonly MonitoringField<unknown>[], all: number): ReadinessItem {
  const count = fields.filter(({ value }) => value !== null).length;
  const isReady = all > 0 && count >= all;
  return {
    state: isReady ? 'ready' : count > 0 ? 'partial' : 'missing',
    text: `${name} : ${numbers([count])} sur ${numbers([all])}`,
    cell: isReady ? null : (fields.find(({ value, isMissing }) => value === null && !isMissing)?.cell ?? null),
  };
}

function parameterItems({ monitoring, year }: ReportMaterial): ReadinessItem[] {
  const parameters = parametersOf(monitoring, year);
  if (!parameters) {
    return [
      {
        state: 'missing',
        text: 'Pas de feuille « Paramètres » : les dates se saisissent dans le rapport.',
        cell: null,
      },
    ];
  }
  const { paid, councilDate } = parameters;
  return [
    {
      state: paid.value === null ? 'missing' : 'ready',
      text: paid.value === null ? 'Versement de l’État : montant à saisir' : 'Versement de l’État : renseigné',
      cell: paid.value === null && !paid.isMissing ? paid.cell : null,
    },
    {
      state: councilDate.value === null ? 'missing' : 'ready',
      text:
        councilDate.value === null ? 'Délibération du Conseil : date à saisir' : 'Délibération du Conseil : renseignée',
      cell: councilDate.value === null && !councilDate.isMissing ? councilDate.cell : null,
    },
  ];
}

function checks({ blocking }: ReportMaterial): ReadinessItem {
  if (blocking === null) {
    return { state: 'missing', text: 'Annexes non contrôlées : elles le seront en générant le rapport.', cell: null };
  }
  return blocking === 0
    ? { state: 'ready', text: 'Aucune anomalie bloquante dans les annexes', cell: null }
    : {
        state: 'partial',
        text: `${plural(blocking, 'anomalie bloquante', 'anomalies bloquantes')} : le rapport portera « PROJET »`,
        cell: null,
      };
}
