/** On which rows a block stands. */
import type { AnnexeTable } from '../../annexes';
import type { AnyColumn } from '../catalogue';
import type { Agreement } from '../column';

export interface BlockRows {
  /** The band « Calculs – Annexes LDA »; null where the headings stand on the sheet's first row. */
  band: number | null;
  /** First and last row of the headings. */
  headings: { first: number; last: number };
  /** First and last action. */
  first: number;
  last: number;
  /** Null where no column has a total. */
  total: number | null;
  /** The totals against the annexe's own; null where nothing is to be compared. */
  annexeCheck: number | null;
  /** The totals against article 2.2.1. */
  articleCheck: number | null;
  /** « Lignes non chiffrées ». */
  uncounted: number | null;
  top: number;
  bottom: number;
}

type Table = Pick<AnnexeTable<string, { row: number }>, 'area' | 'headerRow' | 'rows' | 'total'>;

/** The rows of the block beside an annexe that has actions. */
export function rowsOf(table: Table, columns: readonly AnyColumn[], agreement: Agreement): BlockRows {
  const { area, headerRow, rows } = table;
  const numbers = rows.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const band = area.top > 1 ? area.top - 1 : headerRow > area.top ? area.top : null;
  const stated = table.total && table.total.row > last ? table.total.row : null;
  let next = stated ?? last + 1;
  const take = (isWanted: boolean) => (isWanted ? next++ : null);
  const total = take(columns.some((column) => column.total !== undefined));
  const annexeCheck = take(columns.some(({ check }) => hasValue(check?.annexe?.(table as never))));
  const articleCheck = take(columns.some(({ check }) => hasValue(check?.article?.(agreement))));
  const uncounted = take(columns.some(({ counts }) => counts !== undefined));
  return {
    band,
    headings: { first: band === null ? headerRow : Math.max(area.top, band + 1), last: headerRow },
    first,
    last,
    total,
    annexeCheck,
    articleCheck,
    uncounted,
    top: band ?? headerRow,
    bottom: uncounted ?? articleCheck ?? annexeCheck ?? total ?? last,
  };
}

const hasValue = (expected: string | null | undefined) => expected !== null && expected !== undefined;
