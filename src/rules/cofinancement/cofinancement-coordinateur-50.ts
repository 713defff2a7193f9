import type { Amount, Annexe1Row, Field } from '../../annexes';
import { euros, percent } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isCoordinatorPost, isSame, moneyAnalysis, toCents } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line } from '../wording';

const messages = {
  firstYear: (action: string, year: number, ami: number, funding: number, share: number) =>
    `En ${year}, l’${action} (poste de coordinateur) est financée à ${percent(ami)} par l’AMI et à ${percent(funding)} par le territoire, au lieu de ${percent(share)} et ${percent(1 - share)}.`,
  secondYear: (action: string, year: number, funding: number, share: number) =>
    `En ${year}, le territoire finance ${percent(funding)} de l’${action} (poste de coordinateur), au lieu de ${percent(1 - share)}.`,
  cost: (cell: CellRef, cost: number, half: number, share: number) =>
    `Coût (${cellAddress(cell)}) : ${euros(cost)}, dont ${percent(share)} = ${euros(half)}.`,
  ami: (cell: CellRef, amount: number) => `AMI demandé (${cellAddress(cell)}) : ${euros(amount)}.`,
  funding: (cell: CellRef, amount: number) => `Cofinancements (${cellAddress(cell)}) : ${euros(amount)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-coordinateur-50',
    title: 'Le poste de coordinateur est financé à 50 % par l’AMI et à 50 % par le territoire, chaque année.',
    severity: 'bloquant',
    source: 'articles 2.1.1 et 2.2',
    why: 'La convention fixe ce partage : la collectivité s’engage à inscrire la moitié du coût du poste à son budget.',
    howToFix:
      'Ramenez la demande d’AMI à la moitié du coût du poste et inscrivez l’autre moitié en cofinancement du territoire.',
    examples: {
      bad: 'Coût 70 000 €, AMI 45 000 €, « AMP 25000 ».',
      good: 'Coût 70 000 €, AMI 35 000 €, « AMP 35000 ».',
    },
    needs: { annexe1: ['action', 'cost', 'requested', 'funding'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { slips } = moneyAnalysis(annexe1, settings);
    const { coordinatorShare: share, tolerance } = settings;
    return annexe1.rows
      .filter((row) => isCoordinatorPost(row) && !slips.has(row))
      .flatMap((row) => [
        ...firstYear(row, years.first, share, tolerance),
        ...secondYear(row, years.second, share, tolerance),
      ]);
  },
};

/** In euros; an empty cell is nothing, one that cannot be read is unknown. */
function amountOf({ value }: Field<Amount>): number | null {
  return value.isEmpty ? 0 : value.sourcesWithoutAmount.length > 0 ? null : value.total;
}

function firstYear(row: Annexe1Row, year: number, share: number, tolerance: number): Report[] {
  const [cost, ami, funding] = [row.cost.value.total, amountOf(row.requested), amountOf(row.funding)];
  if (cost === null || ami === null || funding === null || cost <= 0) return [];
  // An AMI of one half beside funding of another amount is a row out of balance, and is said there.
  if (isSame(ami, cost * share, tolerance)) return [];
  return [
    {
      message: messages.firstYear(actionName(row), year, ami / cost, funding / cost, share),
      cell: row.requested.cell,
      cells: [row.requested.cell, row.funding.cell],
      action: row.number.value,
      evidence: [
        line(messages.cost(row.cost.cell, cost, toCents(cost * share), share), row.cost),
        line(messages.ami(row.requested.cell, ami), row.requested),
        line(messages.funding(row.funding.cell, funding), row.funding),
      ],
    },
  ];
}

/** The AMI of the second year is what the co-funding leaves. */
function secondYear(row: Annexe1Row, year: number, share: number, tolerance: number): Report[] {
  const { nextYearCost, nextYearFunding } = row;
  const [cost, funding] = [nextYearCost.value.total, amountOf(nextYearFunding)];
  if (nextYearFunding.isMissing || cost === null || funding === null || cost <= 0 || nextYearFunding.value.isEmpty)
    return [];
  const territoryShare = 1 - share;
  if (isSame(funding, cost * territoryShare, tolerance)) return [];
  return [
    {
      message: messages.secondYear(actionName(row), year, funding / cost, share),
      cell: nextYearFunding.cell,
      action: row.number.value,
      evidence: [
        line(messages.cost(nextYearCost.cell, cost, toCents(cost * territoryShare), territoryShare), nextYearCost),
        line(messages.funding(nextYearFunding.cell, funding), nextYearFunding),
      ],
    },
  ];
}
