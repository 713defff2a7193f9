import type { Annexe1 } from '../../annexes';
import { enumeration, euros, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, columnLetters } from '../../workbook';
import type { MoneyColumn } from '../analysis';
import { isSame, moneyAnalysis } from '../analysis';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import type { Years } from '../column-names';
import { theColumn } from '../column-names';
import { capitalised, line } from '../wording';
import { totalAddress, totalEdit } from './total-fix';

const messages = {
  noRow: (columns: readonly MoneyColumn[], years: Years) =>
    `L’Annexe 1 n’a pas de ligne TOTAL ; ${columns.length === 1 ? 'une colonne porte' : `${columns.length} colonnes portent`} pourtant des montants : ${enumeration(columns.map((column) => named(column, years)))}.`,
  missing: (row: number, columns: readonly MoneyColumn[], years: Years) =>
    `La ligne TOTAL (ligne ${row}) ne donne pas le total ${columns.length === 1 ? 'd’une colonne qui porte' : `de ${columns.length} colonnes qui portent`} des montants : ${enumeration(columns.map((column) => named(column, years)))}.`,
  fix: (cells: readonly string[]) =>
    `Écrire ${cells.length === 1 ? 'la formule du total' : 'les formules des totaux'} en ${enumeration(cells)}`,
  column: (column: MoneyColumn, years: Years, amounts: number, cell: CellRef | null) =>
    `${capitalised(named(column, years))} : ${plural(amounts, 'montant')} ; montants lus : ${euros(column.sum.read)}, SOMME donnerait ${euros(column.sum.counted)}` +
    (cell ? ` ; ${cellAddress(cell)} est vide.` : '.'),
};

function named({ key, column }: MoneyColumn, years: Years): string {
  return `${theColumn(key, years)} (${columnLetters(column)})`;
}

export const rule: Rule = {
  meta: {
    id: 'structure-total-manquant',
    title: 'Chaque colonne de montants a un total sur la ligne TOTAL.',
    severity: 'avertissement',
    source: 'pratique comptable',
    why: 'Sans total, la colonne ne peut être rapprochée ni de la convention ni des autres colonnes.',
    howToFix: 'Ajoutez sur la ligne TOTAL une formule SOMME qui couvre toutes les actions de la colonne.',
    examples: { bad: 'La colonne des dépenses 2022 n’a pas de total.', good: '=SOMME(O3:O27) sous la colonne O.' },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const lacking = [...moneyAnalysis(annexe1, settings).columns.values()].filter(
      (column) => amountsOf(column) > 0 && isEmptyTotal(annexe1, column),
    );
    // A column where amounts only stand in text, beside their sources, has nothing that SUM could add up: on its own it
    // may go without a total.
    return lacking.some(({ sum }) => sum.counted !== 0) ? [reportOf(annexe1, lacking, years, settings.tolerance)] : [];
  },
};

function amountsOf({ entries }: MoneyColumn): number {
  return entries.filter(({ read }) => read !== null && read !== 0).length;
}

function isEmptyTotal({ total }: Annexe1, { key }: MoneyColumn): boolean {
  return total?.amounts[key]?.value.isEmpty ?? true;
}

function reportOf(annexe: Annexe1, lacking: readonly MoneyColumn[], years: Years, tolerance: number): Report {
  const { total, sheet, columns } = annexe;
  const places = lacking.map((column) => ({
    column,
    empty: total ? { sheet: sheet.name, row: total.row, column: column.column } : null,
    heading: columns[column.key]?.cell,
  }));
  const cells = places.flatMap(({ empty, heading }) => empty ?? heading ?? []);
  return {
    message: total ? messages.missing(total.row, lacking, years) : messages.noRow(lacking, years),
    cell: cells[0] as CellRef,
    cells,
    action: null,
    // A table laid out without any total has nothing wrong in it; it only cannot be reconciled as it stands.
    ...(total ? {} : { severity: 'information' as const }),
    evidence: places.map(({ column, empty, heading }) =>
      line(messages.column(column, years, amountsOf(column), empty), ...[empty ?? heading ?? []].flat()),
    ),
    fix: missingFormulas(annexe, lacking, tolerance),
  };
}

/** The formulas of the totals that SUM can give: those of columns in which every amount is a number. */
function missingFormulas(annexe: Annexe1, lacking: readonly MoneyColumn[], tolerance: number): Fix | undefined {
  const { total } = annexe;
  if (!total) return undefined;
  const summable = lacking.filter(({ sum }) => sum.counted !== 0 && isSame(sum.counted, sum.read, tolerance));
  return fixOf(
    'proposed',
    messages.fix(summable.map((column) => totalAddress(column, total.row))),
    summable.map((column) => totalEdit(annexe, column, total.row)),
  );
}
