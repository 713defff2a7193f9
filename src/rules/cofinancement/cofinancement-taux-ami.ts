import { euros, percent } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { hasNoFunding, moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line } from '../wording';

const messages = {
  above: (action: string, share: number, threshold: number) =>
    `L’AMI paie ${percent(share)} de l’${action}, au-delà du seuil de ${percent(threshold)}.`,
  several: (actions: string, threshold: string) => `L’AMI paie plus de ${threshold} du coût de ${actions}.`,
  share: (approvedCell: CellRef, approved: number, costCell: CellRef, cost: number) =>
    `Validé (${cellAddress(approvedCell)}) ${euros(approved)} ÷ coût (${cellAddress(costCell)}) ${euros(cost)} = ${percent(approved / cost)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-taux-ami',
    title: 'La part de l’AMI dans le coût d’une action reste sous le seuil.',
    severity: 'information',
    source: 'article 2.1.1, pratique des financeurs',
    why: 'L’AMI doit faire levier : au-delà d’une certaine part, l’effort du territoire est difficile à montrer.',
    howToFix: 'Cherchez d’autres cofinancements, ou préparez la justification de ce taux.',
    examples: {
      bad: 'Validé 35 000 € sur un coût de 45 000 € : 78 %.',
      good: 'Validé 22 500 € sur un coût de 45 000 € : 50 %.',
    },
    needs: { annexe1: ['cost', 'approved'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { slips, figures } = moneyAnalysis(annexe1, settings);
    return annexe1.rows.flatMap((row): Report[] => {
      const [cost, approved] = [row.cost.value.total, row.approved.value.total];
      // Without any co-funding the AMI pays for all, and `cofinancement-absent` says so.
      if (cost === null || approved === null || cost <= 0 || slips.has(row) || hasNoFunding(row)) return [];
      if (approved / cost <= settings.amiShareThreshold || figures.costZero(row) !== null) return [];
      return [
        {
          message: messages.above(actionName(row), approved / cost, settings.amiShareThreshold),
          cell: row.approved.cell,
          action: row.number.value,
          evidence: [line(messages.share(row.approved.cell, approved, row.cost.cell, cost), row.approved, row.cost)],
          cause: percent(settings.amiShareThreshold),
        },
      ];
    });
  },
  merge: (reports) => gathered(reports, (actions) => messages.several(actions, reports[0]?.cause ?? '')),
};
