import type { Rule } from '../rule';
import { actionName, capitalised, quote } from '../wording';
import { ofRows, textLine } from './rows';

const messages = {
  missing: (action: string, deliverable: string) =>
    `${capitalised(`l’${action}`)} est terminée, et son livrable ${deliverable}.`,
  planned: (text: string) => quote(text),
};

const GIVEN = ['Remis', 'Sans objet'];

/** Only of actions for which the annexe plans a deliverable, and of those that are said to be finished. */
export const rule: Rule = {
  meta: {
    id: 'suivi-livrable-absent',
    title: 'Une action terminée a remis le livrable que l’annexe prévoit.',
    severity: 'avertissement',
    source: 'Annexe 1, colonne « Objectifs et livrables prévus »',
    why: 'Le livrable prouve que l’action a été menée ; sans lui, son financement peut être réclamé (article 5).',
    howToFix: 'Indiquez que le livrable est remis et sa date, ou « Sans objet » si l’action n’en a plus.',
    examples: { bad: 'Statut « Terminée », livrable « Non remis ».', good: 'Statut « Terminée », livrable « Remis ».' },
    needs: { annexe1: ['deliverables'] },
  },
  messages,
  check({ annexe1 }, { monitoring }) {
    return ofRows(monitoring, (row) => {
      const { status, deliverable, number } = row;
      const planned = annexe1?.rows.find((one) => one.number.value === number.value)?.deliverables;
      if (status.value !== 'Terminée' || !planned || planned.text === '') return [];
      if (deliverable.isMissing || (deliverable.value !== null && GIVEN.includes(deliverable.value))) return [];
      const said = deliverable.value === null ? 'n’est pas renseigné' : `est noté ${quote(deliverable.value)}`;
      return [
        {
          message: messages.missing(actionName(row), said),
          cell: deliverable.cell,
          cells: [deliverable.cell, status.cell],
          action: number.value,
          evidence: [
            textLine('Livrable prévu', planned, messages.planned(planned.text)),
            textLine('Statut', status, quote(status.text)),
            textLine('Livrable', deliverable, deliverable.text === '' ? 'rien n’est saisi' : quote(deliverable.text)),
          ],
        },
      ];
    });
  },
};
