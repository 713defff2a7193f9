import type { Annexe1Row } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line } from '../wording';

const messages = {
  above: (action: string, approved: number, requested: number) =>
    `L’${action} a plus de financement validé (${euros(approved)}) que d’AMI demandé (${euros(requested)}) : ${euros(approved - requested)} de trop.`,
  withoutRequest: (action: string, approved: number) =>
    `L’${action} a ${euros(approved)} de financement validé alors qu’aucun financement AMI n’est demandé.`,
  negative: (action: string, approved: number) => `L’${action} a un financement validé négatif (${euros(approved)}).`,
  approved: (cell: CellRef, approved: number) => `Financement validé (${cellAddress(cell)}) : ${euros(approved)}.`,
  requested: (cell: CellRef, requested: number) =>
    `Financement AMI demandé (${cellAddress(cell)}) : ${euros(requested)}.`,
  noRequest: (cell: CellRef) => `Financement AMI demandé (${cellAddress(cell)}) : cellule vide.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-valide-vs-demande',
    title: 'Le financement validé ne dépasse pas le financement demandé.',
    severity: 'bloquant',
    source: 'dialogue de gestion, colonne « Financement validé »',
    why: 'La Dihal valide tout ou partie de ce qui est demandé, jamais davantage : l’un des deux montants est faux.',
    howToFix: 'Reprenez le montant notifié à l’issue du dialogue de gestion, ou la demande si c’est elle qui a changé.',
    examples: { bad: 'Demandé 22 500 €, validé 30 000 €.', good: 'Demandé 30 000 €, validé 22 500 €.' },
    needs: { annexe1: ['requested', 'approved'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { slips } = moneyAnalysis(annexe1, settings);
    // What a row asks for is not what stands there once its amounts have slipped.
    return annexe1.rows.filter((row) => !slips.has(row)).flatMap((row) => check(row, settings.tolerance));
  },
};

function check(row: Annexe1Row, tolerance: number): Report[] {
  const approved = row.approved.value.total;
  const requested = row.requested.value.isEmpty ? 0 : row.requested.value.total;
  if (approved === null || requested === null) return [];
  const message = fault(actionName(row), approved, requested, tolerance);
  if (message === null) return [];
  return [
    {
      message,
      cell: row.approved.cell,
      action: row.number.value,
      evidence: [
        line(messages.approved(row.approved.cell, approved), row.approved),
        row.requested.value.isEmpty
          ? line(messages.noRequest(row.requested.cell), row.requested)
          : line(messages.requested(row.requested.cell, requested), row.requested),
      ],
    },
  ];
}

function fault(action: string, approved: number, requested: number, tolerance: number): string | null {
  if (approved < 0) return messages.negative(action, approved);
  if (approved - requested <= tolerance) return null;
  return requested === 0 ? messages.withoutRequest(action, approved) : messages.above(action, approved, requested);
}
