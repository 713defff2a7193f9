import type { Amount, Annexe1, Field } from '../../annexes';
import { enumeration, euros, inFrench, plural, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { areaAddress, cellAddress } from '../../workbook';
import type { MoneyColumn, MoneyEntry } from '../analysis';
import { isSame, moneyAnalysis, sumOf, toCents } from '../analysis';
import type { Years } from '../column-names';
import { columnName } from '../column-names';
import type { EvidenceLine, Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf, jointFix } from '../fix';
import type { Rule } from '../rule';
import { actionName, addresses, line, numberRuns } from '../wording';
import { coverage, typedNumber } from './total-coverage';
import { sumFormula, totalEdit } from './total-fix';

/** Rows left out that the evidence names one by one. */
const NAMED_ROWS = 6;

const messages = {
  typed: (cells: readonly CellRef[]) =>
    cells.length === 1
      ? `Le total en ${addresses(cells)} est un nombre saisi, pas une formule : il ne suit pas les lignes quand elles changent.`
      : `Les totaux en ${addresses(cells)} sont des nombres saisis, pas des formules : ils ne suivent pas les lignes quand elles changent.`,
  leavesOut: (column: string, cell: CellRef, rows: readonly number[]) =>
    `La formule du total de la colonne ${column} (${cellAddress(cell)}) ne couvre pas toutes les actions : elle laisse de côté ${plural(rows.length, 'ligne')} (${numberRuns(rows)}).`,
  leavesOutMoney: (column: string, cell: CellRef, rows: readonly number[], stated: number, right: number) =>
    `La formule du total de la colonne ${column} (${cellAddress(cell)}) laisse de côté ${plural(rows.length, 'ligne')} (${numberRuns(rows)}) : elle donne ${euros(stated)} au lieu de ${euros(right)}.`,
  adds: (column: string, cell: CellRef, typed: number) =>
    `La formule du total de la colonne ${column} (${cellAddress(cell)}) ajoute ${signedEuros(typed)} qui ne viennent d’aucune action.`,
  typedLine: (column: string, cell: CellRef, stated: number, range: string) =>
    `${cellAddress(cell)} (colonne ${column}) contient le nombre ${euros(stated)}, sans formule ; =SOMME(${range}) suivrait les lignes.`,
  gapFirst: (gap: number) =>
    `Son écart avec cette somme (${signedEuros(gap)}) est à régler d’abord, sur les lignes : la formule l’effacerait sans rien corriger.`,
  formula: (cell: CellRef, formula: string, stated: number) =>
    `${cellAddress(cell)} : ${inFrench(formula)} donne ${euros(stated)}.`,
  leftOut: (entry: MoneyEntry) =>
    `Laissée de côté : ligne ${entry.row.row}, ${actionName(entry.row)}, ${entry.read === null ? 'sans montant' : euros(entry.read)} (${cellAddress(entry.field.cell)}).`,
  others: (count: number, sum: number) => `Et ${plural(count, 'autre ligne', 'autres lignes')}, ${euros(sum)}.`,
  full: (range: string, right: number, gap: number) =>
    `=SOMME(${range}) donnerait ${euros(right)} : écart de ${signedEuros(gap)}.`,
  fix: (cell: CellRef, formula: string, sum: number) =>
    `Remplacer ${cellAddress(cell)} par la formule ${inFrench(formula)}, qui donne ${euros(sum)}`,
  fixes: (cells: readonly CellRef[]) =>
    `Remplacer ${addresses(cells)} par des formules qui couvrent toutes les actions`,
  read: (read: number, ignored: readonly MoneyEntry[]) =>
    `Avec les montants en texte, que SOMME ignore (${enumeration(ignored.map(({ field }) => cellAddress(field.cell)))}), la colonne fait ${euros(read)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'structure-formule-total',
    title: 'Chaque total est une formule qui couvre toutes les actions.',
    severity: 'avertissement',
    source: 'pratique comptable',
    why: 'Un total saisi à la main, ou une plage trop courte, reste tel quel quand une action change ou s’ajoute.',
    howToFix: 'Remplacez le total par une formule SOMME de la première à la dernière action.',
    examples: {
      bad: '3 697 500 saisi en J28, ou =SOMME(J3:J26) quand les actions vont jusqu’à la ligne 27.',
      good: '=SOMME(J3:J27).',
    },
    needs: { annexe1: [] },
    isAboutMoney: true,
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1?.total) return [];
    const columns = [...moneyAnalysis(annexe1, settings).columns.values()];
    return columns.flatMap((column) => checkTotal(annexe1, column, years, settings.tolerance));
  },
  merge(reports) {
    const cells = reports.map(({ cell }) => cell);
    const [cell] = cells;
    if (!cell) throw new Error('Nothing to merge.');
    const fix = jointFix(reports, messages.fixes(cells));
    return {
      message: messages.typed(cells),
      cell,
      cells,
      action: null,
      evidence: reports.flatMap(({ evidence }) => evidence),
      fix,
    };
  },
};

function checkTotal(annexe: Annexe1, column: MoneyColumn, years: Years, tolerance: number): Report[] {
  const { stated } = column;
  if (!stated || column.entries.length === 0) return [];
  const { field, euros: total } = stated;
  if (field.formula === null)
    return isAdditive(column) && total !== 0 ? [typedTotal(annexe, column, field, total, years, tolerance)] : [];
  const isCovered = coverage(annexe, field.formula, column.column);
  const leftOut = isCovered ? column.entries.filter(({ row }) => !isCovered(row.row)) : [];
  const typed = typedNumber(field.formula);
  if (leftOut.length === 0 && typed === 0) return [];
  return [wrongFormula({ annexe, column, field, formula: field.formula, total, leftOut, typed, years, tolerance })];
}

/** SUM can add the column up: most of its amounts are numbers, rather than texts with their sources. */
function isAdditive({ entries }: MoneyColumn): boolean {
  const amounts = entries.filter(({ read }) => read !== null);
  return amounts.length > 0 && amounts.filter(({ counted }) => counted !== null).length * 2 >= amounts.length;
}

function typedTotal(
  annexe: Annexe1,
  column: MoneyColumn,
  field: Field<Amount>,
  total: number,
  years: Years,
  tolerance: number,
): Report {
  const isSum = isSame(total, column.sum.counted, tolerance);
  const text = messages.typedLine(columnName(column.key, years), field.cell, total, rangeOf(column));
  return {
    message: messages.typed([field.cell]),
    cell: field.cell,
    action: null,
    cause: isSum ? 'typed' : 'typed beside its sum',
    evidence: [line(text, field), ...(isSum ? [] : [line(messages.gapFirst(toCents(total - column.sum.counted)))])],
    // A formula in the place of another figure would hide which rows it does not agree with.
    ...(isSum && { fix: formulaFix(annexe, column, field, true) }),
  };
}

/** The formula over all actions; safe where the figure stays, else it is for someone to look at. */
function formulaFix(
  annexe: Annexe1,
  column: MoneyColumn,
  { cell }: Field<Amount>,
  isSameFigure: boolean,
): Fix | undefined {
  const title = messages.fix(cell, sumFormula(annexe, column), column.sum.counted);
  return fixOf(isSameFigure ? 'safe' : 'proposed', title, [totalEdit(annexe, column, cell.row)]);
}

interface WrongFormula {
  annexe: Annexe1;
  column: MoneyColumn;
  field: Field<Amount>;
  formula: string;
  total: number;
  leftOut: readonly MoneyEntry[];
  typed: number;
  years: Years;
  tolerance: number;
}

/** A formula that gives another figure than its column is blocking, and says all that the mismatch has to say. */
function wrongFormula({
  annexe,
  column,
  field,
  formula,
  total,
  leftOut,
  typed,
  years,
  tolerance,
}: WrongFormula): Report {
  const name = columnName(column.key, years);
  const rows = leftOut.map(({ row }) => row.row);
  const right = column.sum.counted;
  const isWrong = !isSame(total, right, tolerance);
  const fix = formulaFix(annexe, column, field, !isWrong);
  const message =
    rows.length === 0
      ? messages.adds(name, field.cell, typed)
      : isWrong
        ? messages.leavesOutMoney(name, field.cell, rows, total, right)
        : messages.leavesOut(name, field.cell, rows);
  return {
    message,
    cell: field.cell,
    action: null,
    ...(isWrong ? { severity: 'bloquant', supersedes: ['budget-total-colonne'] } : {}),
    evidence: [
      line(messages.formula(field.cell, formula, total), field),
      ...leftOutLines(leftOut),
      line(messages.full(rangeOf(column), right, toCents(total - right))),
      ...ignoredLines(column, tolerance),
    ],
    fix,
  };
}

function leftOutLines(leftOut: readonly MoneyEntry[]): EvidenceLine[] {
  const others = leftOut.slice(NAMED_ROWS);
  return [
    ...leftOut.slice(0, NAMED_ROWS).map((entry) => line(messages.leftOut(entry), entry.field)),
    ...(others.length > 0
      ? [
          line(
            messages.others(
              others.length,
              sumOf(others, ({ read }) => read),
            ),
          ),
        ]
      : []),
  ];
}

function ignoredLines({ entries, sum }: MoneyColumn, tolerance: number): EvidenceLine[] {
  if (isSame(sum.counted, sum.read, tolerance)) return [];
  const ignored = entries.filter(({ counted, read }) => counted === null && read !== null);
  return [line(messages.read(sum.read, ignored), ...ignored.map(({ field }) => field))];
}

function rangeOf({ entries, column }: MoneyColumn): string {
  const rows = entries.map(({ row }) => row.row);
  return areaAddress({ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column });
}
