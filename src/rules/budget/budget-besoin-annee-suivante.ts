import type { Annexe1Row } from '../../annexes';
import { euros, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { RowFigures } from '../analysis';
import { moneyAnalysis, sumOf, totalPlace } from '../analysis';
import type { EvidenceLine } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote, shortList } from '../wording';

/** Actions that the calculation details; the others are counted. */
const NAMED_ROWS = 10;

const messages = {
  undetermined: (year: number, rows: readonly Annexe1Row[], known: number) =>
    `Le besoin de financement AMI pour ${year} ne peut pas être arrêté : ${plural(rows.length, 'action n’a pas ses montants', 'actions n’ont pas leurs montants')} ` +
    `(${names(rows)}) ; sur les autres, il est de ${euros(known)}.`,
  known: (costs: number, funding: number, known: number) =>
    `Sur les autres actions : dépenses ${euros(costs)} − cofinancements ${euros(funding)} = ${euros(known)}.`,
  row: (action: string, costCell: CellRef, cost: string, fundingCell: CellRef, funding: string) =>
    `${capitalised(action)} : dépenses (${cellAddress(costCell)}) ${quote(cost, 30)}, cofinancements (${cellAddress(fundingCell)}) ${funding === '' ? 'vides' : quote(funding, 30)}.`,
  others: (count: number) => `Et ${plural(count, 'autre action', 'autres actions')}.`,
};

function names(rows: readonly Annexe1Row[]): string {
  return shortList(
    rows.map(({ number, row }) => (number.value === null ? `ligne ${row}` : String(number.value))),
    NAMED_ROWS,
  );
}

export const rule: Rule = {
  meta: {
    id: 'budget-besoin-annee-suivante',
    title: 'Le besoin AMI de l’année suivante (dépenses moins cofinancements) peut être calculé.',
    severity: 'information',
    source: 'article 2.2.1',
    why: 'Le soutien de l’État pour l’année suivante est fixé par avenant, à partir de ce besoin.',
    howToFix:
      'Chiffrez les dépenses et les cofinancements des actions énumérées ; l’onglet Calculs en tire le besoin de chacune (colonne « Besoin AMI »).',
    examples: {
      bad: 'Dépenses 120 000 €, cofinancements « idem ».',
      good: 'Dépenses 120 000 €, cofinancements « CD13 90 000 € ».',
    },
    needs: { annexe1: ['nextYearCost', 'nextYearFunding'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { figures, displacedApprovals } = moneyAnalysis(annexe1, settings);
    const rows = annexe1.rows.filter((row) => !displacedApprovals.has(row));
    const undetermined = rows.filter((row) => isUndetermined(row, figures));
    // What a single action lacks is said there.
    if (undetermined.length < 2) return [];
    const others = rows.filter((row) => !undetermined.includes(row));
    const costs = sumOf(others, ({ nextYearCost }) => nextYearCost.value.total);
    const funding = sumOf(others, ({ nextYearFunding }) => nextYearFunding.value.total);
    return [
      {
        message: messages.undetermined(years.second, undetermined, costs - funding),
        // The cells themselves bear findings of their own.
        cell: totalPlace(annexe1, 'nextYearCost'),
        action: null,
        evidence: [line(messages.known(costs, funding, costs - funding)), ...rowLines(undetermined)],
      },
    ];
  },
};

/** An amount is lacking, or the two cannot both be right. */
function isUndetermined(row: Annexe1Row, figures: RowFigures): boolean {
  const [cost, funding] = [row.nextYearCost.value, row.nextYearFunding.value];
  if (cost.isEmpty || cost.total === 0) return false;
  if (cost.total === null || figures.nextYearZero(row) !== null) return true;
  return (
    !funding.isEmpty &&
    (funding.total === null || funding.sourcesWithoutAmount.length > 0 || funding.total > cost.total)
  );
}

function rowLines(rows: readonly Annexe1Row[]): EvidenceLine[] {
  const lines = rows.slice(0, NAMED_ROWS).map((row) => {
    const { nextYearCost: cost, nextYearFunding: funding } = row;
    return line(messages.row(actionName(row), cost.cell, cost.text, funding.cell, funding.text), cost, funding);
  });
  return rows.length > NAMED_ROWS ? [...lines, line(messages.others(rows.length - NAMED_ROWS))] : lines;
}
