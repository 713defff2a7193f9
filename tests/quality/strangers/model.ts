/** A workbook in the model’s own layout, from what its writer says of each action. */
import type { WorkbookSnapshot } from '../../../src/workbook';
import { type GridCell, bookOf, gridSheet } from '../../support/sheets';
import { calc, eur } from './cells';

/** One action; what Annexe 2 repeats is said once. */
export interface Told {
  territory: string;
  action: string;
  category: string;
  description: string;
  objective: string;
  effect: string;
  indicators: string;
  longTerm: string;
  cost: number;
  requested: number;
  funding: string | null;
  calendar: GridCell;
  deliverables: string;
  next: number;
  nextFunding: string | null;
  approved: string | null;
  start: GridCell;
  milestones: string;
  pilots: string;
  partners: string;
}

/** The two annexes of the State’s model for a collectivity and its first year. */
export function modelBook(title: string, year: number, actions: readonly Told[]): WorkbookSnapshot {
  const last = actions.length + 2;
  const total = (letter: string, of: (action: Told) => number) =>
    calc(
      `=SUM(${letter}3:${letter}${last})`,
      actions.reduce((sum, action) => sum + of(action), 0),
    );
  const budget = gridSheet('Annexe 1', [
    [title],
    [
      'n°',
      'Territoire',
      'Action',
      'Catégorie d’action',
      'Description de l’action',
      'Objectif de l’action',
      'Effet attendu du financement (comment la dépense permet d’acquérir les résultats du droit commun ou de les dépasser)',
      'Résultats attendus et indicateurs',
      'Mode de financement de l’action sur le moyen et long terme (en cas d’action non ponctuelle)',
      `Dépenses ${year} Coût total de l’action sur 12 mois (si action non ponctuelle)`,
      `Financement AMI demandé en ${year} pour 12 mois`,
      `Financements ${year} (montants et sources)`,
      'Calendrier prévisionnel : durée, échéances',
      'Objectifs et livrables prévus',
      `Estimation dépenses ${year + 1}`,
      `Estimation cofinancements ${year + 1} (montants et sources)`,
      `Financement validé sur l’enveloppe AMI à l’issue du dialogue de gestion avec la Dihal mars ${year}`,
    ],
    ...actions.map((one, index) => [
      index + 1,
      one.territory,
      one.action,
      one.category,
      one.description,
      one.objective,
      one.effect,
      one.indicators,
      one.longTerm,
      eur(one.cost),
      eur(one.requested),
      one.funding,
      one.calendar,
      one.deliverables,
      eur(one.next),
      one.nextFunding,
      one.approved,
    ]),
    [
      null,
      null,
      'TOTAL',
      null,
      null,
      null,
      null,
      null,
      null,
      total('J', ({ cost }) => cost),
      total('K', ({ requested }) => requested),
      null,
      null,
      null,
      total('O', ({ next }) => next),
    ],
  ]);
  const objectives = gridSheet('Annexe 2', [
    [title],
    [
      'n°',
      'Action',
      'Description de l’action',
      'Objectif de l’action',
      'Indicateurs de résultat',
      'Calendrier prévisionnel de démarrage',
      'étapes, échéances',
      'Pilote(s)',
      'Partenaires centraux',
    ],
    ...actions.map((one, index) => [
      index + 1,
      one.action,
      one.description,
      one.objective,
      one.indicators,
      one.start,
      one.milestones,
      one.pilots,
      one.partners,
    ]),
  ]);
  return bookOf(budget, objectives);
}
