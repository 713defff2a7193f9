import type { Annexe1, Annexe1Row } from '../../annexes';
import type { Settings } from '../../convention';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { moneyAnalysis, namesSource } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  above: (action: string, year: number, funding: number, cost: number) =>
    `En ${year}, les cofinancements de l’${action} (${euros(funding)}) dépassent son coût (${euros(cost)}) de ${euros(funding - cost)}.`,
  cost: (cell: CellRef, cost: number) => `Coût (${cellAddress(cell)}) : ${euros(cost)}.`,
  funding: (cell: CellRef, text: string, funding: number) =>
    `Cofinancements (${cellAddress(cell)}) : ${quote(text, 80)} = ${euros(funding)}.`,
  ami: (cell: CellRef, requested: number, total: number) =>
    `Avec l’AMI demandé (${cellAddress(cell)}, ${euros(requested)}), les ressources sont de ${euros(total)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-depasse-cout',
    title: 'Les cofinancements d’une action ne dépassent pas son coût.',
    severity: 'bloquant',
    source: 'pratique de contrôle',
    why: 'Une action surfinancée expose au reversement du trop-perçu, et montre qu’un des montants est faux.',
    howToFix: 'Vérifiez le coût, puis le montant de chaque financeur ; l’un d’eux finance peut-être une autre action.',
    examples: {
      bad: 'Coût 850 000 €, « AMP 790000 + VDM 100000 ».',
      good: 'Coût 890 000 €, « AMP 790000 + VDM 100000 ».',
    },
    needs: { annexe1: ['cost', 'funding'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    return annexe1
      ? [...firstYear(annexe1, years.first, settings), ...secondYear(annexe1, years.second, settings)]
      : [];
  },
};

function firstYear(annexe1: Annexe1, year: number, settings: Settings): Report[] {
  const { slips, crossed, figures } = moneyAnalysis(annexe1, settings);
  const explained = new Set<Annexe1Row>([...slips.keys(), ...crossed.map(({ surplus }) => surplus.row)]);
  return annexe1.rows.flatMap((row): Report[] => {
    const [cost, funding] = [row.cost.value.total, row.funding.value.total];
    if (cost === null || funding === null || explained.has(row) || namesSource(row.cost)) return [];
    // A zero missing in the cost, or a minus sign before it, is a matter of balance (`budget-equilibre-ligne`).
    if (funding - cost <= settings.tolerance || cost < 0 || figures.costZero(row) !== null) return [];
    const requested = row.requested.value.total ?? 0;
    return [
      {
        message: messages.above(actionName(row), year, funding, cost),
        cell: row.funding.cell,
        cells: [row.funding.cell, row.cost.cell],
        action: row.number.value,
        evidence: [
          line(messages.cost(row.cost.cell, cost), row.cost),
          line(messages.funding(row.funding.cell, row.funding.text, funding), row.funding),
          ...(requested > 0
            ? [line(messages.ami(row.requested.cell, requested, requested + funding), row.requested)]
            : []),
        ],
      },
    ];
  });
}

function secondYear(annexe1: Annexe1, year: number, settings: Settings): Report[] {
  const { figures, displacedApprovals } = moneyAnalysis(annexe1, settings);
  return annexe1.rows.flatMap((row): Report[] => {
    const { nextYearCost, nextYearFunding } = row;
    const [cost, funding] = [nextYearCost.value.total, nextYearFunding.value.total];
    if (cost === null || funding === null || funding - cost <= settings.tolerance) return [];
    // A cost that is a tenth or a thousandth of what it should be explains it (`budget-variation-aberrante`), and so does
    // an approval typed there.
    const slip = figures.nextYearZero(row);
    if (slip === 'missingZero' || slip === 'inThousands' || displacedApprovals.has(row)) return [];
    return [
      {
        message: messages.above(actionName(row), year, funding, cost),
        cell: nextYearFunding.cell,
        cells: [nextYearFunding.cell, nextYearCost.cell],
        action: row.number.value,
        evidence: [
          line(messages.cost(nextYearCost.cell, cost), nextYearCost),
          line(messages.funding(nextYearFunding.cell, nextYearFunding.text, funding), nextYearFunding),
        ],
      },
    ];
  });
}
