import type { Annexe1Row } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { hasNoFunding, moneyAnalysis, namesSource } from '../analysis';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line } from '../wording';

const messages = {
  absent: (action: string, requested: number) =>
    `L’${action} demande ${euros(requested)} à l’AMI et n’a aucun cofinancement.`,
  several: (actions: string) => `${actions} demandent un financement à l’AMI et n’ont aucun cofinancement.`,
  requested: (cell: CellRef, requested: number) => `AMI demandé (${cellAddress(cell)}) : ${euros(requested)}.`,
  funding: (cell: CellRef, text: string) =>
    `Financements (${cellAddress(cell)}) : ${text === '' ? 'cellule vide' : text}.`,
  share: (cell: CellRef, cost: number) => `Coût total (${cellAddress(cell)}) : ${euros(cost)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-absent',
    title: 'Une action financée par l’AMI a au moins un cofinanceur.',
    severity: 'avertissement',
    source: 'article 2.1.1',
    why: 'L’AMI repose sur le principe de cofinancement et d’engagements conjoints de l’État et du territoire.',
    howToFix: 'Indiquez qui cofinance l’action et pour combien, ou justifiez qu’elle soit payée par le seul AMI.',
    examples: { bad: 'AMI demandé 210 000 €, financements vides.', good: 'AMI demandé 105 000 €, « CD13 105000 ».' },
    needs: { annexe1: ['requested', 'funding'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { slips, crossed } = moneyAnalysis(annexe1, settings);
    const explained = new Set<Annexe1Row>([...slips.keys(), ...crossed.map(({ shortfall }) => shortfall.row)]);
    return annexe1.rows
      .filter((row) => hasNoFunding(row) && !explained.has(row) && !namesSource(row.requested))
      .filter(({ requested }) => (requested.value.total ?? 0) > 0)
      .map((row) => {
        const requested = row.requested.value.total ?? 0;
        const cost = row.cost.value.total;
        return {
          message: messages.absent(actionName(row), requested),
          cell: row.funding.cell,
          action: row.number.value,
          evidence: [
            line(messages.requested(row.requested.cell, requested), row.requested),
            line(messages.funding(row.funding.cell, row.funding.text), row.funding),
            ...(cost === null ? [] : [line(messages.share(row.cost.cell, cost), row.cost)]),
          ],
          cause: 'absent',
        };
      });
  },
  merge: (reports) => gathered(reports, messages.several),
};
