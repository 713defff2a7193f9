import type { Annexe1 } from '../../annexes';
import type { CellRef } from '../../workbook';
import type { Explanation, Term } from './explanation';
import { bestExplanations, explanation } from './explanation';
import type { ExplanationSearch } from './explanations';
import { explainTotal, ignoredBySum } from './explanations';
import type { MoneyColumn, MoneyEntry } from './money';
import { isSame, toCents } from './money';
import type { OppositeGaps, SearchOptions } from './opposite-gaps';
import { oppositeGaps } from './opposite-gaps';
import { outsideAmounts } from './outside';
import type { RowFigures } from './row-figures';

/** Sets of rows that a finding can list and a reader can weigh. */
const LISTED_SETS = 5;
/** Triples are tried in tables of some three hundred actions; longer ones go without, and the finding says so. */
const COMBINATIONS = 50_000;

/** A stated total that is not what its column adds up to. */
export interface TotalCheck {
  column: MoneyColumn;
  /** Where the total stands. */
  cell: CellRef;
  /** The total as stated, in euros. */
  stated: number;
  /** Stated minus sum, in euros. */
  gap: { counted: number; read: number };
  /** The total is what SUM gives, and SUM leaves these cells out. Empty where the total is something else. */
  ignored: MoneyEntry[];
  /** The explanations that fit best; several where nothing tells which is true. */
  best: Explanation[];
  /** Weaker ones in a single row, that explain this total but not the other one that `best` explains too. */
  weaker: Explanation[];
  /** There are more explanations as good as the best than are listed. */
  hasMore: boolean;
  /** The table is too long for three rows at once to be tried. */
  wasCutShort: boolean;
}

/** The stated totals that differ from their columns, each with what would explain it, and the gaps that are opposite. */
export function checkTotals(
  annexe: Annexe1,
  columns: readonly MoneyColumn[],
  figures: RowFigures,
  tolerance: number,
): { totals: TotalCheck[]; opposites: OppositeGaps[] } {
  const options: SearchOptions = { tolerance, limit: LISTED_SETS, combinations: COMBINATIONS };
  const searches = columns
    .filter((column): column is StatedColumn => isMismatched(column, tolerance))
    .map((column) => {
      const neighbours = neighboursOf(column, columns, annexe);
      const outside = outsideAmounts(annexe, column.key);
      return { column, search: explainTotal(column, { figures, neighbours, outside }, options) };
    });
  // A total that its own formula puts wrong has nothing to do with another column's.
  const uncertain = searches.filter(
    ({ search }) => !search.explanations.some(({ kind, isCertain }) => isCertain && kind !== 'text'),
  );
  const opposites = uncertain.flatMap((one, index) =>
    uncertain.slice(index + 1).flatMap((other) => {
      // An amount slips into the column beside its own; further away, only a single one that fits is no coincidence.
      const most = neighboursOf(one.column, columns, annexe).includes(other.column) ? 3 : 1;
      return oppositeGaps(one.column, other.column, figures, { ...options, most }) ?? [];
    }),
  );
  const totals = searches.map(({ column, search }) => {
    search.explanations.push(...slipsOf(column, opposites));
    if (opposites.some(({ hasMore }) => hasMore)) search.overflowing.add('slip');
    return totalCheck(column, search, tolerance);
  });
  return { totals: totals.filter((check) => !isRightAfterAll(check)), opposites };
}

/** SUM is right to ignore a text that only stands in the wrong column: the amount is missing from the other total. */
function isRightAfterAll({ ignored, best }: TotalCheck): boolean {
  return ignored.length > 0 && best.some(({ kind }) => kind === 'slip');
}

type StatedColumn = MoneyColumn & { stated: NonNullable<MoneyColumn['stated']> };

/** Whether a total is stated and wrong; one that leaves out what is only a doubtful amount is right too. */
function isMismatched(column: MoneyColumn, tolerance: number): column is StatedColumn {
  const { stated, sum, firm } = column;
  return stated !== null && ![sum.read, firm].some((right) => isSame(stated.euros, right, tolerance));
}

function totalCheck(
  column: StatedColumn,
  { explanations, overflowing, wasCutShort }: ExplanationSearch,
  tolerance: number,
): TotalCheck {
  const stated = column.stated.euros;
  const gap = { counted: toCents(stated - column.sum.counted), read: toCents(stated - column.sum.read) };
  const best = bestExplanations(explanations);
  const explainsTwo = best.some(({ kind }) => kind === 'slip');
  const weaker = explainsTwo ? explanations.filter(({ kind, terms }) => kind !== 'slip' && terms.length === 1) : [];
  return {
    column,
    cell: column.stated.field.cell,
    stated,
    gap,
    ignored: isSame(gap.counted, 0, tolerance) ? ignoredBySum(column) : [],
    best,
    weaker: weaker.slice(0, LISTED_SETS),
    hasMore: best.some(({ kind }) => overflowing.has(kind)),
    wasCutShort,
  };
}

/** The columns of money on either side, with no other column of the annexe between. */
function neighboursOf({ column }: MoneyColumn, columns: readonly MoneyColumn[], annexe: Annexe1): MoneyColumn[] {
  const taken = Object.values(annexe.columns).map((found) => found.column);
  return columns.filter((other) => {
    const [left, right] = [Math.min(column, other.column), Math.max(column, other.column)];
    return left !== right && !taken.some((between) => between > left && between < right);
  });
}

/** The sets of rows that put this total and another one right at once, as explanations of this one. */
function slipsOf(column: MoneyColumn, opposites: readonly OppositeGaps[]): Explanation[] {
  return opposites.flatMap(({ from, to, basis, candidates, leftOut }) => {
    // With rows left out besides, the moves alone do not make up the gap.
    if (leftOut.length > 0 || (column !== from && column !== to)) return [];
    const isFrom = column === from;
    return candidates.map((moves) => {
      const terms = moves.map((move): Term => {
        const { cell } = move.from.field;
        return { row: move.row, cell, amount: move.amount, effect: isFrom ? -move.amount : move.amount };
      });
      const other = isFrom ? to.key : from.key;
      return explanation({ kind: 'slip', basis: isFrom ? basis.from : basis.to, terms, isConfirmed: true, other });
    });
  });
}
