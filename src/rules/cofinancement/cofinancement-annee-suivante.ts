import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line } from '../wording';

const messages = {
  absent: (action: string, year: number, cost: number) =>
    `L’${action} prévoit ${euros(cost)} de dépenses en ${year} et aucun cofinancement cette année-là.`,
  cost: (cell: CellRef, year: number, cost: number) => `Dépenses ${year} (${cellAddress(cell)}) : ${euros(cost)}.`,
  funding: (cell: CellRef, year: number, text: string) =>
    `Cofinancements ${year} (${cellAddress(cell)}) : ${text === '' ? 'cellule vide' : text}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-annee-suivante',
    title: 'Une dépense de l’année suivante a des cofinancements la même année.',
    severity: 'avertissement',
    source: 'article 2.2',
    why: 'La collectivité s’engage à inscrire des crédits pendant toute la durée de la convention.',
    howToFix: 'Indiquez les cofinancements attendus l’année suivante, avec leurs sources.',
    examples: { bad: 'Dépenses 162 500 €, cofinancements 0.', good: 'Dépenses 162 500 €, « AMP 81250 ».' },
    needs: { annexe1: ['nextYearCost', 'nextYearFunding'] },
  },
  messages,
  check({ annexe1, years }) {
    return (annexe1?.rows ?? []).flatMap((row): Report[] => {
      const { nextYearCost, nextYearFunding } = row;
      const cost = nextYearCost.value.total ?? 0;
      const hasNone = nextYearFunding.value.isEmpty || nextYearFunding.value.total === 0;
      if (cost <= 0 || !hasNone) return [];
      return [
        {
          message: messages.absent(actionName(row), years.second, cost),
          cell: nextYearFunding.cell,
          action: row.number.value,
          evidence: [
            line(messages.cost(nextYearCost.cell, years.second, cost), nextYearCost),
            line(messages.funding(nextYearFunding.cell, years.second, nextYearFunding.text), nextYearFunding),
          ],
        },
      ];
    });
  },
};
