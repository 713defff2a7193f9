import type { IsoDate } from '../../convention';
import type { ExecutionRow, MonitoringField } from '../../monitoring';
import { dayInWords } from '../dates';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised } from '../wording';
import { ofRows, textLine } from './rows';

const messages = {
  before: (action: string, what: string, date: IsoDate, start: IsoDate) =>
    `${capitalised(`l’${action}`)} a une ${what} le ${dayInWords(date)}, avant son démarrage le ${dayInWords(start)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'suivi-dates-ordre',
    title: 'La fin d’une action et son livrable ne sont pas antérieurs à son démarrage.',
    severity: 'avertissement',
    source: 'pratique',
    why: 'Une date dans le désordre est une erreur de saisie, souvent d’année : les durées et les retards du rapport seraient faux.',
    howToFix: 'Corrigez la date qui n’est pas la bonne.',
    examples: {
      bad: 'Démarrage le 15 juin 2021, fin le 20 décembre 2020.',
      good: 'Démarrage le 15 juin 2021, fin le 20 décembre 2021.',
    },
    needs: {},
  },
  messages,
  check(_, { monitoring }) {
    return ofRows(monitoring, reportsOf);
  },
};

function reportsOf(row: ExecutionRow): Report[] {
  const { actualStart, actualEnd, revisedEnd, deliverableDate } = row;
  const dates: [what: string, name: string, field: MonitoringField<string>][] = [
    ['fin réelle', 'Fin réelle', actualEnd],
    ['fin prévue', 'Fin prévue révisée', revisedEnd],
    ['remise du livrable', 'Date du livrable', deliverableDate],
  ];
  const start = actualStart.value;
  if (start === null) return [];
  return dates.flatMap(([what, name, field]) => {
    if (field.value === null || field.value >= start) return [];
    return [
      {
        message: messages.before(actionName(row), what, field.value, start),
        cell: field.cell,
        cells: [field.cell, actualStart.cell],
        action: row.number.value,
        evidence: [
          textLine('Démarrage réel', actualStart, dayInWords(start)),
          textLine(name, field, dayInWords(field.value)),
        ],
      },
    ];
  });
}
