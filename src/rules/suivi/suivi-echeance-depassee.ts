import type { IsoDate } from '../../convention';
import { dayInWords } from '../dates';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';
import { isEnded, ofRows, textLine } from './rows';

const messages = {
  overdue: (action: string, end: IsoDate, status: string) =>
    `${capitalised(`l’${action}`)} devait s’achever le ${dayInWords(end)}, et son statut est ${quote(status)}.`,
  today: (today: IsoDate) => `Date du contrôle : ${dayInWords(today)}.`,
};

/** « En retard » says it already: such a row needs a new date rather than another status, and says so itself. */
const KNOWN = 'En retard';

export const rule: Rule = {
  meta: {
    id: 'suivi-echeance-depassee',
    title: 'Une action dont la fin prévue est passée est terminée, en retard ou reportée.',
    severity: 'avertissement',
    source: 'article 2.3',
    why: 'Le rapport d’exécution dira de chaque action où elle en est : un statut dépassé y serait faux.',
    howToFix: 'Mettez le statut à jour, donnez la fin réelle, ou révisez la fin prévue.',
    examples: {
      bad: 'Fin prévue le 1er octobre 2021, statut « En cours », contrôlé en décembre.',
      good: 'Fin prévue révisée au 30 juin 2022, statut « En cours ».',
    },
    needs: {},
  },
  messages,
  check(_, { monitoring, today }) {
    return ofRows(monitoring, (row) => {
      const { revisedEnd, actualEnd, status, number } = row;
      if (revisedEnd.value === null || revisedEnd.value >= today || actualEnd.value !== null) return [];
      if (status.value === null || status.value === KNOWN || isEnded(row)) return [];
      return [
        {
          message: messages.overdue(actionName(row), revisedEnd.value, status.value),
          cell: status.cell,
          cells: [status.cell, revisedEnd.cell],
          action: number.value,
          evidence: [
            textLine('Fin prévue révisée', revisedEnd, dayInWords(revisedEnd.value)),
            textLine('Statut', status, quote(status.text)),
            line(messages.today(today)),
          ],
        },
      ];
    });
  },
};
